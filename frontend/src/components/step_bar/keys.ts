// Which keys lead through the steps, and when they mean something else: in a field, on a slider, in a dialog.

/** Where a key leads: so many steps on, to the first or the last step; or what it does in front of a class. */
export type Move = -1 | 1 | "first" | "last" | "notes" | "blank" | "leave";

const TURNS: Record<string, Move> = {
  PageDown: 1,
  PageUp: -1,
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: "first",
  End: "last",
};
const IN_FRONT: Record<string, Move> = {
  n: "notes",
  N: "notes",
  b: "blank",
  B: "blank",
  ".": "blank",
  Escape: "leave",
};
const CONTROL = [
  "input, textarea, select, canvas, [contenteditable], [role=dialog], [role=slider], [role=radio], [role=tab]",
  "[role=option], [role=menuitem], [role=combobox], [role=grid], [role=spinbutton], [role=listbox]",
  '[tabindex="0"]:not(button, a, [data-testid=stMain])',
].join();

const onSlider = (target: EventTarget | undefined) => target instanceof HTMLInputElement && target.type === "range";

/** Whether the keyboard is on something that has a use for keys of its own. */
function onControl(path: EventTarget[]): boolean {
  return path.some((node) => node instanceof Element && node.matches(CONTROL));
}

/** What a key press means for the steps; null for nothing. A clicker's keys work on a slider, too, in front of a class. */
export function moveOf(event: KeyboardEvent, present: boolean): Move | null {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const path = event.composedPath(),
    clicked = present && event.key.startsWith("Page") && onSlider(path[0]);
  if (onControl(path) && !clicked) return null;
  return TURNS[event.key] ?? (present ? (IN_FRONT[event.key] ?? null) : null);
}
