import { beforeEach, describe, expect, it } from "vitest";
import { Echo } from "./echo";

describe("an echo", () => {
  let echo: Echo<number>;

  beforeEach(() => {
    echo = new Echo();
    echo.hear({ value: 5, number: 10 });
  });

  it("takes a value with a number that it has not seen, whatever was chosen", () => {
    echo.choose(7);
    expect(echo.hear({ value: 5, number: 11 })).toBe("decided");
    expect(echo.value).toBe(5);
  });

  it("keeps what was chosen while the server repeats a decision that is known", () => {
    echo.choose(7);
    expect(echo.hear({ value: 5, number: 10 })).toBe("behind");
    expect(echo.value).toBe(7);
    expect(echo.hear({ value: 7, number: 10 })).toBe("same");
    expect(echo.value).toBe(7);
  });

  it("made anew behind a choice takes every value, until something is chosen here", () => {
    expect(echo.hear({ value: 6, number: 10 })).toBe("decided");
    expect(echo.value).toBe(6);
    expect(echo.unsent).toBe(false);
    expect(echo.hear({ value: 6, number: 10 })).toBe("same");
    echo.choose(7);
    expect(echo.hear({ value: 8, number: 10 })).toBe("behind");
    expect(echo.value).toBe(7);
  });

  it("sends what was chosen with the number that it was built on, each time as something new", () => {
    echo.choose(7);
    const first = echo.message({ width: 7 }),
      second = echo.message({ width: 7 });
    expect(first).toMatchObject({ width: 7, number: 10 });
    expect(second.n).not.toBe(first.n);
  });

  it("knows whether the server has been told", () => {
    expect(echo.unsent).toBe(false);
    echo.choose(7);
    expect(echo.unsent).toBe(true);
    echo.message({});
    expect(echo.unsent).toBe(false);
    echo.hear({ value: 5, number: 11 });
    expect(echo.unsent).toBe(false);
  });

  it("compares values, not objects", () => {
    const place = new Echo<[number, number]>();
    place.hear({ value: [1, 2], number: 1 });
    expect(place.hear({ value: [1, 2], number: 1 })).toBe("same");
  });

  it("has no value before it was told one", () => {
    expect(() => new Echo().value).toThrow("nothing was told yet");
  });

  it("of the page is one for all that ask by its name, also later", () => {
    const size = Echo.ofPage<number>("size");
    size.hear({ value: 0, number: 1 });
    size.choose(3);
    const again = Echo.ofPage<number>("size");
    again.hear({ value: 0, number: 1 });
    expect(again.value).toBe(3);
    expect(Echo.ofPage("filters")).not.toBe(again);
  });
});
