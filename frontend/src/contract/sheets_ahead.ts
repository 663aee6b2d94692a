import type { Sheets } from "./map_sheet";
import type { Packed } from "./shared";

/** pages/feature_maps/components.py: the sheets that were wished for last, or none. */
export type Data = Packed<Record<never, never>, [] | [Sheets]>;
