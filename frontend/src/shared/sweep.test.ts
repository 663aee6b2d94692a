import { beforeEach, describe, expect, it, vi } from "vitest";
import { Lifetime } from "./lifetime";
import { type Stage, Sweep } from "./sweep";

let frames: Map<number, FrameRequestCallback>, asked: number, still: boolean;

function frame(at: number): void {
  const due = [...frames.values()];
  frames.clear();
  for (const act of due) act(1000 + at);
}

beforeEach(() => {
  frames = new Map();
  asked = 0;
  still = false;
  vi.stubGlobal("requestAnimationFrame", (act: FrameRequestCallback) => {
    frames.set((asked += 1), act);
    return asked;
  });
  vi.stubGlobal("cancelAnimationFrame", (id: number) => frames.delete(id));
  const before = matchMedia;
  vi.stubGlobal("matchMedia", () => ({ matches: still }));
  return () => vi.stubGlobal("matchMedia", before);
});

/** A stage of 2×3 places that notes what it is told. */
function staged() {
  const told = { stood: [] as number[][], shown: [] as number[][], filled: [] as number[], chosen: [] as number[][] };
  let whole = true;
  const stage: Stage = {
    grid: () => ({ rows: 2, columns: 3 }),
    stand: (...at) => told.stood.push(at),
    show: (...at) => told.shown.push(at),
    fill: (place) => told.filled.push(place),
    draw: (visited) => (whole = visited === null),
    choose: (...at) => told.chosen.push(at),
    label: () => undefined,
  };
  return { told, isWhole: () => whole, sweep: new Sweep(new Lifetime(), stage) };
}

const key = (name: string, more: KeyboardEventInit = {}) => new KeyboardEvent("keydown", { key: name, ...more });

describe("a place that is moved", () => {
  it("is there at once, within its grid, and is told", () => {
    const { told, sweep } = staged();
    sweep.put(1, 1);
    sweep.go(7, -4);
    expect([sweep.row, sweep.column]).toEqual([1, 0]);
    expect(told.shown).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(told.chosen).toEqual([[1, 0]]);
    frame(0);
    frame(90);
    frame(200);
    expect(told.stood.at(-1)).toEqual([1, 0]);
  });

  it("goes by the arrow keys, with Shift by four, and leaves other keys alone", () => {
    const { sweep } = staged();
    sweep.put(0, 0);
    expect(sweep.press(key("ArrowDown"))).toBe(true);
    expect(sweep.press(key("ArrowRight", { shiftKey: true }))).toBe(true);
    expect([sweep.row, sweep.column]).toEqual([1, 2]);
    expect([sweep.press(key("a")), sweep.press(key("ArrowLeft", { altKey: true }))]).toEqual([false, false]);
    expect(sweep.place).toBe(5);
  });
});

describe("sliding over all places", () => {
  it("fills one after the other, and ends where it was with the whole map", () => {
    const { told, sweep, isWhole } = staged();
    sweep.put(1, 1);
    sweep.toggle();
    expect([isWhole(), told.filled]).toEqual([false, [0]]);
    frame(0);
    frame(2000);
    expect(told.filled).toEqual([0, 1, 2]);
    sweep.toggle();
    expect([sweep.moving, told.chosen.at(-1)]).toEqual([false, [0, 2]]);
    sweep.step();
    expect(told.filled).toEqual([0, 1, 2, 3]);
    sweep.toggle();
    frame(0);
    frame(4900);
    expect([sweep.moving, isWhole(), sweep.row, sweep.column]).toEqual([false, true, 1, 1]);
    expect(told.chosen.at(-1)).toEqual([1, 1]);
  });

  it("begins where it stands when it goes step by step, and ends behind the last place", () => {
    const { told, sweep, isWhole } = staged();
    sweep.put(1, 1);
    sweep.step();
    expect([told.filled, sweep.place]).toEqual([[4, 5], 5]);
    sweep.step();
    expect([isWhole(), sweep.place]).toEqual([true, 4]);
  });

  it("is over at once for whoever prefers stillness", () => {
    still = true;
    const { told, sweep, isWhole } = staged();
    sweep.put(1, 1);
    sweep.toggle();
    expect([isWhole(), sweep.place, told.filled.length]).toEqual([true, 4, 6]);
  });
});
