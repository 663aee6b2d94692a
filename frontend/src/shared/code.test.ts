import { expect, it } from "vitest";
import { codeOf, isOfThisComputer } from "./code";

it("draws an address as dark squares on white, with a free edge", () => {
  const code = codeOf("http://school.example/lecture");
  expect(code.getAttribute("viewBox")).toBe("0 0 29 29"); // 29 bytes fit version 2 of 25 modules, and 2 around it
  expect(code.querySelector("rect")?.getAttribute("fill")).toBe("#fff");
  expect(code.querySelector("path")?.getAttribute("d")).toMatch(/^M2,2h1v1h-1z/); // the corner of the finder pattern
});

it("says so of an address that no code can hold", () => {
  expect(codeOf(`http://school.example/?places=${"a".repeat(2953)}`).textContent).toContain("too long for a QR code");
  expect(codeOf(`http://school.example/?places=${"a".repeat(2900)}`).tagName).toBe("svg");
});

it.each([
  ["http://localhost:8501/cost", true],
  ["http://127.0.0.1/", true],
  ["http://[::1]:8501/", true],
  ["http://127.school.example/", false],
  ["https://inception.school.example/?a=localhost", false],
])("knows that %s leads to this computer: %s", (address, here) => {
  expect(isOfThisComputer(new URL(address))).toBe(here);
});
