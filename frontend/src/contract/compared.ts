/** pages/what_if/components.py: the intact and the edited network's answers, or mean maps, side by side. */
export interface Data {
  /** The classifiers' colour, and of what is written on colours. */
  colour: string;
  ink: string;
  cards: AnswerPair[];
  maps: MapGroup[];
  legends: Legend[];
}

export interface AnswerPair {
  title: string;
  /** Where the classifier sits. */
  where: string;
  trained: boolean;
  /** The intact and the edited network's first class, with its probability. */
  before: string;
  after: string;
  changed: boolean;
  rows: ClassPair[];
}

export interface ClassPair {
  name: string;
  full: string;
  /** The probability intact and edited, as text. */
  before: string;
  after: string;
  /** And as numbers. */
  p: number;
  q: number;
}

export interface MapGroup {
  title: string;
  columns: MapColumn[];
}

export interface MapColumn {
  label: string;
  /** "" for the whole module. */
  colour: string;
  /** Addresses for images; "" where the branch is off. */
  intact: string;
  edited: string;
  /** "" where nothing changed. */
  change: string;
  /** The range that the colours stand for, as text. */
  range: string;
}

export interface Legend {
  src: string;
  low: string;
  high: string;
}
