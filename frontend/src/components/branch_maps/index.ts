// Some maps of each branch side by side.

import type { BranchMaps, Data } from "../../contract/branch_maps";
import { element } from "../../shared/dom";
import { heightFrom, whenHeightChanges } from "../../shared/fit";
import { type Component, type Host, mount } from "../../shared/mount";
import { Tiles } from "../../shared/tiles";

class Branches implements Component<Data> {
  private readonly root = element("div", "branches");
  private tiles: Tiles[] = [];
  private drawn = "";

  constructor(private readonly host: Host) {
    host.append(this.root);
    const draw = () => {
      for (const tiles of this.tiles) tiles.draw();
    };
    host.onResize(this.root, draw);
    whenHeightChanges(host, draw);
  }

  /** The height that is left for the maps of each branch: half of it where the branches stand in two rows. */
  private room(): number | null {
    const { tiles, root } = this,
      whole = heightFrom(root),
      [first, , third] = tiles.map(({ node }) => node.getBoundingClientRect().top);
    if (whole === null || first === undefined || third === undefined) return null;
    const top = root.getBoundingClientRect().top,
      rows = third > first + 1 ? Math.ceil(tiles.length / 2) : 1,
      gap = parseFloat(getComputedStyle(root).rowGap) || 0;
    return (whole - gap * (rows - 1)) / rows - (first - top);
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
    const tiles = new Tiles(this.host, column, () => this.room());
    tiles.show(sprite, sprite.count, [], alt);
    return tiles;
  }
}

export default mount<Data>((host) => new Branches(host));
