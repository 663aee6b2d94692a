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

/** What has a use for PageUp and PageDown: they go through a list, or a text. */
const PAGED = [
  "textarea, select, [contenteditable], [role=dialog], [role=option], [role=menuitem], [role=combobox], [role=grid]",
  "[role=listbox]",
].join();

/** Whether the keyboard is on something that has a use for keys of its own. */
function isOn(kinds: string, path: EventTarget[]): boolean {
  return path.some((node) => node instanceof Element && node.matches(kinds));
}

/** What a key press means for the steps; null for nothing. In front of a class a clicker's keys work on a slider and in a
 *  number's field, too. */
export function moveOf(event: KeyboardEvent, present: boolean): Move | null {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const path = event.composedPath(),
    clicked = present && event.key.startsWith("Page");
  if (isOn(clicked ? PAGED : CONTROL, path)) return null;
  return TURNS[event.key] ?? (present ? (IN_FRONT[event.key] ?? null) : null);
}
