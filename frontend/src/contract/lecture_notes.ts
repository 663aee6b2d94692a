import type { Lecture } from "./lecture";

/** pages/lecture/components.py: the teacher's screen, for the lecture in the address. */
export type Data = Lecture;
