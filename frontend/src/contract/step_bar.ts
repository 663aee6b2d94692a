import type { Lecture } from "./lecture";
import type { Done } from "./progress";
import type { Told } from "../shared/echo";

export interface StepName {
  key: string;
  name: string;
}

/** viz/site/frame.py: the bar at the bottom of every page. */
export interface Data {
  /** The page's key and title. */
  page: string;
  title: string;
  steps: StepName[];
  /** The key of the step that is shown. */
  told: Told<string>;
  /** The titles of the pages before and after this one, "" at either end. */
  before: string;
  after: string;
  /** Whether all steps are shown one under another. */
  whole: boolean;
  present: boolean;
  /** Whether the page is shown as it is printed. */
  paper: boolean;
  /** What this session knows of what was done on the page. */
  done: Done;
  /** The lecture that runs, at which of its places it is, and the whole of it as text, to be kept over a reload. */
  lecture: (Lecture & { told: Told<number>; packed: string }) | null;
}
