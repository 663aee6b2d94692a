import { afterEach, expect, it, vi } from "vitest";
import { type Component, type FromStreamlit, type Host, mount } from "./mount";
import { watchConnection } from "./connection";
import { Echo, type Told } from "./echo";
import { Lifetime } from "./lifetime";

const shell = { app: "main", attribute: "data-state", connected: "HERE", script: "data-script", idle: "IDLE" };
let life = new Lifetime();
afterEach(() => {
  life.end();
  life = new Lifetime();
  document.body.replaceChildren();
});

function watched() {
  const app = document.body.appendChild(document.createElement("main"));
  const back = { again: vi.fn(), moved: vi.fn(), lost: vi.fn() };
  const now = async (state: string, script = "IDLE") => {
    app.setAttribute(shell.attribute, state);
    app.setAttribute(shell.script, script);
    await Promise.resolve();
  };
  app.setAttribute(shell.attribute, "HERE");
  watchConnection(life, shell, back);
  return { back, now };
}

/** The app in these states, one after the other, each noticed; what was asked for is counted. */
async function through(states: string[], moved = false): Promise<[again: number, moved: number]> {
  const { back, now } = watched();
  for (const state of states) {
    await now(state);
    if (moved) dispatchEvent(new PopStateEvent("popstate"));
  }
  return [back.again.mock.calls.length, back.moved.mock.calls.length];
}

it("asks once when the connection is back, however long it took", async () => {
  expect(await through(["GONE", "TRYING", "HERE", "HERE"])).toEqual([1, 0]);
});

it("does not ask while it lasts, or is gone", async () => {
  expect(await through(["HERE"])).toEqual([0, 0]);
  expect(await through(["GONE", "TRYING"])).toEqual([0, 0]);
});

it("asks for the address when Back was pressed meanwhile", async () => {
  expect(await through(["GONE", "HERE"], true)).toEqual([0, 1]);
});

it("does nothing where there is no app", () => {
  const nothing = { again: vi.fn(), moved: vi.fn(), lost: vi.fn() };
  expect(() => watchConnection(life, shell, nothing)).not.toThrow();
});

class Chooser implements Component<Told<number>> {
  readonly echo = new Echo<number>();
  readonly heard: string[] = [];

  constructor(readonly host: Host) {}

  update(told: Told<number>): void {
    this.heard.push(this.echo.hear(told));
  }

  choose(value: number): void {
    this.echo.choose(value);
    this.host.setState("values", this.echo.message({ value }));
  }
}

function chooser(value: number, number: number) {
  let made: Chooser | undefined;
  const main = mount<Told<number>>((host) => (made = new Chooser(host)));
  const parentElement = document.body.appendChild(document.createElement("div"));
  const state = vi.fn<FromStreamlit["setStateValue"]>(),
    trigger = vi.fn<FromStreamlit["setTriggerValue"]>();
  const tell = (told: number, of: number) =>
    main({ data: { value: told, number: of }, parentElement, setStateValue: state, setTriggerValue: trigger });
  const end = tell(value, number);
  if (!made) throw new Error("not made");
  const leave = () => {
    parentElement.remove();
    end();
  };
  return { made, tell, state, trigger, leave };
}

it("keeps what was chosen while the connection was away, and sends the newest once a new server has run", async () => {
  const { back, now } = watched(),
    { made, tell, state } = chooser(14, 100);
  await now("GONE");
  made.choose(15);
  made.choose(18);
  await now("HERE");
  await now("HERE", "RUNNING");
  tell(14, 7000); // another server's decision, by the address
  expect([made.echo.value, made.heard.at(-1), state.mock.calls.length]).toEqual([18, "behind", 0]);
  await now("HERE");
  expect(state.mock.calls).toEqual([["values", { value: 18, number: null, n: expect.any(String) as string }]]);
  tell(18, 7000);
  expect(made.echo.value).toBe(18);
  tell(9, 7001); // a decision since
  expect(made.echo.value).toBe(9);
  expect(back.lost).not.toHaveBeenCalled();
});

it("lets a new server decide about what nobody has chosen meanwhile", async () => {
  const { now } = watched(),
    { made, tell } = chooser(14, 100);
  made.choose(15);
  await now("GONE");
  await now("HERE");
  await now("HERE", "RUNNING");
  tell(14, 7000);
  expect(made.echo.value).toBe(14);
});

it("says how many clicks were overtaken or had nowhere to go", async () => {
  const { back, now } = watched(),
    stays = chooser(1, 1),
    leaves = chooser(1, 1);
  await now("GONE");
  for (const id of ["a", "b", "c"]) stays.made.host.trigger("picked", id);
  leaves.made.choose(2);
  leaves.leave();
  await now("HERE");
  await now("HERE", "RUNNING");
  stays.made.host.trigger("other", 1);
  expect(stays.trigger).not.toHaveBeenCalled();
  await now("HERE");
  expect(stays.trigger.mock.calls).toEqual([
    ["picked", "c"],
    ["other", 1],
  ]);
  expect([leaves.state.mock.calls.length, back.lost.mock.calls]).toEqual([0, [[3]]]);
});

it("waits for the next return when the connection goes again before the run has ended", async () => {
  const { back, now } = watched(),
    { made, state } = chooser(1, 1);
  await now("GONE");
  made.choose(2);
  await now("HERE");
  await now("HERE", "RUNNING");
  await now("GONE");
  expect(state).not.toHaveBeenCalled();
  await now("HERE");
  await now("HERE", "RUNNING");
  await now("HERE");
  expect([state.mock.calls.length, back.again.mock.calls.length]).toEqual([1, 2]);
});

it("sends what was chosen even when the run behind the loss was too short to be seen", async () => {
  vi.useFakeTimers();
  const { now } = watched(),
    { made, state } = chooser(14, 1);
  await now("GONE");
  made.choose(18);
  await now("HERE"); // and idle all the time
  expect(state).not.toHaveBeenCalled();
  vi.advanceTimersByTime(3000);
  expect(state).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
