import { expect, it } from "vitest";
import { clamp, element, focusedIn, penOf, present, setAttributes, setText, shape } from "./dom";

it("makes elements with a class or with attributes, and children", () => {
  expect(element("p", "note", "a", element("b", "", "c")).outerHTML).toBe('<p class="note">a<b>c</b></p>');
  expect(element("input", { type: "range", min: 1, hidden: true, disabled: false }).outerHTML).toBe(
    '<input type="range" min="1" hidden="">',
  );
  expect(element("p", "", "").childNodes).toHaveLength(0);
});

it("makes shapes of SVG", () => {
  const rect = shape("rect", { x: 1 });
  expect(rect).toBeInstanceOf(SVGElement);
  expect(rect.getAttribute("x")).toBe("1");
});

it("takes attributes away", () => {
  const node = element("div", { title: "a", role: "note" });
  setAttributes(node, { title: null, role: false });
  expect(node.outerHTML).toBe("<div></div>");
});

it("leaves a text alone that is the same", () => {
  const node = element("p", "", "same"),
    text = node.firstChild;
  setText(node, "same");
  expect(node.firstChild).toBe(text);
  setText(node, "other");
  expect(node.textContent).toBe("other");
});

it("finds the focus in the page and in a shadow tree, and none in a loose one", () => {
  const host = document.body.appendChild(element("div")),
    root = host.attachShadow({ mode: "open" });
  const inside = root.appendChild(element("button")),
    outside = document.body.appendChild(element("button"));
  inside.focus();
  expect(focusedIn(inside)).toBe(inside);
  outside.focus();
  expect(focusedIn(inside)).toBeNull();
  expect(focusedIn(outside)).toBe(outside);
  expect(focusedIn(element("p"))).toBeNull();
});

it("clamps, and says what is missing", () => {
  expect([clamp(-1, 0, 3), clamp(2, 0, 3), clamp(9, 0, 3)]).toEqual([0, 2, 3]);
  expect(() => present(null, "pen")).toThrow("the pen is missing");
  expect(present(0)).toBe(0);
  expect(penOf(element("canvas"))).toBeDefined();
});
