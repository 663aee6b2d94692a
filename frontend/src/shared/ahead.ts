// What a person has just chosen for the sheets of maps, or is about to, told to them by the components in which it is
// chosen: what they have kept they show at once, and not only when the server has answered. Of what a person is about to
// choose they wish for the sheets, and for what is told of a map; another component asks the server for these, and tells
// them when they have come.

import type { Place } from "../contract/map_detail";
import type { Lifetime } from "./lifetime";
import type { Bytes } from "./packed";

export const RESTS_MS = 80, // a mouse that passes wishes for nothing; from resting to a click a person needs twice as long
  PRESSES_MS = 20; // what is over at once (a script's click, a flick) wishes for nothing; a person presses for some 80

export interface Choice {
  module?: string;
  /** A picture of the gallery. */
  picture?: string;
}

/** What sheets are wished for: those of a module, on the page's picture or on one of the gallery. */
export interface Wish extends Choice {
  module: string;
}

interface Events {
  chosen: Choice;
  pointed: Choice;
  wished: Wish;
  came: Bytes;
  mapWished: Place;
  mapCame: Bytes;
}

/** The components are scripts of their own and have only the page in common. */
const page = () => window as unknown as { inceptionModule?: string | undefined };

/** The strip has this module; nothing when it is gone. */
export function announceModule(module?: string): void {
  page().inceptionModule = module;
  if (module !== undefined) announce("chosen", { module });
}

/** The module that the strip has; nothing where there is no strip. */
export function moduleOnStrip(): string | undefined {
  return page().inceptionModule;
}

/** A picture has been chosen in the gallery. */
export function announcePicture(picture: string): void {
  announce("chosen", { picture });
}

export function onChoice(lifetime: Lifetime, act: (choice: Choice) => void): void {
  listen("chosen", lifetime, act);
}

/** Tells what a person is about to choose in `node`: what the mouse or the keyboard's focus rests on, and what is pressed.
 * The answer tells of something else on which nothing rests, unless one of these comes first. */
export function tellWhatIsPointedAt(
  lifetime: Lifetime,
  node: Element,
  choiceAt: (event: Event) => Choice | undefined,
): (choice: Choice) => void {
  const coming = lifetime.delayed(RESTS_MS);
  let pressed = false; // what is pressed has the focus next, and is told already
  const tell = (choice: Choice | undefined, after = RESTS_MS) => {
    if (choice) coming.ask(() => announce("pointed", choice), after);
    else coming.cancel();
  };
  const on = (kinds: string[], act: (event: Event) => void) => {
    for (const kind of kinds) node.addEventListener(kind, act, { signal: lifetime.signal });
  };
  on(["pointerover"], (event) => tell((event as PointerEvent).pointerType === "mouse" ? choiceAt(event) : undefined));
  on(["pointerdown"], (event) => {
    pressed = true;
    tell(choiceAt(event), PRESSES_MS);
  });
  on(["focusin"], (event) => {
    if (!pressed) tell(choiceAt(event));
  });
  on(["pointerleave", "pointercancel", "click"], () => {
    pressed = false;
    coming.cancel();
  });
  return tell;
}

export function onPointed(lifetime: Lifetime, act: (choice: Choice) => void): void {
  listen("pointed", lifetime, act);
}

export function wishFor(wish: Wish): void {
  announce("wished", wish);
}

export function onWish(lifetime: Lifetime, act: (wish: Wish) => void): void {
  listen("wished", lifetime, act);
}

/** Sheets have come that were wished for. */
export function announceSheets(sheets: Bytes): void {
  announce("came", sheets);
}

export function onSheets(lifetime: Lifetime, act: (sheets: Bytes) => void): void {
  listen("came", lifetime, act);
}

/** A map is about to be chosen on a sheet, and what is told of it is wished for. */
export function wishForMap(place: Place): void {
  announce("mapWished", place);
}

export function onMapWish(lifetime: Lifetime, act: (place: Place) => void): void {
  listen("mapWished", lifetime, act);
}

/** What is told of an enlarged map has come. */
export function announceMapCame(map: Bytes): void {
  announce("mapCame", map);
}

export function onMapCame(lifetime: Lifetime, act: (map: Bytes) => void): void {
  listen("mapCame", lifetime, act);
}

function announce<Kind extends keyof Events>(kind: Kind, detail: Events[Kind]): void {
  window.dispatchEvent(new CustomEvent(`inception:${kind}`, { detail }));
}

function listen<Kind extends keyof Events>(
  kind: Kind,
  { signal }: Lifetime,
  act: (detail: Events[Kind]) => void,
): void {
  window.addEventListener(`inception:${kind}`, (event) => act((event as CustomEvent<Events[Kind]>).detail), { signal });
}
