import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { observing } from "../../test/browser";
import { element } from "./dom";
import { Lifetime } from "./lifetime";
import { type Component, type FromStreamlit, Host, mount, mountBoxed } from "./mount";

class Counter implements Component<number> {
  static made = 0;
  readonly node = element("p");

  constructor(readonly host: Host) {
    Counter.made += 1;
    host.append(this.node);
    this.node.addEventListener("click", () => host.setState("clicked", this.node.textContent), { signal: host.signal });
  }

  update(data: number): void {
    if (data < 0) throw new Error("negative");
    this.node.textContent = String(data);
  }
}

const call = (parent: HTMLElement, data: unknown) => {
  const from = { data, parentElement: parent, setStateValue: vi.fn(), setTriggerValue: vi.fn() };
  return from satisfies FromStreamlit;
};

describe("what is sent a while later", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ["elsewhere", () => document.body, 1],
    ["in the component", (parent: HTMLElement) => parent, 0],
  ])("goes at once when a pointer comes down %s", (_, target, sent) => {
    vi.useFakeTimers();
    const parent = document.body.appendChild(element("div"));
    const host = new Host(call(parent, 1));
    const sending = host.sending(150),
      send = vi.fn();
    sending.ask(send);
    target(parent).dispatchEvent(new Event("pointerdown", { bubbles: true }));
    expect(send).toHaveBeenCalledTimes(sent);
    vi.advanceTimersByTime(150);
    document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }));
    expect(send).toHaveBeenCalledTimes(1);
    host.end();
  });
});

describe("mounting", () => {
  const main = mount<number>((host) => new Counter(host));
  let parent: HTMLElement;

  beforeEach(() => {
    Counter.made = 0;
    parent = document.body.appendChild(element("div"));
  });

  it("makes the component once, tells it every change, and speaks through the newest call", () => {
    main(call(parent, 1));
    const second = call(parent, 2);
    main(second);
    expect(Counter.made).toBe(1);
    expect(parent.innerHTML).toBe("<p>2</p>");
    parent.querySelector("p")?.click();
    expect(second.setStateValue).toHaveBeenCalledWith("clicked", "2");
  });

  it("ends with a clean-up once it is off the page, and begins anew when it comes again", () => {
    const first = main(call(parent, 1)),
      last = main(call(parent, 2));
    parent.remove();
    last();
    first();
    expect(parent.innerHTML).toBe("");
    document.body.append(parent);
    main(call(parent, 3));
    expect(Counter.made).toBe(2);
    expect(parent.innerHTML).toBe("<p>3</p>");
  });

  it("is not ended by the clean-up of a call that was overtaken, whether the newer one was made yet or not", () => {
    const overtaken = main(call(parent, 1));
    overtaken();
    main(call(parent, 2));
    overtaken();
    expect(Counter.made).toBe(1);
    expect(parent.innerHTML).toBe("<p>2</p>");
  });

  it.each([
    ["the component", (around: Element) => around.querySelector("div")],
    ["what stands around it", (around: Element) => around],
  ])("ends where the call that overtook another never comes, because %s has left the page before", async (_, part) => {
    const around = document.body.appendChild(element("section"));
    around.append(parent);
    main(call(parent, 1))();
    document.body.append(element("hr"));
    await Promise.resolve();
    expect(parent.innerHTML).toBe("<p>1</p>");
    part(around)?.remove();
    await Promise.resolve();
    expect(parent.innerHTML).toBe("");
  });

  it("watches the page only while a newer call is to come", () => {
    const watch = vi.spyOn(MutationObserver.prototype, "observe"),
      rest = vi.spyOn(MutationObserver.prototype, "disconnect");
    const first = main(call(parent, 1));
    expect(watch).not.toHaveBeenCalled();
    first();
    expect([watch.mock.calls.length, rest.mock.calls.length]).toEqual([1, 0]);
    const second = main(call(parent, 2));
    first();
    expect([watch.mock.calls.length, rest.mock.calls.length]).toEqual([1, 1]);
    second();
    parent.remove();
    second();
    expect([watch.mock.calls.length, rest.mock.calls.length]).toEqual([2, 2]);
    vi.restoreAllMocks();
  });

  it("leaves nothing behind when an update fails", () => {
    main(call(parent, 1));
    expect(() => main(call(parent, -1))).toThrow("negative");
    expect(parent.innerHTML).toBe("");
    expect(() =>
      mount(() => {
        throw new Error("not made");
      })(call(parent, 1)),
    ).toThrow("not made");
  });

  it("is silent after its end", () => {
    const from = call(parent, 1);
    let host: Host | undefined;
    const cleanUp = mount<number>((own) => new Counter((host = own)))(from);
    parent.remove();
    cleanUp();
    host?.setState("late", 1);
    host?.trigger("late", 1);
    expect(from.setStateValue).not.toHaveBeenCalled();
    expect(from.setTriggerValue).not.toHaveBeenCalled();
  });

  it("takes data out of a list of one", () => {
    mountBoxed<number>((host) => new Counter(host))(call(parent, [7]));
    expect(parent.textContent).toBe("7");
  });

  it("keeps components apart by their parents", () => {
    const other = document.body.appendChild(element("div"));
    const end = main(call(parent, 1));
    main(call(other, 2));
    parent.remove();
    end();
    expect(parent.textContent).toBe("");
    expect(other.textContent).toBe("2");
  });
});

describe("a lifetime", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("does what is delayed once, and nothing after its end", () => {
    const lifetime = new Lifetime(),
      act = vi.fn(),
      delayed = lifetime.delayed(100);
    delayed.ask(act);
    delayed.ask(act);
    expect(delayed.waiting).toBe(true);
    vi.advanceTimersByTime(100);
    expect(act).toHaveBeenCalledTimes(1);
    expect(delayed.waiting).toBe(false);
    delayed.ask(act, 0);
    expect(act).toHaveBeenCalledTimes(2);
    delayed.ask(act);
    lifetime.end();
    delayed.ask(act);
    delayed.ask(act, 0);
    vi.advanceTimersByTime(1000);
    expect(act).toHaveBeenCalledTimes(2);
  });

  it("calls off what is delayed", () => {
    const act = vi.fn(),
      delayed = new Lifetime().delayed(100);
    delayed.ask(act);
    delayed.cancel();
    vi.advanceTimersByTime(1000);
    expect(act).not.toHaveBeenCalled();
  });

  it("draws once a frame, and not after its end", () => {
    const lifetime = new Lifetime(),
      act = vi.fn(),
      schedule = lifetime.atFrame(act);
    schedule();
    schedule();
    vi.advanceTimersToNextFrame();
    expect(act).toHaveBeenCalledTimes(1);
    schedule();
    lifetime.end();
    vi.advanceTimersToNextFrame();
    expect(act).toHaveBeenCalledTimes(1);
  });

  it("ends what lives within it", () => {
    const lifetime = new Lifetime(),
      first = lifetime.renewed(undefined),
      second = lifetime.renewed(first);
    expect([first.ended, second.ended]).toEqual([true, false]);
    lifetime.end();
    expect(second.ended).toBe(true);
  });

  it("observes sizes until its end", () => {
    const lifetime = new Lifetime(),
      before = observing.size;
    lifetime.onResize(element("div"), vi.fn());
    expect(observing.size).toBe(before + 1);
    lifetime.end();
    expect(observing.size).toBe(before);
  });
});
