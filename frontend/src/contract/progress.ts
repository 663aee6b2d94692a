/** An answer that was revealed: which option was picked, counted from 0, and whether it was the right one. */
export interface Answer {
  picked: number;
  right: boolean;
}

/** viz/site/progress.py: what this session knows of what was done on a page. */
export interface Done {
  /** By the question's key. */
  answers: Record<string, Answer>;
  /** Keys of the tasks that were done. */
  tasks: string[];
  /** How often all answers were thrown away in this session. */
  cleared: number;
}

/** What the browser still knew of this page when the session did not. */
export interface Stored {
  page: string;
  answers: Record<string, Answer>;
  tasks: string[];
}
