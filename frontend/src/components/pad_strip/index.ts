// A row of cells, zeros padded to its sides, and a window that slides over them: how long is the result?

import type { Data } from "../../contract/pad_strip";
import { clamp, element, present, setAttributes, setText } from "../../shared/dom";
import { Echo } from "../../shared/echo";
import { type Component, type Host, mountBoxed } from "../../shared/mount";
import { Mover, steadily } from "../../shared/motion";

const STEP_MS = 420; // from one output to the next, while the window slides

type Choice = Data["told"]["value"];

class Strip implements Component<Data> {
  private readonly echo = new Echo<Choice>();
  private readonly choices = element("div", "choices");
  private readonly input = element("div", "line");
  private readonly output = element("div", {
    class: "line out",
    role: "slider",
    tabindex: 0,
    "aria-label": "Output under the window",
  });
  private readonly says = element("p", { class: "says", "aria-live": "polite" });
  private readonly slide = element("button", { type: "button", class: "button slide" }, "▶ Slide");
  /** From the cells under the window to the output that they give. */
  private readonly cone = element("div", { class: "cone", "aria-hidden": "true" });
  private readonly root = element("div", "strip", this.choices, this.input, this.cone, this.output, this.says);
  private readonly mover: Mover;
  private readonly radios: { radio: HTMLInputElement; part: 0 | 1; value: number }[] = [];
  private data: Data | null = null;
  /** The output whose window is shown. */
  private at = 0;

  constructor(private readonly host: Host) {
    host.append(this.root);
    this.mover = new Mover(host);
    const { signal } = host;
    const point = (event: Event) => {
      const cells = [...this.output.children],
        i = cells.indexOf(event.target as Element);
      if (i >= 0) this.choosePlace(i);
    };
    this.slide.addEventListener("click", () => this.toggle(), { signal });
    // A finger that scrolls over the cells chooses none: of a touch only the click counts.
    this.output.addEventListener("pointerover", (event) => event.pointerType !== "touch" && point(event), { signal });
    this.output.addEventListener("click", point, { signal });
    this.output.addEventListener("keydown", (event) => this.press(event), { signal });
  }

  update(data: Data): void {
    if (!this.data) {
      this.makeGroup("kernel", "kernel k", data.kernels, 0);
      this.makeGroup("pad", "padding p", data.pads, 1);
      this.choices.append(this.slide);
    }
    this.data = data;
    if (this.echo.hear(data.told) === "decided") this.begin();
    this.draw();
  }

  private makeGroup(name: string, words: string, values: number[], part: 0 | 1): void {
    const group = this.choices.appendChild(element("fieldset", "", element("legend", "", words)));
    for (const value of values) {
      const radio = element("input", { type: "radio", name, value });
      group.append(element("label", "", radio, element("span", "", String(value))));
      this.radios.push({ radio, part, value });
      radio.addEventListener("change", () => this.choose(part, value), { signal: this.host.signal });
    }
  }

  private choose(part: 0 | 1, value: number): void {
    const [kernel, pad] = this.echo.value,
      choice: Choice = part ? [kernel, value] : [value, pad];
    this.echo.choose(choice);
    this.begin();
    this.draw();
    this.host.setState("choice", this.echo.message({ kernel: choice[0], pad: choice[1] }));
  }

  private press(event: KeyboardEvent): void {
    const last = this.output.children.length - 1;
    const steps: Record<string, number> = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      Home: -last,
      End: last,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.choosePlace(clamp(this.at + step, 0, last));
  }

  private begin(): void {
    this.mover.stop();
    this.at = 0;
    this.label();
  }

  /** A person takes an output: the window slides no further by itself. */
  private choosePlace(i: number): void {
    this.mover.stop();
    this.label();
    this.show(i);
  }

  /** The window slides over all outputs, from where it stands or from the first; or stops. */
  private toggle(): void {
    if (this.mover.moving) {
      this.mover.stop();
      this.label();
      return;
    }
    const last = this.output.children.length - 1,
      from = this.at < last ? this.at / (last || 1) : 0;
    const draw = (share: number) => this.show(Math.round(share * last));
    this.mover.go({ ms: STEP_MS * last, ease: steadily, from, draw, done: () => this.label() });
    this.label();
  }

  private label(): void {
    setText(this.slide, this.mover.moving ? "⏸ Pause" : "▶ Slide");
  }

  private show(i: number): void {
    if (this.at === i) return;
    this.at = i;
    this.draw();
  }

  private draw(): void {
    const data = present(this.data),
      [kernel, pad] = this.echo.value,
      most = Math.max(...data.pads);
    const length = present(data.lengths[`${kernel},${pad}`], "length"),
      columns = data.cells + 2 * most;
    for (const { radio, part, value } of this.radios) radio.checked = value === this.echo.value[part];
    for (const line of [this.input, this.output]) line.style.gridTemplateColumns = `repeat(${2 * columns}, 1fr)`;
    const cellAt = (half: number, kind: string, text: string) => {
      const cell = element("span", `cell ${kind}`, text);
      cell.style.gridColumn = `${half + 1} / span 2`;
      return cell;
    };
    this.at = Math.min(this.at, length - 1);
    const texts = Array.from({ length: data.cells + 2 * pad }, (_, i) =>
      i < pad || i >= pad + data.cells ? "" : String(i - pad + 1),
    );
    this.input.replaceChildren(
      ...texts.map((text, i) => {
        const kinds = [text ? "" : "zero", i >= this.at && i < this.at + kernel ? "seen" : ""];
        return cellAt(2 * (i + most - pad), kinds.join(" "), text || "0");
      }),
    );
    this.output.replaceChildren(
      ...Array.from({ length }, (_, i) =>
        cellAt(2 * (most - pad + i) + kernel - 1, `made ${i === this.at ? "here" : ""}`, String(i + 1)),
      ),
    );
    const left = most - pad + this.at,
      middle = left + (kernel - 1) / 2,
      at = (cell: number) => `${((100 * cell) / columns).toFixed(2)}%`;
    this.cone.style.clipPath = `polygon(${at(left)} 0, ${at(left + kernel)} 0, ${at(middle + 1)} 100%, ${at(middle)} 100%)`;
    const seen = texts.slice(this.at, this.at + kernel).map((text) => text || "a padded zero");
    setAttributes(this.output, {
      "aria-valuemin": 1,
      "aria-valuemax": length,
      "aria-valuenow": this.at + 1,
      "aria-valuetext": `output ${this.at + 1} comes from ${kernel === 1 ? "cell" : "cells"} ${seen.join(", ")}`,
    });
    setText(this.says, present(data.says[`${kernel},${pad}`], "sentence"));
    this.root.dataset.length = String(length);
  }
}

export default mountBoxed<Data>((host) => new Strip(host));
