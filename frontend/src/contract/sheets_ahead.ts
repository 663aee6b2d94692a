import type { DetailBlobs, DetailHeader } from "./map_detail";
import type { Sheets } from "./map_sheet";
import type { Packed } from "./shared";

/** pages/feature_maps/components.py: what was wished for last, or nothing. */
export type Data = Packed<AheadHeader, [] | [Sheets] | [Packed<DetailHeader, DetailBlobs>]>;

export interface AheadHeader {
  /** Sheets, or a map enlarged. */
  of: "sheets" | "map";
}
