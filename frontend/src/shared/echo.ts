// Values that the browser changes by itself and is ahead of the server with. The other half, and the description, is
// viz/site/echo.py.
//
// The server tells a value as {value, number}: `number` names its last decision (a button, an opened address, a value
// put right). A new number is taken, whatever is shown here. With a number already known, what was chosen here since
// holds: the server has just not heard of it yet, or repeats an old answer. Where nothing was chosen here since, because
// this component was made anew behind a choice, every value is taken. What is chosen here goes out with the number of
// the decision that it was built on, so that the server can tell what is older than its newest one. What was chosen while
// the connection was away holds against whatever the run behind the loss tells, and goes out after it (connection.ts).

import { isHere, isReturning } from "./connection";

export interface Told<Value> {
  value: Value;
  number: number;
}

/** What something told means here: a decision to take over; what is chosen here too; or older than that. */
export type Heard = "decided" | "same" | "behind";

/** A message for a server that may know of no decision it was built on: without a number it is never too old there. */
export function anew(message: unknown): unknown {
  const isOurs = typeof message === "object" && message !== null && "n" in message;
  return isOurs ? { ...message, number: null, n: nextMessage() } : message;
}

let messages = 0;
const nextMessage = () => `${Date.now()}-${(messages += 1)}`;

export class Echo<Value> {
  #told: Told<Value> | null = null;
  #value: Value | null = null;
  #sent: string | null = null;
  #heard: string | null = null;
  #chosen = false;
  #away = false;

  /** What holds: the server's last decision, or what was chosen here since. */
  get value(): Value {
    if (this.#value === null) throw new Error("nothing was told yet");
    return this.#value;
  }

  /** Takes what the server tells. */
  hear(told: Told<Value>): Heard {
    this.#heard = JSON.stringify(told.value);
    if (isHere()) this.#away = false;
    else if (this.#away && isReturning()) this.#told = told; // what was chosen meanwhile is on its way
    if (told.number !== this.#told?.number || (this.unheard && !this.#chosen)) {
      this.#told = told;
      this.#value = told.value;
      this.#sent = this.#heard;
      this.#chosen = false;
      return "decided";
    }
    return this.unheard ? "behind" : "same";
  }

  /** A person has chosen `value`. */
  choose(value: Value): void {
    this.#value = value;
    this.#chosen = true;
    this.#away = !isHere();
  }

  /** Whether what holds is something the server has neither told nor been told. */
  get unsent(): boolean {
    return JSON.stringify(this.#value) !== this.#sent;
  }

  /** Whether what holds is something the server has not told yet, said to it or not. */
  get unheard(): boolean {
    return JSON.stringify(this.#value) !== this.#heard;
  }

  /** The message about what holds: `parts` names it for Python. `n` makes the same values twice a change. */
  message<Parts extends object>(parts: Parts): Parts & { number: number; n: string } {
    this.#sent = JSON.stringify(this.#value);
    this.#away ||= !isHere();
    return { ...parts, number: this.#told?.number ?? 0, n: nextMessage() };
  }

  /**
   * The one that all components on the page share under `name`, also after they have gone and come again: for values
   * told beside something large, which is not sent again when a person has changed the value.
   */
  static ofPage<Value>(name: string): Echo<Value> {
    const page = window as unknown as { inceptionEchoes?: Record<string, Echo<unknown>> };
    const echoes = (page.inceptionEchoes ??= {});
    return (echoes[name] ??= new Echo<unknown>()) as Echo<Value>;
  }
}
