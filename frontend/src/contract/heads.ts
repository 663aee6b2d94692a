/** pages/classifiers/components.py: the classifiers' answers, and the evidence for one class. */
export interface Data {
  cards: Card[];
  /** The picture as the network sees it, as an address for an image, and its name. */
  picture: string;
  alt: string;
  colours: { head: string; ink: string };
  /** What the colours of the evidence mean: words, colours as an address for an image, words; null without evidence. */
  legend: { low: string; bar: string; high: string } | null;
  /** The label of the class that is looked at, and what the evidence speaks for: its name, rather than another's. */
  chosen: number;
  name: string;
  /** Whether the cards show the picture with the evidence, or how sure each classifier is. */
  pictures: boolean;
  /** Whether the page is one screen: there a phone shows fewer classes. */
  oneScreen: boolean;
}

export interface Card {
  head: string;
  title: string;
  where: string;
  trained: boolean;
  /** The classes with the largest probabilities. */
  rows: ClassRow[];
  /** The class that is looked at. */
  chosen: ClassRow;
  confidence: string;
  entropy: string;
  /** The largest entropy there can be. */
  most: string;
  /** An image to lay over the picture, or "". */
  evidence: string;
  /** How the evidence was found, or "". */
  method: string;
}

export interface ClassRow {
  label: number;
  name: string;
  full: string;
  /** The probability, as a number and as text. */
  p: number;
  percent: string;
  /** "1st". */
  rank: string;
}
