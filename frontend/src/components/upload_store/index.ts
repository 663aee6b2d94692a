// Keeps the person's own picture in their browser and gives it back to a session that has none. Nothing is drawn.
// Trigger: answer = {number, picture, newer}.

import type { Answer, Errand, Header } from "../../contract/upload_store";
import { type Component, type Host, mount } from "../../shared/mount";
import { type Bytes, unpack } from "../../shared/packed";
import { forget, newest, ofTab, put, setOfTab } from "./store";

const PATIENCE = 10,
  SLICE_MS = 500; // some browsers never answer instead of refusing
const AGAIN_MS = 3000,
  TIMES = 3;
const NOTHING: Answer = { picture: null, newer: "" };

class UploadStore implements Component<Uint8Array> {
  private number = 0;

  constructor(private readonly host: Host) {}

  update(data: Uint8Array): void {
    const [{ told }, [file]] = unpack<Header>(data);
    if (told.number === this.number) return;
    this.number = told.number;
    void this.run(told.number, told.value, file);
  }

  private async run(number: number, errand: Errand, file: Bytes | undefined): Promise<void> {
    const late = new Promise<Answer>((resolve) => {
      this.later(PATIENCE, () => {
        resolve(NOTHING);
      });
    });
    // Whoever does not let anything be stored works on without: the picture stays in the session as it is.
    const answer = await Promise.race([late, act(errand, file).catch(() => NOTHING)]);
    this.tell({ number, ...answer }, TIMES);
  }

  /** Does `act` after so many slices of time: one in which the page is busy, with a chart's script, counts as one. */
  private later(slices: number, act: () => void): void {
    if (slices === 0) act();
    else
      this.host.after(SLICE_MS, () => {
        this.later(slices - 1, act);
      });
  }

  /** Answers, and once more if the server goes on asking: an answer may meet a run that knows this component no more. */
  private tell(answer: Answer & { number: number }, times: number): void {
    if (answer.number !== this.number || times === 0) return;
    this.host.trigger("answer", answer);
    this.host.after(AGAIN_MS, () => {
      this.tell(answer, times - 1);
    });
  }
}

async function act({ what, id, name, square }: Errand, file: Bytes | undefined): Promise<Answer> {
  if (what === "keep" && file) await put({ id, name, square, file });
  if (what === "forget") await forget(id);
  if (what === "ask") return answerTo(id === "any");
  const stored = what === "square" ? await newest() : undefined;
  if (stored?.id === id) await put({ ...stored, square });
  return NOTHING;
}

/** The stored picture; of one that is not this tab's only its name, unless any will do. */
async function answerTo(any: boolean): Promise<Answer> {
  const stored = await newest();
  if (!stored) return NOTHING;
  const { id, name, square } = stored;
  if (!any && ofTab() && ofTab() !== id) return { picture: null, newer: name };
  setOfTab(id);
  return { picture: { id, name, square, file: await base64(stored.file) }, newer: "" };
}

async function base64(bytes: Bytes): Promise<string> {
  const reader = new FileReader();
  await new Promise((resolve, reject) => {
    reader.onload = resolve;
    reader.onerror = reject;
    reader.readAsDataURL(new Blob([bytes]));
  });
  return (reader.result as string).split(",")[1] ?? "";
}

export default mount<Uint8Array>((host) => new UploadStore(host));
