// The whole picture with the square that the network sees; drag it, or move it with the arrow keys and zoom with + and −.
// State: place = {x, y, zoom}.

import type { Data, Place } from "../../contract/crop";
import { element } from "../../shared/dom";
import { Echo } from "../../shared/echo";
import { type Component, type Host, mountBoxed } from "../../shared/mount";
import { moved, rounded, shares, sideOf, type Size, zoomed } from "./square";

const SEND_AFTER_MS = 150; // one message for a burst of arrow keys
const HINT = "The network sees the square. Drag it, or use the arrow keys; + and − change its size.";
const ZOOM_STEP = 1.1,
  ZOOMS: Record<string, number> = { "+": ZOOM_STEP, "=": ZOOM_STEP, "-": 1 / ZOOM_STEP };
const MOVES: Record<string, [right: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

class CropSquare implements Component<Data> {
  private readonly image = element("img", { draggable: "false" });
  private readonly square = element("div", "square");
  private readonly grip = element("div", { class: "grip", role: "application", tabindex: 0 });
  private readonly echo = new Echo<Place>();
  private readonly sending;
  private size: Size = { width: 1, height: 1 };
  /** What is drawn: not rounded, so that small steps add up. */
  private place: Place = [0.5, 0.5, 1];
  private dragged: PointerEvent | null = null;

  constructor(private readonly host: Host) {
    this.sending = host.sending(SEND_AFTER_MS);
    const shade = element("div", "shade", this.square);
    host.append(element("div", "crop", this.image, shade, this.grip), element("p", "hint", HINT));
    this.listen();
  }

  update({ src, alt, width, height, told }: Data): void {
    this.size = { width, height };
    const heard = this.echo.hear(told);
    if (!this.dragged && heard !== "behind" && !this.sending.waiting) this.place = this.echo.value;
    if (this.image.src !== src) this.image.src = src;
    this.image.alt = alt;
    this.grip.setAttribute("aria-label", `Square that the network sees of ${alt}`);
    this.draw();
  }

  private draw(): void {
    for (const [name, share] of Object.entries(shares(this.size, this.place)))
      this.square.style.setProperty(name, `${share}%`);
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
    const grip = this.grip,
      { signal } = this.host;
    grip.addEventListener("pointerdown", (event) => this.take(event), { signal });
    grip.addEventListener("pointermove", (event) => this.drag(event), { signal });
    for (const end of ["pointerup", "pointercancel"]) grip.addEventListener(end, () => this.release(), { signal });
    grip.addEventListener("keydown", (event) => this.press(event), { signal });
    // Whoever goes on to the next button has chosen: what waits is sent before that button's click.
    grip.addEventListener("blur", () => this.sending.waiting && this.sending.ask(() => this.send(), 0), { signal });
  }

  private take(event: PointerEvent): void {
    this.grip.setPointerCapture(event.pointerId);
    this.dragged = event;
  }

  private drag(event: PointerEvent): void {
    if (!this.dragged) return;
    const pixels = this.size.width / this.grip.clientWidth;
    const right = (event.clientX - this.dragged.clientX) * pixels,
      down = (event.clientY - this.dragged.clientY) * pixels;
    this.show(moved(this.size, this.place, right, down));
    this.dragged = event;
  }

  private release(): void {
    if (this.dragged) this.sending.ask(() => this.send());
    this.dragged = null;
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
