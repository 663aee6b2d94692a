import { expect, it } from "vitest";
import { announceModule, announcePicture, type Choice, moduleOnStrip, onChoice } from "./ahead";
import { Lifetime } from "./lifetime";

it("what is chosen is told while somebody listens, and the strip's module is known until it is gone", () => {
  const heard: Choice[] = [],
    lifetime = new Lifetime();
  onChoice(lifetime, (choice) => heard.push(choice));
  announceModule("4a");
  announcePicture("cat");
  expect([heard, moduleOnStrip()]).toEqual([[{ module: "4a" }, { picture: "cat" }], "4a"]);
  announceModule();
  lifetime.end();
  announcePicture("dog");
  expect([heard.length, moduleOnStrip()]).toEqual([2, undefined]);
});
