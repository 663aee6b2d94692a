import type { Told } from "./shared";

/** pages/classifiers/sure.py: how many pictures are answered, and rightly, above each confidence. */
export interface Data {
  heads: Head[];
  pictures: number;
  colours: { head: string; ink: string };
  /** The confidence in per cent above which an answer counts. */
  told: Told<number>;
}

export interface Head {
  title: string;
  /** Numbers of pictures by the least confidence, 0 to 99 %. */
  answered: number[];
  right: number[];
  /** How sure it is on the picture of the page, as a share and as text. */
  here: number;
  percent: string;
}
