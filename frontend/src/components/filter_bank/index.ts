// A tensor before and after a 1×1 convolution as all its maps, with a slider for the number of filters, and the new maps
// one after another.

import type { Header, Maps, PackedSprite } from "../../contract/filter_bank";
import { clamp, element, present, setAttributes, setText } from "../../shared/dom";
import { Echo } from "../../shared/echo";
import { heightFrom, whenHeightChanges } from "../../shared/fit";
import { type Component, type Host, mount } from "../../shared/mount";
import { Mover, steadily } from "../../shared/motion";
import { addressOf, type Bytes, unpack } from "../../shared/packed";
import { slider } from "../../shared/slider";
import { fill } from "../../shared/templates";
import { type Sprite, Tiles } from "../../shared/tiles";

const SEND_AFTER_MS = 150;
const A_MAP_MS = 60, // to stack one up; all take no longer than the longest motion
  TALL = 380,
  LOWEST = 110,
  BELOW_TITLE = 8;

class Bank implements Component<Uint8Array> {
  private readonly echo = Echo.ofPage<number>("filters");
  private readonly sending;
  private readonly label = element("label", { for: "filters" });
  private readonly typed = element("input", { class: "typed", type: "number", id: "filters" });
  private readonly range = element("input", { class: "range", type: "range" });
  private readonly scale = element("div", "scale");
  private readonly verdict = element("p", { class: "verdict", "aria-live": "polite" });
  private readonly legend = element("div", "legend");
  private readonly beforeTitle = element("div", "title");
  private readonly afterTitle = element("div", "title");
  private readonly before: Tiles;
  private readonly after: Tiles;
  private bytes: Uint8Array | null = null;
  private maps: Maps | null = null;
  private sprites: { before: Sprite; after: Sprite } | null = null;
  private colours: string[] = [];
  private shown: number | null = null;
  private typing = false;
  private fitted = 0; // for how many maps there is room
  private readonly play = element("button", { type: "button", class: "button play" });
  private readonly stacking: Mover;
  private readonly tensors = element("div", "tensors");

  constructor(private readonly host: Host) {
    this.sending = host.sending(SEND_AFTER_MS);
    this.stacking = new Mover(host);
    const before = element("div", "tensor", this.beforeTitle),
      after = element("div", "tensor", this.afterTitle);
    this.before = new Tiles(host, before);
    this.after = new Tiles(host, after);
    const control = element(
      "div",
      "control",
      this.label,
      this.typed,
      slider(host, this.range),
      this.scale,
      element("div", "says", this.play, this.verdict),
      this.legend,
    );
    this.tensors.append(before, after);
    const root = element("div", "bank", control, this.tensors);
    host.append(root);
    this.listen();
    host.onResize(root, () => this.fit());
    whenHeightChanges(host, () => this.fit());
    this.play.addEventListener("click", () => this.stack(), { signal: host.signal });
  }

  /** The maps take the height that is left, before and after at one scale: the one at which the more of them fit. */
  private fit(): void {
    if (!this.maps) return;
    this.fitted = this.larger;
    const left = heightFrom(this.tensors);
    const tallest = left === null ? TALL : Math.max(LOWEST, left - this.beforeTitle.offsetHeight - BELOW_TITLE);
    const room = { tallest, count: this.fitted };
    for (const tiles of [this.before, this.after]) tiles.fitInto(room);
  }

  /** How many maps the larger of the two tensors has. */
  private get larger(): number {
    return Math.max(this.echo.value, present(this.maps).before.sprite.count);
  }

  /** Stacks the new maps up one by one, or stops and shows them all. */
  private stack(): void {
    const all = this.echo.value;
    if (this.stacking.moving) {
      this.stacking.stop();
      this.refresh();
      return;
    }
    const draw = (share: number) => this.refresh(Math.max(1, Math.round(share * all)));
    this.stacking.go({ ms: A_MAP_MS * all, ease: steadily, draw, done: () => this.refresh() });
    this.refresh(1);
  }

  update(bytes: Uint8Array): void {
    if (bytes === this.bytes) return;
    this.bytes = bytes;
    const [{ told }, [block]] = unpack<Header>(bytes);
    const [maps, blobs] = unpack<Maps>(present(block, "block of maps"));
    this.echo.hear(told);
    if (this.echo.value !== this.shown) this.sending.cancel(); // a task or Reset was clicked: its value, not the typed one
    this.maps = maps;
    this.sprites = { before: withAddress(maps.before.sprite, blobs), after: withAddress(maps.after.sprite, blobs) };
    this.colours = maps.sections.flatMap((one) => Array<string>(one.stop - one.start).fill(one.colour));
    for (const input of [this.typed, this.range]) setAttributes(input, { min: 1, max: maps.most, step: 1 });
    this.label.textContent = maps.sliderLabel;
    this.range.setAttribute("aria-label", maps.sliderLabel);
    this.scale.replaceChildren(
      ...maps.marks.map(([at, words]) => {
        const mark = element("span", "", words);
        mark.style.left = `${(100 * (at - 1)) / (maps.most - 1)}%`;
        return mark;
      }),
    );
    this.stacking.stop();
    this.refresh();
    this.fit();
  }

  private listen(): void {
    const { signal } = this.host;
    const set = (filters: number) => {
      this.stacking.stop();
      this.echo.choose(filters);
      this.refresh();
    };
    this.range.addEventListener("input", () => set(this.range.valueAsNumber), { signal });
    this.range.addEventListener("change", () => this.release(), { signal });
    this.typed.addEventListener("input", () => (this.typing = true), { signal });
    this.typed.addEventListener("blur", () => (this.typing = false), { signal });
    const afterTyping = () => {
      this.typing = false;
      const filters = Math.round(this.typed.valueAsNumber);
      set(Number.isFinite(filters) ? clamp(filters, 1, present(this.maps).most) : this.echo.value);
      this.release(0);
    };
    this.typed.addEventListener("change", afterTyping, { signal });
  }

  // What was typed goes at once: a click on Reset may be what ended the typing.
  private release(wait?: number): void {
    const send = () => this.host.setState("filters", this.echo.message({ filters: this.echo.value }));
    this.sending.ask(send, wait);
  }

  private refresh(filters = this.echo.value): void {
    const { before, after, verdicts, sections } = present(this.maps),
      sprites = present(this.sprites);
    const words = (text: string) => fill(text, { n: filters });
    this.shown = this.echo.value;
    setText(this.play, this.stacking.moving ? "⏸ Show all" : "▶ Stack up");
    this.range.value = String(filters);
    if (!this.typing) this.typed.value = String(filters); // an answer of the server does not take away what is being typed
    this.beforeTitle.textContent = before.title;
    this.afterTitle.textContent = words(after.title);
    const verdict = verdicts.find(({ low, high }) => filters >= low && filters <= high);
    setText(this.verdict, words(present(verdict, "verdict").text));
    this.legend.replaceChildren(
      ...sections
        .filter(({ start }) => start < filters)
        .map(({ start, stop, label, colour }) => {
          const last = Math.min(stop, filters) - 1,
            swatch = element("span", "swatch");
          swatch.style.background = colour;
          return element("div", "entry", swatch, `${label}: ${start === last ? start : `${start}–${last}`}`);
        }),
    );
    this.before.show(sprites.before, sprites.before.count, [], before.words);
    this.after.show(sprites.after, filters, this.colours, words(after.words));
    if (this.fitted !== this.larger) this.fit();
  }
}

function withAddress(sprite: PackedSprite, blobs: Bytes[]): Sprite {
  return { ...sprite, src: addressOf(present(blobs[sprite.blob], "sprite's picture")) };
}

export default mount<Uint8Array>((host) => new Bank(host));
