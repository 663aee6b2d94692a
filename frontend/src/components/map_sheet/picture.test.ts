import { afterEach, expect, it, vi } from "vitest";
import { pictureOf } from "./picture";

// Both made by Pillow, of (200, 100, 50), transparent and half of (1, 2, 3); the first of a palette with more colours.
const PNGS = [
  [
    "with a byte for each dot",
    "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAMAAACqqpYoAAAAPFBMVEUAAADIZDIAAAABAAACAAADAAAEAAAFAAAGAAAHAAAIAAAJAAAKAAALAAAM" +
      "AAANAAAOAAAPAAAQAAABAgO9tUkeAAAAFHRSTlMA////////////////////////gHpbDwQAAAAQSURBVHgBY2BkEGYQZmQEAACqACrp05o2AAAA" +
      "AElFTkSuQmCC",
  ],
  [
    "with two bits for each dot",
    "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACAgMAAADgGo6JAAAACVBMVEUAAADIZDIBAgPitc2xAAAAA3RSTlMA/4CE6rqMAAAADElEQVR4AWPwYPIB" +
      "AAEsAJcKhDTEAAAAAElFTkSuQmCC",
  ],
] as const;

afterEach(() => void vi.restoreAllMocks());

it.each(PNGS)("draws the colours of an indexed PNG %s, transparent ones too", (_, png) => {
  const put = vi.fn<(drawn: ImageData, x: number, y: number) => void>();
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue({ putImageData: put } as never);
  const canvas = pictureOf(Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0)));
  expect([canvas.width, canvas.height]).toEqual([3, 2]);
  const [one, none, half] = [
    [200, 100, 50, 255],
    [0, 0, 0, 0],
    [1, 2, 3, 128],
  ];
  expect([...(put.mock.calls[0]?.[0].data ?? [])]).toEqual([one, none, half, half, one, one].flat());
});
