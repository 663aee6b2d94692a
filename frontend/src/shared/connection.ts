// What happens around a loss of the connection.
//
// Streamlit asks for a run behind a loss only if it was waiting for one: a server that was started anew would know nothing
// of the page on the screen. So a run is asked for here. What a person has moved or clicked meanwhile could not be sent:
// it is kept, of each thing the newest, and goes out when that run has ended, for before it a new server would not know
// whom it is from (viz/site/history.py, echo.ts).

import type { Lifetime } from "./lifetime";

export interface Shell {
  /** Selects the element of the app. */
  app: string;
  /** Its attribute that says how the connection is, and what that is when there is one. */
  attribute: string;
  connected: string;
  /** Its attribute that says whether the script runs, and what that is when it does not. */
  script: string;
  idle: string;
}

/** What is done when the connection is back: `again` or, if Back or Forward was pressed meanwhile, `moved` asks for a run;
 *  `lost` is told how many clicks were not kept, because a newer one of the same kind was. */
export interface Return {
  again: () => void;
  moved: () => void;
  lost: (clicks: number) => void;
}

/** A run so short that the page never shows that it began is over by then. */
const UNSEEN_MS = 3000;

interface Kept {
  from: Lifetime;
  name: string;
  send: () => void;
}

let place: "here" | "away" | "returning" = "here";
let kept: Kept[] = [];
let clicksLost = 0;

/** Whether what is sent now arrives. It does not while there is no connection, and till the run behind it has ended. */
export function isHere(): boolean {
  return place === "here";
}

/** Whether the run that comes now is the one behind a loss: the server may know less than this page. */
export function isReturning(): boolean {
  return place === "returning";
}

/** Sends once the connection is back, in place of what was kept of the same `name` before; of a click, that one is lost. */
export function keep(from: Lifetime, name: string, isClick: boolean, send: () => void): void {
  const others = kept.filter((one) => one.from !== from || one.name !== name);
  if (isClick) clicksLost += kept.length - others.length;
  kept = [...others, { from, name, send }];
}

function deliver(lost: (clicks: number) => void): void {
  const [all, clicks] = [kept, clicksLost];
  [kept, clicksLost] = [[], 0];
  const gone = all.filter(({ from }) => from.ended).length;
  for (const { from, send } of all) if (!from.ended) send();
  if (clicks + gone > 0) lost(clicks + gone);
}

/** Watches the connection for all components of the page. */
export function watchConnection(lifetime: Lifetime, shell: Shell, back: Return): void {
  const app = document.querySelector(shell.app);
  if (!app) return;
  const isConnected = () => app.getAttribute(shell.attribute) === shell.connected;
  let wasMoved = false,
    hasRun = false;
  const unseen = lifetime.delayed(UNSEEN_MS);
  place = isConnected() ? "here" : "away";
  const look = () => {
    if (!isConnected()) place = "away";
    else if (place === "away") {
      place = "here"; // for what asks for the run
      (wasMoved ? back.moved : back.again)();
      place = "returning";
      wasMoved = hasRun = false;
      unseen.ask(() => {
        hasRun = true;
        look();
      });
    } else if (place === "returning") {
      const isIdle = app.getAttribute(shell.script) === shell.idle;
      if (hasRun && isIdle) {
        place = "here";
        deliver(back.lost);
      }
      hasRun ||= !isIdle;
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(app, { attributes: true, attributeFilter: [shell.attribute, shell.script] });
  addEventListener("popstate", () => (wasMoved ||= place === "away"), { signal: lifetime.signal });
  lifetime.onEnd(() => {
    observer.disconnect();
    [place, kept, clicksLost] = ["here", [], 0];
  });
}
