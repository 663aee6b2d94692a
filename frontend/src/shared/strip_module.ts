// Which module the strip has chosen, told to the sheets beside it: what they have kept of it they show at once, and not
// only when the server has answered.

import type { Lifetime } from "./lifetime";

const EVENT = "inception:module";

/** The components are scripts of their own and have only the page in common. */
const page = () => window as unknown as { inceptionModule?: string | undefined };

/** The strip has chosen a module, or is gone. */
export function announceModule(name?: string): void {
  page().inceptionModule = name;
  window.dispatchEvent(new Event(EVENT));
}

/** The module that the strip has chosen; nothing where there is no strip. */
export function moduleOnStrip(): string | undefined {
  return page().inceptionModule;
}

export function onModuleAnnounced(lifetime: Lifetime, act: () => void): void {
  window.addEventListener(EVENT, act, { signal: lifetime.signal });
}
