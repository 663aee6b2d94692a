// Some maps of each branch side by side. data: [{label, colour, words, shape, alt, sprite}].

class Branches {
  constructor(parent) {
    this.root = parent.appendChild(make("div", "branches"));
    new ResizeObserver(() => this.columns?.forEach((one) => one.draw())).observe(this.root);
  }

  receive(data) {
    const built = JSON.stringify(data);
    if (built === this.built) return;
    this.built = built;
    this.root.replaceChildren();
    this.columns = data.map((branch) => {
      const column = this.root.appendChild(make("section"));
      const chip = column.appendChild(make("span", "chip", branch.label));
      chip.style.background = branch.colour;
      column.append(make("b", "shape", branch.shape), make("p", "words", branch.words));
      const tiles = new Tiles(column);
      tiles.show(branch.sprite, branch.sprite.count, [], branch.alt);
      return tiles;
    });
  }
}

export default function ({ data, parentElement }) {
  (parentElement.branches ??= new Branches(parentElement)).receive(data);
}
