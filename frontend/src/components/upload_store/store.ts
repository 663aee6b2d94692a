// The person's own picture in their browser: the newest one only, in IndexedDB, and in this tab's memory which one is the
// tab's. A browser may refuse either, as some do in private windows: then every call fails, and nothing is stored.

import type { Errand } from "../../contract/upload_store";
import type { Bytes } from "../../shared/packed";

export interface Stored {
  id: string;
  name: string;
  square: Errand["square"];
  file: Bytes;
}

const DATABASE = "inception-explorer",
  TABLE = "pictures",
  NEWEST = "newest";

export async function put(picture: Stored): Promise<void> {
  setOfTab(picture.id);
  await request("readwrite", (table) => table.put(picture, NEWEST));
}

export async function newest(): Promise<Stored | undefined> {
  return (await request("readonly", (table) => table.get(NEWEST))) as Stored | undefined;
}

/** Forgets the picture, unless another tab has put another one in its place. */
export async function forget(id: string): Promise<void> {
  setOfTab("");
  if ((await newest())?.id === id) await request("readwrite", (table) => table.delete(NEWEST));
}

/** The id of the picture that this tab had last; "" if it had none, or does not know. */
export function ofTab(): string {
  try {
    return sessionStorage.getItem(DATABASE) ?? "";
  } catch {
    return "";
  }
}

export function setOfTab(id: string): void {
  try {
    sessionStorage.setItem(DATABASE, id);
  } catch {
    // a tab that remembers nothing takes the newest picture for its own
  }
}

async function request(mode: IDBTransactionMode, ask: (table: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE);
  await settled(opening, "onsuccess");
  const database = opening.result;
  try {
    const transaction = database.transaction(TABLE, mode),
      asked = ask(transaction.objectStore(TABLE));
    await settled(transaction, "oncomplete");
    return asked.result;
  } finally {
    database.close();
  }
}

function settled<Name extends string>(
  event: { error: DOMException | null; onerror: unknown } & Record<Name, unknown>,
  done: Name,
): Promise<void> {
  return new Promise((resolve, reject) => {
    (event as Record<string, unknown>)[done] = () => {
      resolve();
    };
    event.onerror = () => {
      reject(event.error ?? new Error("the browser stores nothing"));
    };
  });
}
