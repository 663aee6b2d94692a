import { afterEach, expect, it } from "vitest";
import { element, shape } from "../../shared/dom";
import { wholeChart } from "./layers";

afterEach(() => document.body.replaceChildren());

function chart(): HTMLElement {
  const size = { class: "main-svg", width: 700, height: 420 };
  return document.body.appendChild(
    element(
      "div",
      "st-key-chart",
      shape("svg", size, shape("path", { d: "M0,0" }), shape("g", { class: "draglayer" })),
      shape("svg", { class: "icon" }),
      shape("svg", size, shape("text", {}, "Accuracy"), shape("g", { class: "hoverlayer" }, shape("text", {}, "here"))),
    ),
  );
}

it("puts all layers of a chart into one drawing, in their order, without what is for the pointer", () => {
  const [whole, size] = wholeChart(chart());
  expect(size).toEqual([700, 420]);
  expect(whole.getAttribute("viewBox")).toBe("0 0 700 420");
  expect([...whole.children].map((node) => node.tagName)).toEqual(["path", "text"]);
  expect(whole.textContent).toBe("Accuracy");
});

it("leaves the chart on the page as it is", () => {
  const place = chart();
  wholeChart(place);
  expect(place.querySelectorAll("path, text, .draglayer, .hoverlayer")).toHaveLength(5);
});

it("says that a chart is missing", () => {
  expect(() => wholeChart(element("div"))).toThrow("the chart is missing");
});
