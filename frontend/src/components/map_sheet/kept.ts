// The sheets of the modules that were looked at last, so that those looked at again need not wait for the server.

import type { SheetsHeader } from "../../contract/map_sheet";
import type { Bytes } from "../../shared/packed";

export interface Sheets {
  header: SheetsHeader;
  blobs: Bytes[];
}

/** Sheets by module, as long as all else that they show is the same. */
export class KeptSheets {
  private readonly byModule = new Map<string, Sheets>();
  private besides: string | undefined;

  keep(sheets: Sheets): void {
    const { module, besides } = sheets.header;
    if (besides !== this.besides) this.byModule.clear();
    this.besides = besides;
    this.byModule.set(module, sheets);
  }

  of(module: string): Sheets | undefined {
    return this.byModule.get(module);
  }
}

/** Whether both show the same, wherever they came from. */
export function alike(one: SheetsHeader | undefined, other: SheetsHeader): boolean {
  return one?.module === other.module && one.besides === other.besides;
}
