import type { Blob, Packed, ToldHeader } from "./shared";

/** viz/site/own_picture.py: what the server asks of the store, and the picture that it is about. */
export interface Errand {
  /** Put the picture in place of any other, note its square, give it back, forget it. */
  what: "keep" | "square" | "ask" | "forget";
  /** Of the picture's pixels; of "ask" what is asked for: this tab's picture, or any. */
  id: string;
  name: string;
  /** The square that the network sees: x, y and zoom (viz/pictures/picture.py). */
  square: [x: number, y: number, zoom: number];
}

/** Its number names the errand; "keep" comes with the picture's file. */
export type Header = ToldHeader<Errand>;
export type Data = Packed<Header, Blob[]>;

/** The answer to "ask". A newer upload of another tab is told of by its name alone. */
export interface Answer {
  picture: { id: string; name: string; square: Errand["square"]; file: string } | null;
  newer: string;
}
