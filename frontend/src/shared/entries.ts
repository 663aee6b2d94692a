// Which changes of the address are an entry of the browser's history of their own. viz/site/history.py is the other half.
//
// Streamlit adds an entry whenever the server has written the address: one for every step of a slider, and two for a
// page, first without its values. Here another page is an entry, and so is another station on it (the step of a lesson, a
// module): one for each burst, which lasts while a pointer drags or arrows are pressed in a control. Every other change,
// also what the server adds to the address of a page just entered, changes the entry that is there. Thus nothing lies
// between a person and the station before, and what is in front, for Forward, stays.

import type { Data } from "../contract/history";
import type { Lifetime } from "./lifetime";

/** What Streamlit keeps in every address of a slim view; Python does not see it. */
const EMBEDDED = /^embed(_options)?$/i;
/** How soon Streamlit goes to the next page after it has written its values; on a slow device, if nothing was pressed. */
const AT_ONCE_MS = 300,
  AT_ONCE_ON_A_SLOW_ONE_MS = 5000;
const CONTINUING = /^(Arrow|Home$|End$)/;

export class Entries {
  #stations: readonly string[] = [];
  /** The path of the page whose last run came to its end: another one is being entered. */
  #path = "";
  /** Whether the server has written this page's address since it was entered. */
  #written = false;
  /** What was told of a page whose path is still to come. */
  #ahead: Data | null = null;
  /** What the address said before its last change on this page, when that was, and whether it is an entry behind. */
  #before = { search: "", at: -Infinity, burst: 0, entered: false };
  #burst = 0;
  #burstOfEntry = -1;

  constructor(lifetime: Lifetime) {
    const push = history.pushState.bind(history);
    const write: History["pushState"] = (state, unused, url) => {
      const next = new URL(url ?? location.href, location.href);
      const anotherPage = next.pathname !== location.pathname;
      const entered = anotherPage ? !this.#restore(next) : this.#isAnotherStation(next);
      if (!anotherPage) this.#before = { search: location.search, at: performance.now(), burst: this.#burst, entered };
      if (entered) push(state, unused, url);
      else history.replaceState(state, unused, url);
      this.#written = !anotherPage;
      if (anotherPage && this.#ahead) this.settle(this.#ahead);
    };
    history.pushState = write;
    lifetime.onEnd(() => {
      if (history.pushState === write) Reflect.deleteProperty(history, "pushState");
    });
    const begin = () => (this.#burst += 1);
    const listening = { capture: true, signal: lifetime.signal };
    addEventListener("pointerdown", begin, listening);
    addEventListener("popstate", begin, listening);
    addEventListener("keydown", (event) => (continues(event) ? 0 : begin()), listening);
  }

  /** Streamlit gives the page that is left the next one's values, and then goes there: Back must find its own. Whether it
   *  finds them one entry behind, for the page with the next one's values became an entry. */
  #restore(next: URL): boolean {
    const { search, at, burst, entered } = this.#before,
      soon = burst === this.#burst ? AT_ONCE_ON_A_SLOW_ONE_MS : AT_ONCE_MS;
    const isOverwritten = next.search === location.search && performance.now() - at < soon;
    if (!isOverwritten || search === location.search) return false;
    if (!entered) history.replaceState(history.state, "", location.pathname + search + location.hash);
    return entered;
  }

  /** A page's run has come to its end. Its path may be behind, for Streamlit changes it when it has drawn the page. */
  settle(told: Data): void {
    const isHere = location.pathname.split("/").pop() === told.page;
    this.#ahead = isHere ? null : told;
    if (!isHere) return;
    const isUntouched = this.#path ? !this.#written : sorted(location.search) === sorted(told.opening?.said ?? "");
    this.#stations = told.stations;
    this.#path = location.pathname;
    if (told.opening && isUntouched) this.#open(told.opening.written);
  }

  /** Writes the address of a page just entered. Streamlit may have given it what a late answer said of the page before. */
  #open(pairs: [string, string][]): void {
    const embedded = [...new URLSearchParams(location.search)].filter(([name]) => EMBEDDED.test(name));
    const query = String(new URLSearchParams([...embedded, ...pairs]));
    const url = location.pathname + (query && `?${query}`) + location.hash;
    if (location.pathname + location.search + location.hash !== url) history.replaceState(history.state, "", url);
  }

  #isAnotherStation(next: URL): boolean {
    const station = (url: URL | Location) =>
      JSON.stringify(this.#stations.map((name) => new URLSearchParams(url.search).get(name)));
    if (location.pathname !== this.#path || station(next) === station(location)) return false;
    if (this.#burst === this.#burstOfEntry) return false;
    this.#burstOfEntry = this.#burst;
    return true;
  }
}

/** An address's pairs in an order that does not depend on how they were written. */
function sorted(pairs: string | [string, string][]): string {
  const own = [...new URLSearchParams(pairs)].filter(([name]) => !EMBEDDED.test(name));
  return String(own.map((pair) => JSON.stringify(pair)).sort());
}

/** Whether a key goes on with what a person does in a control; in the page itself every key is a step of its own. */
function continues(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return CONTINUING.test(event.key) && target !== document.body && target !== document.documentElement;
}
