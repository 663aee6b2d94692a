// Draws nothing: keeps the page and its address together, as long as the app is open.

import type { Data } from "../../contract/history";
import { watchConnection } from "../../shared/connection";
import { Entries } from "../../shared/entries";
import { type Component, type Host, mountBoxed } from "../../shared/mount";

class BrowserHistory implements Component<Data> {
  readonly #entries: Entries;
  readonly #host: Host;
  #isWatching = false;

  constructor(host: Host) {
    this.#host = host;
    this.#entries = new Entries(host);
  }

  update(told: Data): void {
    this.#entries.settle(told);
    if (this.#isWatching) return;
    this.#isWatching = true;
    watchConnection(this.#host, told.shell, {
      again: () => this.#host.trigger("again", Date.now()),
      moved,
      lost: (clicks) => this.#host.trigger("lost", clicks),
    });
  }
}

// Streamlit has dropped what Back or Forward asked for; this asks it once more.
const moved = () => dispatchEvent(new PopStateEvent("popstate", { state: history.state as unknown }));

export default mountBoxed<Data>((host) => new BrowserHistory(host));
