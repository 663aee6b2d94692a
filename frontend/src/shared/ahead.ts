// What a person has just chosen for the sheets of maps, told to them by the components in which it is chosen: what they
// have kept they show at once, and not only when the server has answered.

import type { Lifetime } from "./lifetime";

const EVENT = "inception:ahead";

export interface Choice {
  module?: string;
  /** A picture of the gallery. */
  picture?: string;
}

/** The components are scripts of their own and have only the page in common. */
const page = () => window as unknown as { inceptionModule?: string | undefined };

/** The strip has this module; nothing when it is gone. */
export function announceModule(module?: string): void {
  page().inceptionModule = module;
  if (module !== undefined) announce({ module });
}

/** The module that the strip has; nothing where there is no strip. */
export function moduleOnStrip(): string | undefined {
  return page().inceptionModule;
}

/** A picture has been chosen in the gallery. */
export function announcePicture(picture: string): void {
  announce({ picture });
}

function announce(detail: Choice): void {
  window.dispatchEvent(new CustomEvent<Choice>(EVENT, { detail }));
}

export function onChoice(lifetime: Lifetime, act: (choice: Choice) => void): void {
  window.addEventListener(EVENT, (event) => act((event as CustomEvent<Choice>).detail), { signal: lifetime.signal });
}
