// How long one page takes, and how far a person has come on it, from what their browser remembers.

import type { Data } from "../../contract/lesson_progress";
import { element, setText } from "../../shared/dom";
import { type Component, type Host, mountBoxed } from "../../shared/mount";
import { NOTED, type Progress, progressOf } from "../../shared/progress";

/** What is said of it: steps seen, questions answered rightly, tasks done; nothing of what was not begun. */
export function inWords({ steps, of, answers, tasks }: Progress): string {
  const given = Object.values(answers),
    right = given.filter((answer) => answer.right).length;
  return [
    of > 0 && steps.length >= of
      ? `✓ all ${of} steps`
      : steps.length
        ? `${steps.length} of ${of} steps`
        : "not begun yet",
    given.length ? `${right} of ${given.length} answers right` : "",
    tasks.length ? `${tasks.length} ${tasks.length === 1 ? "task" : "tasks"} done` : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

class LessonProgress implements Component<Data> {
  private readonly words = element("p", "words");
  private data: Data | null = null;

  constructor(host: Host) {
    host.append(this.words);
    addEventListener(NOTED, () => this.draw(), { signal: host.signal });
  }

  update(data: Data): void {
    this.data = data;
    this.draw();
  }

  private draw(): void {
    if (!this.data) return;
    const { page, minutes } = this.data;
    setText(this.words, `${minutes} min · ${inWords(progressOf(page))}`);
  }
}

export default mountBoxed<Data>((host) => new LessonProgress(host));
