// Writes src/contract/checked/NAME.ts for each examples/NAME.json: the example with the type of the contract, for `tsc`.
// (Imported as JSON, "formula" would only be some string.) And src/contract/checked/FOLDER.all.ts for each folder of what
// components have in common: `tsc` finds there if two of its modules export the same name, of which the script has none.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { COMMON, everythingOf } from "./common.js";

const frontend = fileURLToPath(new URL("..", import.meta.url));
const checked = `${frontend}src/contract/checked`;

rmSync(checked, { recursive: true, force: true });
mkdirSync(checked, { recursive: true });
for (const file of readdirSync(`${frontend}examples`)) {
  const name = file.replace(/\.json$/, "");
  const example = readFileSync(`${frontend}examples/${file}`, "utf8").trim();
  const lines = [`import type { Data } from "../${name}";`, `export const example: Data = ${example};`, ""];
  writeFileSync(`${checked}/${name}.ts`, lines.join("\n"));
}
for (const folder of COMMON) writeFileSync(`${checked}/${folder}.all.ts`, everythingOf(folder, `../../${folder}`));
