// Bundles every component to viz/site/components/built/NAME.js and NAME.css, which are committed. The licences of the
// packages that went in stand beside them.
import { build } from "esbuild";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const frontend = fileURLToPath(new URL("..", import.meta.url));
const built = `${frontend}../viz/site/components/built`;

/** @param {string} folder */
function entriesOf(folder) {
  const names = readdirSync(`${frontend}${folder}`).sort();
  return names.flatMap((name) =>
    ["index.ts", "style.css"]
      .map((file) => ({ in: `${frontend}${folder}/${name}/${file}`, out: name }))
      .filter((entry) => existsSync(entry.in)),
  );
}

/** @param {Iterable<string>} inputs */
function packagesOf(inputs) {
  const names = [...inputs].map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
  return [...new Set(names)].filter((name) => name !== undefined).sort();
}

/** @param {string} name */
function licenceOf(name) {
  const folder = `${frontend}node_modules/${name}/`;
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  return `${name}\n\n${file ? readFileSync(folder + file, "utf8").trim() : "no licence file"}\n`;
}

rmSync(built, { recursive: true, force: true });
mkdirSync(built, { recursive: true });
const result = await build({
  entryPoints: entriesOf("src/components"),
  outdir: built,
  absWorkingDir: frontend,
  bundle: true,
  minify: true,
  lineLimit: 120,
  // Streamlit takes a script of one line for the name of a file.
  banner: { js: "// Made from frontend/ by `npm run build`.", css: "/* Made from frontend/ by `npm run build`. */" },
  format: "esm",
  target: ["es2022", "safari16"],
  charset: "utf8",
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
});
const packages = packagesOf(Object.keys(result.metafile.inputs));
if (packages.length) writeFileSync(`${built}/licences.txt`, packages.map(licenceOf).join("\n----\n\n"));
const scripts = Object.entries(result.metafile.outputs).filter(([path]) => path.endsWith(".js"));
console.log(`${scripts.length} scripts, ${scripts.reduce((sum, [, { bytes }]) => sum + bytes, 0)} bytes`);
