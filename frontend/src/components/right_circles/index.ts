// Three circles of who is right, in a square of all pictures.

import type { Data } from "../../contract/right_circles";
import { element } from "../../shared/dom";
import { enlarged, leastType } from "../../shared/enlarged";
import { heightFrom, whenHeightChanges } from "../../shared/fit";
import { type Component, type Host, mountBoxed } from "../../shared/mount";
import { drawing } from "./drawing";

const SMALL = 13.6, // pixels of type
  USUAL = 520,
  LOWEST = 300;

class RightCircles implements Component<Data> {
  private readonly root = element("div", "circles");
  private data: Data | null = null;

  constructor(host: Host) {
    host.append(this.root);
    host.onResize(this.root, () => this.draw());
    whenHeightChanges(host, () => this.draw());
  }

  update(data: Data): void {
    this.data = data;
    this.draw();
  }

  private draw(): void {
    const width = this.root.clientWidth;
    if (!this.data || !width) return;
    const type = Math.max(SMALL * enlarged(), leastType());
    const height = Math.max(LOWEST, Math.floor(heightFrom(this.root) ?? USUAL * enlarged()));
    this.root.style.setProperty("--ink", this.data.colours.ink);
    this.root.style.setProperty("--head", this.data.colours.head);
    this.root.replaceChildren(drawing(this.data, { width, height, type }));
  }
}

export default mountBoxed<Data>((host) => new RightCircles(host));
