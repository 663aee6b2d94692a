// What components have in common: the folders of src/ that are one script each, which all components import.
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

/** The folders, each after those that it imports. */
export const COMMON = ["shared", "panel"];

/**
 * A module that exports all that the modules of a folder export.
 *
 * @param {string} folder
 * @param {string} from where the folder is, as the module names it
 */
export function everythingOf(folder, from) {
  const names = readdirSync(fileURLToPath(new URL(`../src/${folder}`, import.meta.url))).sort();
  const modules = names.filter((name) => /^[a-z_]+\.ts$/.test(name));
  return modules.map((name) => `export * from "${from}/${basename(name, ".ts")}";\n`).join("");
}
