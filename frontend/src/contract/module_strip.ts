import type { Told } from "./shared";

/** pages/feature_maps/components.py: the strip of first convolutions and modules. */
export interface Data {
  modules: ModuleThumbnail[];
  /** The name of the module on the page, as last decided by the server. */
  told: Told<string>;
}

export interface ModuleThumbnail {
  name: string;
  /** The mean over all channels, as an address for an image. */
  src: string;
  /** What it gives, as "28×28×256". */
  shape: string;
  /** What it is, and what the picture shows. */
  words: string;
}
