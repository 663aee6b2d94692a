// "Answer only above x %": of all pictures, how many each classifier then answers, and how many of these rightly.
// State: above = {value, number, n}, after a while.

import type { Data, Head } from "../../contract/answered_above";
import { element, present, setAttributes, setText } from "../../shared/dom";
import { Echo } from "../../shared/echo";
import { exact, percent } from "../../shared/formats";
import { type Component, type Host, mountBoxed } from "../../shared/mount";
import { slider } from "../../shared/slider";

const SEND_AFTER_MS = 150;

class AnsweredAbove implements Component<Data> {
  private readonly echo = new Echo<number>();
  private readonly sending;
  private readonly label = element("label", { class: "label", for: "above" });
  private readonly range = element("input", { type: "range", class: "range", id: "above", min: 0, max: 99, step: 1 });
  private readonly rows = element("div", "rows");
  private readonly root = element("div", "above");
  private drawn: Row[] = [];
  private data: Data | null = null;

  constructor(private readonly host: Host) {
    this.sending = host.sending(SEND_AFTER_MS);
    const legend = ["right", "wrong", "not answered"].map((words) =>
      element("span", "entry", element("i", `swatch ${words.split(" ").at(-1)}`), words),
    );
    this.root.append(
      element("div", "control", this.label, slider(host, this.range)),
      element("div", { class: "legend", "aria-hidden": "true" }, ...legend),
      this.rows,
    );
    host.append(this.root);
    const chosen = () => this.choose(this.range.valueAsNumber);
    for (const event of ["input", "change"]) this.range.addEventListener(event, chosen, { signal: host.signal });
  }

  update(data: Data): void {
    const known = this.data;
    this.data = data;
    if (this.echo.hear(data.told) === "decided") this.sending.cancel();
    this.root.style.setProperty("--head", data.colours.head);
    if (JSON.stringify(known?.heads) !== JSON.stringify(data.heads)) {
      this.drawn = data.heads.map((head) => new Row(head));
      this.rows.replaceChildren(...this.drawn.map(({ node }) => node));
    }
    this.show();
  }

  private choose(value: number): void {
    this.echo.choose(value);
    this.show();
    this.sending.ask(() => {
      if (this.echo.unsent) this.host.setState("above", this.echo.message({ value: this.echo.value }));
    });
  }

  private show(): void {
    const above = this.echo.value,
      { pictures } = present(this.data);
    setText(this.label, `Answer only above ${above} %`);
    setAttributes(this.range, { "aria-valuetext": `${above} %` });
    this.range.valueAsNumber = above;
    for (const row of this.drawn) row.show(above, pictures);
  }
}

/** A classifier: a bar as long as all pictures, and what it says in words. */
class Row {
  private readonly right = element("i", "right");
  private readonly wrong = element("i", "wrong");
  private readonly says = element("p", { class: "says", role: "status" });
  private readonly here = element("span", "here");
  readonly node: HTMLElement;

  constructor(private readonly head: Head) {
    const bar = element("div", { class: "bar", "aria-hidden": "true" }, this.right, this.wrong);
    this.node = element(
      "section",
      { "aria-label": head.title },
      element("h3", "", head.title),
      this.here,
      bar,
      this.says,
    );
  }

  show(above: number, pictures: number): void {
    const answered = this.head.answered[above] ?? 0,
      right = this.head.right[above] ?? 0;
    this.right.style.width = `${(100 * right) / pictures}%`;
    this.wrong.style.width = `${(100 * (answered - right)) / pictures}%`;
    const share = answered ? `; ${percent(right / answered)} of its answers are right` : "";
    setText(this.says, `answers ${exact(answered)} of ${exact(pictures)}${share}`);
    const enough = 100 * this.head.here >= above;
    setText(this.here, `${this.head.percent} sure on your picture: ${enough ? "it answers" : "no answer"}`);
    this.node.classList.toggle("mute", !enough);
  }
}

export default mountBoxed<Data>((host) => new AnsweredAbove(host));
