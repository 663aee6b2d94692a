// After a loss of the connection. Streamlit asks for a run then only if it was waiting for one: a server that was started
// anew would know nothing of the page on the screen, whose sliders then move without it.

import type { Lifetime } from "./lifetime";

export interface Shell {
  /** Selects the element of the app. */
  app: string;
  /** Its attribute that says how the connection is, and what that is when there is one. */
  attribute: string;
  connected: string;
}

/** Calls `again` whenever the connection is back, or `moved` if the address was moved by Back or Forward meanwhile. */
export function watchConnection(lifetime: Lifetime, shell: Shell, again: () => void, moved: () => void): void {
  const app = document.querySelector(shell.app);
  if (!app) return;
  const isConnected = () => app.getAttribute(shell.attribute) === shell.connected;
  let wasConnected = isConnected(),
    wasMoved = false;
  const observer = new MutationObserver(() => {
    const isBack = isConnected() && !wasConnected;
    wasConnected = isConnected();
    if (!isBack) return;
    (wasMoved ? moved : again)();
    wasMoved = false;
  });
  observer.observe(app, { attributes: true, attributeFilter: [shell.attribute] });
  addEventListener("popstate", () => (wasMoved ||= !isConnected()), { signal: lifetime.signal });
  lifetime.onEnd(() => observer.disconnect());
}
