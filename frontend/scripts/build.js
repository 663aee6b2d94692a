// Bundles every component to viz/site/components/built/NAME/NAME-HASH.js and NAME/style.css, which are committed. What
// components have in common, src/shared and src/panel, is a script of its own that all import, so that a browser gets it
// once; every name changes with its content, so that a browser may keep what it has. The licences of the packages that
// went in stand beside them.
import { build } from "esbuild";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { COMMON, everythingOf } from "./common.js";

const frontend = fileURLToPath(new URL("..", import.meta.url));
const built = `${frontend}../viz/site/components/built`;
const components = `${frontend}src/components`;
/** How Streamlit's address of a component's files begins; the name in Python is the same. */
const ADDRESS = "inception";

/** @type {Map<string, string>} address of a common folder's script as another component's script names it */
const scripts = new Map();
/** @type {Set<string>} */
const inputs = new Set();
let bytes = 0;

/** What is imported from a folder whose script is made already comes from there. */
const fromCommon = {
  name: "from-common",
  /** @param {import("esbuild").PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ importer, path }) => {
      const [folder] = relative(`${frontend}src`, `${dirname(importer)}/${path}`).split("/");
      const script = scripts.get(folder ?? "");
      return script && !path.endsWith(".css") ? { path: script, external: true } : undefined;
    });
  },
};

/** @type {import("esbuild").BuildOptions} */
const OPTIONS = {
  outdir: built,
  absWorkingDir: frontend,
  bundle: true,
  minify: true,
  lineLimit: 120,
  banner: { js: "// Made from frontend/ by `npm run build`.", css: "/* Made from frontend/ by `npm run build`. */" },
  format: "esm",
  target: ["es2022", "safari16"],
  charset: "utf8",
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
  plugins: [fromCommon],
};

/**
 * Builds, and notes what went in. Returns the paths of the scripts.
 *
 * @param {import("esbuild").BuildOptions} options
 */
async function bundle(options) {
  const { metafile } = await build({ ...OPTIONS, ...options });
  for (const input of Object.keys(metafile?.inputs ?? {})) inputs.add(input);
  const made = Object.entries(metafile?.outputs ?? {}).filter(([path]) => path.endsWith(".js"));
  bytes += made.reduce((sum, [, output]) => sum + output.bytes, 0);
  return made.map(([path]) => path);
}

/** @param {string} folder */
async function common(folder) {
  const resolveDir = `${frontend}src/${folder}`;
  const stdin = { contents: everythingOf(folder, "."), resolveDir, sourcefile: `${folder}.all.ts` };
  const [script] = await bundle({ stdin, entryNames: `${folder}/${folder}-[hash]` });
  scripts.set(folder, `../${ADDRESS}.${folder}/${basename(script ?? "")}`);
}

/**
 * Fails if a script asks another for a name that it does not export.
 *
 * @param {string[]} entryPoints
 */
async function fitTogether(entryPoints) {
  const byAddress = {
    name: "by-address",
    /** @param {import("esbuild").PluginBuild} build */
    setup(build) {
      const filter = new RegExp(`^\\.\\./${ADDRESS}\\.`);
      build.onResolve({ filter }, ({ path }) => ({ path: path.replace(filter, `${built}/`) }));
    },
  };
  await build({
    entryPoints,
    absWorkingDir: frontend,
    bundle: true,
    write: false,
    outdir: built,
    plugins: [byAddress],
  });
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
for (const folder of COMMON) await common(folder);
const names = readdirSync(components).sort();
const made = await bundle({
  entryPoints: names.map((name) => ({ in: `${components}/${name}/index.ts`, out: `${name}/${name}` })),
  entryNames: "[dir]/[name]-[hash]",
});
await fitTogether(made);
const styled = names.filter((name) => existsSync(`${components}/${name}/style.css`));
await bundle({ entryPoints: styled.map((name) => ({ in: `${components}/${name}/style.css`, out: `${name}/style` })) });
const packages = packagesOf(inputs);
if (packages.length) writeFileSync(`${built}/licences.txt`, packages.map(licenceOf).join("\n----\n\n"));
console.log(`${names.length + COMMON.length} scripts, ${bytes} bytes`);
