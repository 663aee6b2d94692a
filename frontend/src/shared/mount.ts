// How a component comes onto the page, is told of new data, and goes.
//
// Streamlit calls a component's default export again at every change of its data, with the same parent, and calls the
// function returned by the last call when it has taken the component off the page. It also calls that of a call which
// newer data overtook, at times before the call with the newer data: ending the component then would take a slider out
// of the hand that moves it. So a clean-up counts only once the parent is off the page; where the newer call never comes,
// because the page was left before, nobody says so, and the document is watched till either happens.

import { isHere, keep } from "./connection";
import { anew } from "./echo";
import { type Delayed, Lifetime } from "./lifetime";

/** What Streamlit (components v2) hands to a component's default export. */
export interface FromStreamlit {
  data: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- Streamlit's edge; the contract gives the type
  parentElement: HTMLElement | ShadowRoot;
  setStateValue: (name: string, value: unknown) => void;
  setTriggerValue: (name: string, value: unknown) => void;
}

/** Every component is a class like this, made with its `Host`. What it asks of its host goes when the host ends. */
export interface Component<Data> {
  update(data: Data): void;
}

/** A component's place on the page, and its way back to Python. */
export class Host extends Lifetime {
  #from: FromStreamlit;

  constructor(from: FromStreamlit) {
    super();
    this.#from = from;
  }

  get parent(): HTMLElement | ShadowRoot {
    return this.#from.parentElement;
  }

  /** From now on speak through these; each call of Streamlit brings its own. */
  renew(from: FromStreamlit): void {
    this.#from = from;
  }

  /** Puts nodes onto the page, until the end. */
  append(...nodes: Element[]): void {
    this.parent.append(...nodes);
    this.onEnd(() => {
      for (const node of nodes) node.remove();
    });
  }

  /** For what is sent a while after it was last changed; at once, when a person turns to something else by then: behind a
   *  click on a link it would come to another page, and be lost. */
  sending(milliseconds: number): Delayed {
    const sending = this.delayed(milliseconds);
    const elsewhere = (event: Event) => {
      if (!event.composedPath().includes(this.parent)) sending.hurry();
    };
    addEventListener("pointerdown", elsewhere, { capture: true, signal: this.signal });
    return sending;
  }

  /** Tells Python a value that stays; it gets it once for each `n` (`echo.ts` makes one). */
  setState(name: string, value: unknown): void {
    this.#send(name, value, false);
  }

  /** Tells Python that something has happened. */
  trigger(name: string, value: unknown): void {
    this.#send(name, value, true);
  }

  #send(name: string, value: unknown, isClick: boolean): void {
    const say = (what: unknown) =>
      isClick ? this.#from.setTriggerValue(name, what) : this.#from.setStateValue(name, what);
    if (this.ended) return;
    if (isHere()) say(value);
    else keep(this, name, isClick, () => say(anew(value)));
  }
}

interface Mounted<Data> {
  host: Host;
  component: Component<Data>;
  calls: number;
}

/** How those end whose call was overtaken and whose newer call has not come, by their parents. */
const overtaken = new Map<Node, () => void>();
/** Watches while there are any, which is next to never: in 70 reruns of page 6 and turns of pages there were none. Were the
 *  document watched all the time, a rerun would bring one or two calls here with six records, in less than 0.1 ms. */
let leaving: MutationObserver | null = null;

function endOnceGone(parent: Node, end: () => void): void {
  overtaken.set(parent, end);
  if (leaving) return;
  leaving = new MutationObserver(() => {
    for (const [one, endIt] of overtaken) if (!one.isConnected) endIt();
  });
  leaving.observe(document, { childList: true, subtree: true });
}

function awaitNoMore(parent: Node): void {
  if (!overtaken.delete(parent) || overtaken.size > 0) return;
  leaving?.disconnect();
  leaving = null;
}

/** Says at the component's element whether it is drawn: its script may come after the page. */
function note(parent: Node, drawn: boolean): void {
  if (parent instanceof ShadowRoot) parent.host.toggleAttribute("data-mounted", drawn);
}

type Main = (from: FromStreamlit) => () => void;

/** The default export of a component's script, for data that comes as it is (bytes, a list). */
export function mount<Data>(make: (host: Host) => Component<Data>): Main {
  return mountWith(make, (data) => data as Data);
}

/** The same for data that comes as a list of one, which keeps Streamlit from looking for tables in it. */
export function mountBoxed<Data>(make: (host: Host) => Component<Data>): Main {
  return mountWith(make, (data) => (data as [Data])[0]);
}

function mountWith<Data>(make: (host: Host) => Component<Data>, read: (data: unknown) => Data): Main {
  const all = new WeakMap<Node, Mounted<Data>>();

  return (from) => {
    const parent = from.parentElement;
    awaitNoMore(parent);
    const mounted = all.get(parent) ?? begin(from);
    const call = (mounted.calls += 1);
    const end = () => {
      awaitNoMore(parent);
      if (all.get(parent) === mounted) all.delete(parent);
      note(parent, false);
      mounted.host.end();
    };
    mounted.host.renew(from);
    try {
      mounted.component.update(read(from.data));
    } catch (error) {
      end();
      throw error;
    }
    note(parent, true);
    return () => {
      if (!parent.isConnected) end();
      else if (mounted.calls === call) endOnceGone(parent, end);
    };
  };

  function begin(from: FromStreamlit): Mounted<Data> {
    const host = new Host(from);
    try {
      const mounted = { host, component: make(host), calls: 0 };
      all.set(from.parentElement, mounted);
      return mounted;
    } catch (error) {
      host.end();
      throw error;
    }
  }
}
