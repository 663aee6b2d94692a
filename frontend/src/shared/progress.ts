// What a person has done on each page, in their browser only: the steps they saw, their answers, the tasks they did.
//
// A browser may refuse to store anything, as some do in private windows: then nothing is remembered, and nothing fails.

import type { Answer } from "../contract/progress";

export interface Progress {
  steps: string[];
  /** How many steps the page has; 0 while it was never seen. */
  of: number;
  answers: Record<string, Answer>;
  tasks: string[];
}

const KEY = "inception-explorer:progress";
/** Every number on a slider makes a question of its own; the newest of a page are remembered. */
export const MOST_ANSWERS = 40;
/** What happens on the window when something was noted. */
export const NOTED = "inception:progress";

/** What is remembered of a page; nothing of one that was never seen. */
export function progressOf(page: string): Progress {
  return complete(all()[page]);
}

/** Adds what was done on a page to what is remembered. */
export function noteProgress(page: string, done: Partial<Progress>): void {
  const pages = all(),
    before = complete(pages[page]);
  const answers = Object.entries({ ...before.answers, ...done.answers }).slice(-MOST_ANSWERS);
  const after: Progress = {
    steps: [...new Set([...before.steps, ...(done.steps ?? [])])],
    of: done.of ?? before.of,
    answers: Object.fromEntries(answers),
    tasks: [...new Set([...before.tasks, ...(done.tasks ?? [])])],
  };
  if (JSON.stringify(after) !== JSON.stringify(before)) store({ ...pages, [page]: after });
}

/** Forgets all answers, of every page. */
export function forgetAnswers(): void {
  store(Object.fromEntries(Object.entries(all()).map(([page, of]) => [page, { ...complete(of), answers: {} }])));
}

function all(): Record<string, Partial<Progress>> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof stored === "object" && stored !== null ? (stored as Record<string, Partial<Progress>>) : {};
  } catch {
    return {};
  }
}

const texts = (values: unknown) => (Array.isArray(values) ? values.filter((value) => typeof value === "string") : []);

const isAnswer = (answer: Answer | null | undefined) =>
  Number.isInteger(answer?.picked) && typeof answer?.right === "boolean";

/** What another version of the app, or a person, may have written there is no more trusted than that. */
function complete(found: Partial<Progress> | undefined): Progress {
  const answers = Object.entries(found?.answers ?? {}).filter(([, answer]) => isAnswer(answer));
  const of = Number.isInteger(found?.of) ? (found?.of ?? 0) : 0;
  return { steps: texts(found?.steps), of, answers: Object.fromEntries(answers), tasks: texts(found?.tasks) };
}

function store(pages: Record<string, Partial<Progress>>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(pages));
  } catch {
    return;
  }
  window.dispatchEvent(new Event(NOTED));
}
