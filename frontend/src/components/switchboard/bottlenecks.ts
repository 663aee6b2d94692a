// The sliders of a module's bottlenecks: how many channels each keeps.

import type { Bottleneck, Kept } from "../../contract/switchboard";
import { element } from "../../shared/dom";
import type { Lifetime } from "../../shared/lifetime";
import { slider } from "../../shared/slider";

export interface Bottlenecks {
  sliders: Bottleneck[];
  kept: Kept;
  /** A slider is pressed, moves, is released somewhere else. */
  pressed: () => void;
  moved: (branch: string, channels: number) => void;
  released: () => void;
}

export function bottleneckSliders(bottlenecks: Bottlenecks, lifetime: Lifetime): Element[] {
  return bottlenecks.sliders.map((slider) => sliderRow(slider, bottlenecks, lifetime));
}

function sliderRow({ branch, label, colour, width, off }: Bottleneck, told: Bottlenecks, lifetime: Lifetime): Element {
  const { kept, pressed, moved, released } = told,
    { signal } = lifetime;
  const channels = kept.channels[branch] ?? width;
  const output = element("output", "", `${channels} of ${width}`);
  output.style.setProperty("--signs", String(2 * String(width).length));
  const range = element("input", {
    type: "range",
    min: 1,
    max: width,
    step: 1,
    value: channels,
    disabled: off,
    "aria-label": `${label} of ${kept.module}: channels kept`,
    "data-name": branch,
  });
  range.addEventListener(
    "input",
    () => {
      output.textContent = `${range.value} of ${width}`;
      moved(branch, range.valueAsNumber);
    },
    { signal },
  );
  range.addEventListener("change", released, { signal });
  const row = element("label", "slider", element("span", "", label), output, slider(lifetime, range));
  row.addEventListener("pointerdown", pressed, { signal });
  row.style.setProperty("--colour", colour);
  return row;
}
