// The teacher's screen: the note of the place where the lecture is, what comes next, and the time. In the browser in
// which the lecture runs it follows the wall and leads it; in any other it stands by itself.

import type { Place } from "../../contract/lecture";
import type { Data } from "../../contract/lecture_notes";
import { clamp, element, setText } from "../../shared/dom";
import { onWall, whenTold, wishPlace } from "../../shared/lecture";
import { type Component, type Host, mountBoxed } from "../../shared/mount";

const SECOND = 1000,
  ANSWERED_MS = 4000, // a wall that has gone away does not answer a wish
  MINUTE = 60 * SECOND;

class LectureNotes implements Component<Data> {
  private readonly where = element("div", { class: "where", "aria-live": "polite" });
  private readonly note = element("p", { class: "note" });
  private readonly next = element("p", { class: "next" });
  private readonly clock = element("p", { class: "clock" });
  private readonly back = element("button", { class: "button plain", type: "button" }, "‹ Back");
  private readonly forth = element("button", { class: "button first", type: "button" }, "Next ›");
  private places: Place[] = [];
  private at = 0;
  private begun: number | null = null;
  private wished: number | null = null; // where the wall was asked to go, until it is there
  private alone = false;
  private readonly waiting;

  constructor(private readonly host: Host) {
    const { signal } = host;
    this.waiting = host.delayed(ANSWERED_MS);
    this.back.addEventListener("click", () => this.go(-1), { signal });
    this.forth.addEventListener("click", () => this.go(1), { signal });
    whenTold(signal, { wall: () => this.hear() });
    const turn = (event: KeyboardEvent) => this.turn(event);
    addEventListener("keydown", turn, { signal, capture: true });
    const box = element("section", { class: "notes", "aria-label": "Notes" }, this.where, this.note, this.next);
    box.append(this.clock, element("div", "ways", this.back, this.forth));
    host.append(box);
    this.tick();
  }

  update({ places }: Data): void {
    this.places = places;
    this.draw();
  }

  /** The wall's lecture, if it is this one. */
  private get wall() {
    const wall = this.alone ? null : onWall();
    return wall && JSON.stringify(wall.places) === JSON.stringify(this.places) ? wall : null;
  }

  /** A clicker held before the notes leads the wall, too. */
  private turn(event: KeyboardEvent): void {
    const by = { PageDown: 1, PageUp: -1 }[event.key];
    if (!by || !this.wall || event.defaultPrevented) return;
    event.preventDefault();
    this.go(by);
  }

  private go(by: number): void {
    const wall = this.wall;
    const at = clamp((this.wished ?? wall?.at ?? this.at) + by, 0, this.places.length - 1);
    this.begun ??= Date.now();
    if (wall) {
      this.wished = at; // a quick hand is ahead of the wall
      wishPlace(at, Date.now());
      this.waiting.ask(() => this.goOnAlone(at));
    } else this.at = at;
    this.draw();
  }

  private hear(): void {
    this.alone = false;
    const { wall } = this;
    if (wall && this.wished !== null && wall.at !== this.wished) {
      this.waiting.ask(() => (this.wished = null)); // the wall lives: it is on its way, or led by another hand
    } else {
      this.waiting.cancel();
      this.wished = null;
    }
    this.draw();
  }

  private goOnAlone(at: number): void {
    this.wished = null;
    if (this.wall?.at === at) return; // on and back: it had nothing to answer
    this.alone = true;
    this.at = at;
    this.draw();
  }

  private draw(): void {
    const wall = this.wall;
    if (wall) this.at = wall.at;
    const place = this.places[this.at],
      next = this.places[this.at + 1];
    if (!place) return;
    const how = wall ? "on the wall" : "only here";
    setText(this.where, `${this.at + 1} of ${this.places.length}, ${how}: ${place.name}`);
    setText(this.note, place.note || "No note for this place.");
    setText(this.next, next ? `Next: ${next.name}` : "This is the last place.");
    this.back.disabled = this.at === 0;
    this.forth.disabled = !next;
    this.tell();
  }

  /** Minutes that are over, and minutes at which the plan has this place end. */
  private tell(): void {
    const begun = this.wall?.begun ?? this.begun;
    const planned = this.places.slice(0, this.at + 1).reduce((sum, { minutes }) => sum + minutes, 0);
    const over = begun === null ? 0 : Math.floor((Date.now() - begun) / MINUTE);
    const all = this.places.reduce((sum, { minutes }) => sum + minutes, 0);
    setText(this.clock, `Minute ${over}. This place is planned until minute ${planned} of ${all}.`);
  }

  private tick(): void {
    this.host.after(SECOND, () => {
      if (this.places.length) this.draw();
      this.tick();
    });
  }
}

export default mountBoxed<Data>((host) => new LectureNotes(host));
