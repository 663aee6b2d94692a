import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Lifetime } from "./lifetime";
import { gently, LONGEST_MS, Mover, settling, steadily } from "./motion";

let frames: Map<number, FrameRequestCallback>, asked: number, still: boolean;

/** What the browser does at a frame, `at` milliseconds after it has begun. */
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

afterEach(() => {
  frames.clear();
});

describe("a motion", () => {
  it("goes from 0 to 1 in its time, and is over then", () => {
    const mover = new Mover(new Lifetime()),
      draw = vi.fn(),
      done = vi.fn();
    mover.go({ ms: 200, draw, ease: steadily, done });
    expect([draw.mock.calls.length, mover.moving]).toEqual([0, true]);
    for (const at of [0, 50, 150]) frame(at);
    expect(draw.mock.calls.flat()).toEqual([0, 0.25, 0.75]);
    expect(done).not.toHaveBeenCalled();
    frame(230);
    expect([draw.mock.calls.flat().at(-1), mover.moving, mover.time]).toEqual([1, false, 1]);
    expect(done).toHaveBeenCalledTimes(1);
    expect(frames.size).toBe(0);
  });

  it("stops where it is, and goes on from there", () => {
    const mover = new Mover(new Lifetime()),
      draw = vi.fn();
    mover.go({ ms: 200, draw, ease: steadily });
    frame(0);
    frame(50);
    mover.stop();
    frame(100);
    expect([draw.mock.calls.flat(), mover.moving, mover.time]).toEqual([[0, 0.25], false, 0.25]);
    mover.go({ ms: 200, draw, ease: steadily, from: mover.time });
    frame(500);
    frame(550);
    expect(draw.mock.calls.flat()).toEqual([0, 0.25, 0.25, 0.5]);
  });

  it("takes the place of the one before, whose end never comes", () => {
    const mover = new Mover(new Lifetime()),
      [first, second] = [vi.fn(), vi.fn()];
    mover.go({ ms: 100, draw: first, done: first });
    frame(0);
    mover.go({ ms: 100, draw: second });
    frame(20);
    frame(500);
    expect([first.mock.calls.length, second.mock.calls.flat().at(-1)]).toEqual([1, 1]);
  });

  it("ends with what it belongs to", () => {
    const lifetime = new Lifetime(),
      draw = vi.fn();
    new Mover(lifetime).go({ ms: 100, draw });
    lifetime.end();
    frame(0);
    expect(draw).not.toHaveBeenCalled();
  });

  it.each([
    ["for whoever wants no motion", true, 200],
    ["without time", false, 0],
  ])("is at its end at once %s", (_, wantsNone, ms) => {
    still = wantsNone;
    const draw = vi.fn(),
      done = vi.fn();
    new Mover(new Lifetime()).go({ ms, draw, done });
    expect([draw.mock.calls, done.mock.calls.length, frames.size]).toEqual([[[1]], 1, 0]);
  });

  it("never lasts longer than five seconds", () => {
    const mover = new Mover(new Lifetime());
    mover.go({ ms: 60_000, draw: () => undefined });
    frame(0);
    frame(LONGEST_MS);
    expect(mover.moving).toBe(false);
  });

  it.each([
    ["steadily", steadily],
    ["settling", settling],
    ["gently", gently],
  ])("goes %s from one end to the other, never back", (_, ease) => {
    const way = Array.from({ length: 101 }, (_, i) => ease(i / 100));
    expect([way[0], way[100]]).toEqual([0, 1]);
    expect(way.every((share, i) => !i || share >= (way[i - 1] ?? 1))).toBe(true);
  });
});
