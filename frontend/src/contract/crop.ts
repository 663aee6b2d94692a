import type { Told } from "../shared/echo";

/** x and y as shares of the range that is free, and how many times smaller than the largest square. */
export type Place = [x: number, y: number, zoom: number];

/** viz/site/components/pictures.py: the square that the network sees of a picture. */
export interface Data {
  /** The whole picture as an address for an image, and its name. */
  src: string;
  alt: string;
  /** Of the picture, in its own pixels. */
  width: number;
  height: number;
  told: Told<Place>;
}
