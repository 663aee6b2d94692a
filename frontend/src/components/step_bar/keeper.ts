// Keeps what was done on a page in the browser, and finds what a session that is new does not know.

import type { Done, Stored } from "../../contract/progress";
import { forgetAnswers, noteProgress, progressOf } from "../../shared/progress";

export class Keeper {
  private page = "";
  private cleared = 0;

  /** Notes what the session knows of `page`; returns what only the browser knew when the page was entered, if anything. */
  take(page: string, { answers, tasks, cleared }: Done): Stored | null {
    const entered = page !== this.page,
      stored = progressOf(page);
    if (!entered && cleared !== this.cleared) forgetAnswers();
    this.page = page;
    this.cleared = cleared;
    noteProgress(page, { answers, tasks });
    const answered = Object.keys(stored.answers).every((key) => key in answers),
      done = stored.tasks.every((task) => tasks.includes(task));
    return !entered || (answered && done) ? null : { page, answers: stored.answers, tasks: stored.tasks };
  }
}
