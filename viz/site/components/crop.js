// The whole picture with the square that the network sees; drag it, or move it with the arrow keys and zoom with + and −.
// data: {src, alt, width, height, x, y, zoom}; state: place = {x, y, zoom}. x and y are shares of the free range.
export default function ({ data: [data], parentElement, setStateValue }) {
  let root = parentElement.querySelector(".crop");
  if (!root) {
    root = document.createElement("div");
    root.className = "crop";
    root.innerHTML =
      '<img draggable="false"><div class="shade"><div class="square"></div></div>' +
      '<div class="grip" role="application" tabindex="0"></div>';
    const hint = document.createElement("p");
    hint.className = "hint";
    hint.textContent = "The network sees the square. Drag it, or use the arrow keys; + and − change its size.";
    parentElement.append(root, hint);
    listen(root);
  }
  root.setStateValue = setStateValue;
  root.size = [data.width, data.height];
  if (!root.dragging) root.place = { x: data.x, y: data.y, zoom: data.zoom };
  const image = root.querySelector("img");
  if (image.src !== data.src) image.src = data.src;
  image.alt = data.alt;
  root.querySelector(".grip").setAttribute("aria-label", `Square that the network sees of ${data.alt}`);
  draw(root);
}

function side(root) {
  const [w, h] = root.size;
  return Math.min(w, h) / root.place.zoom;
}

function draw(root) {
  const [w, h] = root.size, s = side(root), { x, y } = root.place;
  const square = root.querySelector(".square").style;
  square.left = `${((w - s) * x * 100) / w}%`;
  square.top = `${((h - s) * y * 100) / h}%`;
  square.width = `${(s * 100) / w}%`;
  square.height = `${(s * 100) / h}%`;
}

function move(root, dx, dy) {
  const [w, h] = root.size, s = side(root), place = root.place;
  const clamp = (value) => Math.min(1, Math.max(0, value));
  if (w > s) place.x = clamp(place.x + dx / (w - s));
  if (h > s) place.y = clamp(place.y + dy / (h - s));
  draw(root);
}

function zoom(root, factor) {
  root.place.zoom = Math.min(8, Math.max(1, root.place.zoom * factor));
  draw(root);
}

function commit(root) {
  clearTimeout(root.timer);
  root.timer = setTimeout(() => root.setStateValue("place", { ...root.place }), 150);
}

function listen(root) {
  const grip = root.querySelector(".grip");
  grip.addEventListener("pointerdown", (event) => {
    grip.setPointerCapture(event.pointerId);
    root.dragging = [event.clientX, event.clientY];
  });
  grip.addEventListener("pointermove", (event) => {
    if (!root.dragging) return;
    const scale = root.size[0] / grip.clientWidth;
    move(root, (event.clientX - root.dragging[0]) * scale, (event.clientY - root.dragging[1]) * scale);
    root.dragging = [event.clientX, event.clientY];
  });
  for (const end of ["pointerup", "pointercancel"])
    grip.addEventListener(end, () => {
      if (root.dragging) commit(root);
      root.dragging = null;
    });
  grip.addEventListener("keydown", (event) => {
    const step = side(root) / 20;
    const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
    if (moves[event.key]) move(root, ...moves[event.key]);
    else if (event.key === "+" || event.key === "=") zoom(root, 1.1);
    else if (event.key === "-") zoom(root, 1 / 1.1);
    else return;
    event.preventDefault();
    commit(root);
  });
}
