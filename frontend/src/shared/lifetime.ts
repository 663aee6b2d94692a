// What lives as long as a component, or as long as one drawing of it: listeners, observers, timers, frames, nodes.

export class Lifetime {
  readonly #controller = new AbortController();

  /** For `addEventListener(…, { signal })`: aborted at the end. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get ended(): boolean {
    return this.signal.aborted;
  }

  /** Does `act` at the end. */
  onEnd(act: () => void): void {
    this.signal.addEventListener("abort", act, { once: true });
  }

  end(): void {
    this.#controller.abort();
  }

  /** A shorter life within this one, for what every drawing makes anew; end the one before yourself (`renewed`). */
  child(): Lifetime {
    const child = new Lifetime();
    this.signal.addEventListener("abort", () => child.end(), { signal: child.signal });
    return child;
  }

  /** Ends `old` and gives what takes its place: `this.rows = host.renewed(this.rows)`. */
  renewed(old: Lifetime | undefined): Lifetime {
    old?.end();
    return this.child();
  }

  /** Does `act` after `milliseconds`; the answer calls it off. */
  after(milliseconds: number, act: () => void): () => void {
    const cancel = () => {
      clearTimeout(timer);
      this.signal.removeEventListener("abort", cancel);
    };
    const timer = setTimeout(() => {
      cancel();
      act();
    }, milliseconds);
    this.signal.addEventListener("abort", cancel);
    return cancel;
  }

  /** Something to be done a while after it was last asked for, once. */
  delayed(milliseconds: number): Delayed {
    return new Delayed(this, milliseconds);
  }

  /** Something to be done at the next frame, once however often it is asked for before. */
  atFrame(act: () => void): () => void {
    let frame: number | null = null;
    this.onEnd(() => {
      if (frame !== null) cancelAnimationFrame(frame);
    });
    return () => {
      frame ??= requestAnimationFrame(() => {
        frame = null;
        act();
      });
    };
  }

  /** Calls `act` when the size of `node` changes, and once at the beginning, as a ResizeObserver does. */
  onResize(node: Element, act: () => void): void {
    const observer = new ResizeObserver(act);
    observer.observe(node);
    this.onEnd(() => observer.disconnect());
  }
}

export class Delayed {
  #cancel: (() => void) | null = null;
  #act: () => void = () => undefined;

  constructor(
    private readonly lifetime: Lifetime,
    private readonly milliseconds: number,
  ) {}

  get waiting(): boolean {
    return this.#cancel !== null;
  }

  /** Asks for `act`, in place of what was asked for before; 0 milliseconds do it at once. */
  ask(act: () => void, milliseconds = this.milliseconds): void {
    this.cancel();
    if (this.lifetime.ended) return;
    if (milliseconds === 0) {
      act();
      return;
    }
    this.#act = act;
    this.#cancel = this.lifetime.after(milliseconds, () => {
      this.#cancel = null;
      act();
    });
  }

  /** Does at once what was asked for, if anything was. */
  hurry(): void {
    if (!this.waiting) return;
    this.cancel();
    this.#act();
  }

  cancel(): void {
    this.#cancel?.();
    this.#cancel = null;
  }
}
