// Maps of a sprite as tiles on a canvas. A sprite is {src, columns, height, width, gap, count}; a blob's address in src
// is given up when it is drawn.

function make(tag, className = "", text = "") {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

class Tiles {
  constructor(where) {
    this.canvas = where.appendChild(make("canvas"));
    this.canvas.setAttribute("role", "img");
  }

  show(sprite, shown, colours, words) {
    this.shown = shown;
    this.colours = colours;
    this.canvas.setAttribute("aria-label", words);
    if (this.src === sprite.src) return this.draw();
    this.src = sprite.src;
    const image = new Image();
    image.onload = () => {
      if (sprite.src.startsWith("blob:")) URL.revokeObjectURL(sprite.src);
      if (this.src !== sprite.src) return; // a newer one has come in the meantime
      Object.assign(this, { image, sprite });
      this.draw();
    };
    image.src = sprite.src;
  }

  draw() {
    if (!this.image) return;
    const { columns, height, width, gap, count } = this.sprite, wide = this.canvas.parentElement.clientWidth || 300;
    const scale = Math.max(1, Math.min(Math.floor(64 / width), Math.floor(Math.sqrt((wide * 420) / (count * width * height))) || 1));
    const cell = width * scale, line = height * scale, room = 3, stripe = this.colours.length ? 3 : 0;
    const perRow = Math.max(1, Math.floor((wide + room) / (cell + room)));
    const rows = Math.ceil(Math.max(1, this.shown) / perRow), dots = window.devicePixelRatio || 1;
    this.canvas.style.width = `${wide}px`;
    this.canvas.style.height = `${rows * (line + room + stripe)}px`;
    this.canvas.width = wide * dots;
    this.canvas.height = rows * (line + room + stripe) * dots;
    const pen = this.canvas.getContext("2d");
    pen.scale(dots, dots);
    pen.imageSmoothingEnabled = false;
    for (let i = 0; i < this.shown; i++) {
      const x = (i % perRow) * (cell + room), y = Math.floor(i / perRow) * (line + room + stripe);
      const from = [(i % columns) * (width + gap), Math.floor(i / columns) * (height + gap)];
      pen.drawImage(this.image, ...from, width, height, x, y, cell, line);
      if (stripe) { pen.fillStyle = this.colours[i]; pen.fillRect(x, y + line, cell, stripe); }
    }
    this.canvas.dataset.tiles = this.shown;
  }
}

