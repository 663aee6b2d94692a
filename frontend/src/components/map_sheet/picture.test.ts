import { afterEach, expect, it, vi } from "vitest";
import { pictureOf } from "./picture";

// Made by viz/pictures/encoding.py, `indexed_png`, of (200, 100, 50), transparent and half of (1, 2, 3).
const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAMAAACqqpYoAAAAM1BMVEUAAADIZDIBAgMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" +
  "AAAAAAAAAAAxw2ymAAAAA3RSTlMA/4CE6rqMAAAAEElEQVR4AWNgZGBiYGJkBAAAIgAIULWuTAAAAABJRU5ErkJggg==";

afterEach(() => void vi.restoreAllMocks());

it("draws the colours of an indexed PNG, transparent ones too", () => {
  const put = vi.fn<(drawn: ImageData, x: number, y: number) => void>();
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue({ putImageData: put } as never);
  const canvas = pictureOf(Uint8Array.from(atob(PNG), (sign) => sign.charCodeAt(0)));
  expect([canvas.width, canvas.height]).toEqual([3, 2]);
  const [one, none, half] = [
    [200, 100, 50, 255],
    [0, 0, 0, 0],
    [1, 2, 3, 128],
  ];
  expect([...(put.mock.calls[0]?.[0].data ?? [])]).toEqual([one, none, half, half, one, one].flat());
});
