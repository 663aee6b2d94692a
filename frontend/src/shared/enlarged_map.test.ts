import { expect, it } from "vitest";
import { announceMap, enlargedMapOf, onMapAnnounced, onNeighbourWished, placeOf, wishNeighbour } from "./enlarged_map";
import { Lifetime } from "./lifetime";

const MAP = { side: "a", module: "3a", branch: "5x5", layer: "output", channel: 7 };

it("a map is told with what a sheet knows of it, and stays known", () => {
  const heard: unknown[] = [],
    lifetime = new Lifetime(),
    preview = { called: "3a · 5×5", concat: "in the concatenation: channel 199 (0 to 255)", colour: "", pixels: null };
  onMapAnnounced(lifetime, (...told) => heard.push(told));
  announceMap(MAP, preview);
  announceMap(MAP);
  expect(heard).toEqual([
    [MAP, preview],
    [MAP, undefined],
  ]);
  expect([enlargedMapOf("a"), enlargedMapOf("b"), placeOf(MAP)]).toEqual([MAP, undefined, ["3a", "5x5", "output", 7]]);
});

it("one sheet at most chooses a neighbour that is wished for, and the answer says whether one did", () => {
  const chosen: string[] = [],
    lifetime = new Lifetime();
  const sheet = (name: string, branch: string) =>
    onNeighbourWished(lifetime, (map, step) => map.branch === branch && chosen.push(`${name} ${step}`) > 0);
  sheet("first", "5x5");
  sheet("second", "5x5");
  expect([wishNeighbour(MAP, -1), wishNeighbour({ ...MAP, branch: "pool" }, 1)]).toEqual([true, false]);
  lifetime.end();
  expect([wishNeighbour(MAP, 1), chosen]).toEqual([false, ["first -1"]]);
});
