/** viz/site/tasks.py: where to look after a task was set up. */
export interface Data {
  /** Counts the tasks set up; the page moves when it changes. */
  turn: number;
  /** The heading to bring into view, or "" for the page's top. */
  heading: string;
}
