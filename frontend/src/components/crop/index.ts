// The whole picture with the square that the network sees. It is moved by dragging or with the arrow keys; its size
// changes with a corner, two fingers, the slider, or + and −. State: place = {x, y, zoom}.

import type { Data, Place } from "../../contract/crop";
import { element } from "../../shared/dom";
import { Echo } from "../../shared/echo";
import { type Component, type Host, mountBoxed } from "../../shared/mount";
import { byPointer } from "../../shared/pointer";
import { slider } from "../../shared/slider";
import { type Corner, LARGEST_ZOOM, moved, pulled, rounded, shares, sideOf, type Size, zoomed } from "./square";

const SEND_AFTER_MS = 150; // one message for a burst of arrow keys
const WHOLE = 100; // per cent of the largest square
const ZOOM_STEP = 1.1,
  ZOOMS: Record<string, number> = { "+": ZOOM_STEP, "=": ZOOM_STEP, "-": 1 / ZOOM_STEP };
const MOVES: Record<string, [right: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const CORNERS: Record<string, Corner> = {
  nw: { right: false, bottom: false },
  ne: { right: true, bottom: false },
  sw: { right: false, bottom: true },
  se: { right: true, bottom: true },
};

class CropSquare implements Component<Data> {
  private readonly image = element("img", { draggable: "false" });
  private readonly square = element("div", "square");
  private readonly grip = element("div", { class: "grip", role: "application", tabindex: 0 });
  private readonly range = element("input", {
    type: "range",
    class: "range",
    "aria-label": "Size of the square",
    min: WHOLE / LARGEST_ZOOM,
    max: WHOLE,
    step: 0.5,
  });
  private readonly echo = new Echo<Place>();
  private readonly sending;
  private size: Size = { width: 1, height: 1 };
  /** What is drawn: not rounded, so that small steps add up. */
  private place: Place = [0.5, 0.5, 1];
  /** The fingers on the square, and the corner that the first one took. */
  private readonly fingers = new Map<number, PointerEvent>();
  private corner: Corner | undefined;
  /** From that finger to the corner. */
  private reach = [0, 0];

  constructor(private readonly host: Host) {
    this.sending = host.sending(SEND_AFTER_MS);
    const shade = element("div", "shade", this.square);
    for (const name of Object.keys(CORNERS))
      this.grip.append(element("div", { class: `corner ${name}`, "data-corner": name }));
    const size = element("label", "size", "Size", slider(host, this.range));
    const hint = byPointer(
      "Drag it, or use the arrow keys; a corner, the slider, or + and − change its size.",
      "Drag it; a corner, two fingers or the slider change its size.",
    );
    const picture = element("div", "crop", this.image, shade, this.grip);
    host.append(picture, size, element("p", "hint", `The network sees the square. ${hint}`));
    this.listen();
  }

  update({ src, alt, width, height, told }: Data): void {
    this.size = { width, height };
    const heard = this.echo.hear(told);
    if (!this.fingers.size && heard !== "behind" && !this.sending.waiting) this.place = this.echo.value;
    if (this.image.src !== src) this.image.src = src;
    this.image.alt = alt;
    this.grip.setAttribute("aria-label", `Square that the network sees of ${alt}`);
    this.draw();
  }

  private draw(): void {
    for (const [name, share] of Object.entries(shares(this.size, this.place)))
      for (const node of [this.square, this.grip]) node.style.setProperty(name, `${share}%`);
    const percent = WHOLE / this.place[2];
    this.range.value = String(percent);
    this.range.setAttribute("aria-valuetext", `${Math.round(percent)} % of the largest square`);
  }

  private show(place: Place): void {
    this.place = place;
    this.echo.choose(rounded(place));
    this.draw();
  }

  private send(): void {
    const [x, y, zoom] = this.echo.value;
    this.host.setState("place", this.echo.message({ x, y, zoom }));
  }

  private listen(): void {
    const { grip, range } = this,
      { signal } = this.host;
    grip.addEventListener("pointerdown", (event) => this.take(event), { signal });
    grip.addEventListener("pointermove", (event) => this.drag(event), { signal });
    for (const end of ["pointerup", "pointercancel"] as const)
      grip.addEventListener(end, (event) => this.release(event), { signal });
    grip.addEventListener("keydown", (event) => this.press(event), { signal });
    range.addEventListener("input", () => this.show([...this.middle, WHOLE / range.valueAsNumber]), { signal });
    range.addEventListener("change", () => this.sending.ask(() => this.send()), { signal });
    // Whoever goes on to the next button has chosen: what waits is sent before that button's click.
    for (const node of [grip, range])
      node.addEventListener("blur", () => this.sending.waiting && this.sending.ask(() => this.send(), 0), { signal });
  }

  private get middle(): [x: number, y: number] {
    return [this.place[0], this.place[1]];
  }

  private take(event: PointerEvent): void {
    this.grip.setPointerCapture(event.pointerId);
    if (!this.fingers.size && event.target instanceof HTMLElement) {
      this.corner = CORNERS[event.target.dataset.corner ?? ""];
      const box = this.grip.getBoundingClientRect();
      this.reach = [
        (this.corner?.right ? box.right : box.left) - event.clientX,
        (this.corner?.bottom ? box.bottom : box.top) - event.clientY,
      ];
    }
    this.fingers.set(event.pointerId, event);
  }

  private drag(event: PointerEvent): void {
    const before = this.fingers.get(event.pointerId);
    if (!before) return;
    const spread = this.spread;
    this.fingers.set(event.pointerId, event);
    const box = this.image.getBoundingClientRect(),
      pixels = this.size.width / box.width;
    if (this.fingers.size === 2) {
      this.show(zoomed(this.place, spread / Math.max(1, this.spread)));
    } else if (this.corner) {
      const [right = 0, down = 0] = this.reach,
        x = (event.clientX + right - box.left) * pixels,
        y = (event.clientY + down - box.top) * pixels;
      this.show(pulled(this.size, this.place, this.corner, x, y));
    } else {
      const right = (event.clientX - before.clientX) * pixels,
        down = (event.clientY - before.clientY) * pixels;
      this.show(moved(this.size, this.place, right, down));
    }
  }

  /** How far two fingers are from each other. */
  private get spread(): number {
    const [first, second] = [...this.fingers.values()];
    return first && second ? Math.hypot(first.clientX - second.clientX, first.clientY - second.clientY) : 1;
  }

  private release({ pointerId }: PointerEvent): void {
    if (this.fingers.delete(pointerId)) this.sending.ask(() => this.send(), 0); // a finger leaves no focus to lose
    if (!this.fingers.size) this.corner = undefined;
  }

  private press(event: KeyboardEvent): void {
    const move = MOVES[event.key],
      zoom = ZOOMS[event.key],
      step = sideOf(this.size, this.place) / 20;
    if (move) this.show(moved(this.size, this.place, move[0] * step, move[1] * step));
    else if (zoom) this.show(zoomed(this.place, zoom));
    else return;
    event.preventDefault();
    this.sending.ask(() => this.send());
  }
}

export default mountBoxed<Data>((host) => new CropSquare(host));
