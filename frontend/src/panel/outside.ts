// A control outside the panel that sets its values: what its choice sets is shown before the server says so.

import type { Outside } from "../contract/panel";
import type { Numbers } from "../shared/polynomial";

/** The values that a click on a choice sets; nothing for any other click, or on what is chosen already. */
export function valuesSetBy(click: Event, { control, values }: Outside): Numbers | undefined {
  const isChoice = (node: EventTarget): node is Element =>
    node instanceof Element && node.getAttribute("role") === "radio" && node.closest(`.${control}`) !== null;
  const choice = click.composedPath().find(isChoice);
  return choice && choice.getAttribute("aria-checked") !== "true" ? values[choice.textContent.trim()] : undefined;
}
