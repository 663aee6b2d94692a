import { afterEach, describe, expect, it } from "vitest";
import { present } from "./dom";
import { heightFrom, heightLeft, taking } from "./fit";

const box = (top: number, height: number) => () => ({ top, bottom: top + height }) as DOMRect;

/** A page of 500 px below a header of 60, whose content of `height` has 40 px free at its end. */
function page(height: number, fits: boolean): { main: HTMLElement; hero: HTMLElement } {
  document.documentElement.style.setProperty("--fit", fits ? "1" : "0");
  document.body.innerHTML =
    '<div data-testid="stMain"><div data-testid="stMainBlockContainer" style="padding-bottom: 40px"><p></p></div></div>';
  const main = present(document.querySelector<HTMLElement>('[data-testid="stMain"]'));
  const content = main.firstElementChild as HTMLElement,
    hero = content.firstElementChild as HTMLElement;
  Object.defineProperty(main, "clientHeight", { value: 500 });
  Object.defineProperty(content, "offsetHeight", { value: height });
  main.getBoundingClientRect = box(60, 500);
  hero.getBoundingClientRect = box(200, 100);
  return { main, hero };
}

afterEach(() => {
  document.body.innerHTML = "";
  document.documentElement.style.removeProperty("--fit");
});

describe("the height of a page of one screen", () => {
  it("is what the content leaves", () => {
    page(420, true);
    expect(heightLeft()).toBe(80);
  });

  it("is taken once and stays, though a unit of the drawing is 1.75 pixels", () => {
    const other = 379.88; // what else is on the page: at 68 units one pixel is left, at 69 one is missing
    const left = (high: number) => page(Math.round(other + 1.75 * high), true);
    let high = 60;
    const seen = [1, 2, 3, 4].map(() => {
      left(high);
      return (high = taking(high, 1.75));
    });
    expect(seen).toEqual([68, 68, 68, 68]);
  });

  it("from a hero's upper edge ends above the free space at the end", () => {
    expect(heightFrom(page(900, true).hero)).toBe(60 + 500 - 40 - 200);
  });

  it("does not depend on how far the page is scrolled", () => {
    const { main, hero } = page(900, true);
    main.scrollTop = 30;
    hero.getBoundingClientRect = box(170, 100);
    expect(heightFrom(hero)).toBe(320);
  });

  it("is not asked for where a page scrolls", () => {
    expect([heightFrom(page(900, false).hero), heightLeft()]).toEqual([null, 0]);
  });
});
