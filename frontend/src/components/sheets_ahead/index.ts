// Asks the server for sheets of maps that a person is about to choose, and hands them to the sheets on the page.
// Trigger: wished = {module, picture?}.

import { announceSheets, onWish } from "../../shared/ahead";
import { type Component, type Host, mount } from "../../shared/mount";
import { unpack } from "../../shared/packed";

class SheetsAhead implements Component<Uint8Array> {
  /** What was asked for last, in words that are compared only; empty once something has come. */
  private asked = "";

  constructor(host: Host) {
    onWish(host, (wish) => {
      const asked = JSON.stringify(wish);
      if (asked !== this.asked) host.trigger("wished", wish);
      this.asked = asked;
    });
  }

  update(data: Uint8Array): void {
    this.asked = "";
    for (const sheets of unpack(data)[1]) announceSheets(sheets);
  }
}

export default mount<Uint8Array>((host) => new SheetsAhead(host));
