// Asks the server for sheets of maps that a person is about to choose, and for what is told of a map that is about to be
// enlarged, and hands them to those on the page. Triggers: wished = {module, picture?}, map_wished = a place.

import type { AheadHeader } from "../../contract/sheets_ahead";
import { announceMapCame, announceSheets, onMapWish, onWish } from "../../shared/ahead";
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
    onMapWish(host, (place) => host.trigger("map_wished", place));
  }

  update(data: Uint8Array): void {
    this.asked = "";
    const [{ of }, blocks] = unpack<AheadHeader>(data);
    for (const block of blocks) (of === "map" ? announceMapCame : announceSheets)(block);
  }
}

export default mount<Uint8Array>((host) => new SheetsAhead(host));
