// What jsdom lacks of a browser, and what tests ask of it.

import { afterEach, vi } from "vitest";

class Observer implements ResizeObserver {
  static readonly observing = new Set<Observer>();

  constructor(private readonly callback: ResizeObserverCallback) {}

  observe(): void {
    Observer.observing.add(this);
    this.callback([], this);
  }

  unobserve(): void {
    Observer.observing.delete(this);
  }

  disconnect(): void {
    Observer.observing.delete(this);
  }
}

/** Observers that still observe. */
export const observing: ReadonlySet<unknown> = Observer.observing;

const pen = new Proxy({} as Record<string | symbol, unknown>, {
  get: (_, name) => (name === "getImageData" ? () => ({ data: [1, 2, 3, 255] }) : () => undefined),
  set: () => true,
});

let addresses = 0;

vi.stubGlobal("ResizeObserver", Observer);
vi.stubGlobal("matchMedia", () => ({ matches: false }));
vi.stubGlobal(
  "ImageData",
  class ImageData {
    constructor(
      readonly data: Uint8ClampedArray,
      readonly width: number,
      readonly height: number,
    ) {}
  },
);
HTMLCanvasElement.prototype.getContext = (() => pen) as never;
HTMLCanvasElement.prototype.toDataURL = () => "data:image/png;base64,";
HTMLImageElement.prototype.decode = () => Promise.resolve();
Element.prototype.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
Element.prototype.setPointerCapture = () => undefined;
Object.assign(SVGElement.prototype, { getBBox: () => ({ x: 0, y: 0, width: 10, height: 10 }) });
URL.createObjectURL = () => `blob:test/${(addresses += 1)}`;
URL.revokeObjectURL = () => undefined;

afterEach(() => {
  document.body.replaceChildren();
});
