/** pages/classifiers/circles.py: three circles of who is right, with true areas. */
export interface Data {
  circles: Circle[];
  parts: Part[];
  /** All pictures; an area of 1 is one of them. */
  frame: { x: number; y: number; width: number; height: number };
  colours: { head: string; ink: string };
  /** All numbers in one sentence. */
  words: string;
  /** By how many pictures a part is too large or too small at most. */
  off: number;
}

export interface Circle {
  head: string;
  x: number;
  y: number;
  r: number;
}

/** Where exactly these classifiers are right, with a place well inside. */
export interface Part {
  heads: string[];
  pictures: number;
  number: string;
  words: string[];
  x: number;
  y: number;
}
