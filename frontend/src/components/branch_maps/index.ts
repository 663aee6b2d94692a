// Some maps of each branch side by side.

import type { BranchMaps, Data } from "../../contract/branch_maps";
import { element } from "../../shared/dom";
import { type Component, type Host, mount } from "../../shared/mount";
import { Tiles } from "../../shared/tiles";

class Branches implements Component<Data> {
  private readonly root = element("div", "branches");
  private tiles: Tiles[] = [];
  private drawn = "";

  constructor(private readonly host: Host) {
    host.append(this.root);
    host.onResize(this.root, () => {
      for (const tiles of this.tiles) tiles.draw();
    });
  }

  update(branches: Data): void {
    const text = JSON.stringify(branches);
    if (text === this.drawn) return;
    this.drawn = text;
    this.root.replaceChildren();
    this.tiles = branches.map((branch) => this.column(branch));
  }

  private column({ label, colour, words, shape, alt, sprite }: BranchMaps): Tiles {
    const chip = element("span", "chip", label);
    chip.style.background = colour;
    const column = element("section", "", chip, element("b", "shape", shape), element("p", "words", words));
    this.root.append(column);
    const tiles = new Tiles(this.host, column);
    tiles.show(sprite, sprite.count, [], alt);
    return tiles;
  }
}

export default mount<Data>((host) => new Branches(host));
