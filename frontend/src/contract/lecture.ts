/** A place of a lecture: what its page and step are called, for how many minutes, and what to remember there. */
export interface Place {
  name: string;
  minutes: number;
  note: string;
}

/** viz/site/lecture.py: places of a lecture in their order. */
export interface Lecture {
  places: Place[];
}
