// The sheets that were looked at last, so that those looked at again need not wait for the server.

import type { SheetsHeader } from "../../contract/map_sheet";
import type { Bytes } from "../../shared/packed";

const MOST = 48; // of some 60 kB each

export interface Sheets {
  header: SheetsHeader;
  blobs: Bytes[];
}

/** Sheets by picture and module, as long as all else that they show is the same. */
export class KeptSheets {
  private readonly sheets = new Map<string, Sheets>();
  private besides: string | undefined;

  keep(sheets: Sheets): void {
    const { module, picture, besides } = sheets.header;
    if (besides !== this.besides) this.sheets.clear();
    this.besides = besides;
    this.setLast(nameOf(picture, module), sheets);
    const [first] = this.sheets.keys();
    if (this.sheets.size > MOST && first !== undefined) this.sheets.delete(first);
  }

  /** Those that came ahead of a choice, unless something else about them has changed since they were wished for. */
  keepAhead(sheets: Sheets): void {
    if (sheets.header.besides === this.besides) this.keep(sheets);
  }

  of(picture: string, module: string): Sheets | undefined {
    const name = nameOf(picture, module),
      sheets = this.sheets.get(name);
    if (sheets) this.setLast(name, sheets);
    return sheets;
  }

  private setLast(name: string, sheets: Sheets): void {
    this.sheets.delete(name);
    this.sheets.set(name, sheets);
  }
}

const nameOf = (picture: string, module: string) => `${picture} ${module}`;

/** Whether both show the same, wherever they came from. */
export function alike(one: SheetsHeader | undefined, other: SheetsHeader): boolean {
  return one?.module === other.module && one.picture === other.picture && one.besides === other.besides;
}
