import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { codeHash } from './code-hash.js';

/*
 * A step of the build: joins the modules that a process loads into few files. Node takes longer to find and link four
 * hundred small modules than to run a document. The programs get the bundle in the place of the modules that the compiler
 * wrote for them; what they load only now and then stays apart, in `dist/chunks`. The library is not bundled. At last the
 * code gets its hash, by which datasets tell which program made them.
 */

const root = join(import.meta.dirname, '..', '..', '..');
const source = join(root, 'src');
const programs = ['cli/main.ts', 'batch/worker-main.ts', 'batch/derive-main.ts'];

/** Lets a module find its files from wherever it was joined to: programs and chunks lie one folder below `dist`. */
const fromItsPlace: Plugin = {
  name: 'from-its-place',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const compiled = relative(source, path).split(sep).join('/').replace(/\.ts$/, '.js');
      const contents = readFileSync(path, 'utf8').replaceAll('import.meta.url', `new URL('../${compiled}', import.meta.url).href`);
      return { contents, loader: 'ts', resolveDir: dirname(path) };
    });
  },
};

// Names of chunks change with what is in them.
rmSync(join(root, 'dist', 'chunks'), { recursive: true, force: true });
await build({
  entryPoints: programs.map((program) => join(source, program)), outbase: source, outdir: join(root, 'dist'), chunkNames: 'chunks/[name]-[hash]',
  bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20', charset: 'utf8', logLevel: 'warning',
  // Node has known \p{…} since version 10; the table of esbuild does not, and each use would make its pattern anew.
  supported: { 'regexp-unicode-property-escapes': true },
  // What is loaded from the dependencies at the start is joined too; whatever else they are, they stay where they are installed.
  plugins: [fromItsPlace, keepInstalled(['zod', 'commander'])],
  // CommonJS modules among the joined ones ask for those of Node.
  banner: { js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);" },
});
writeFileSync(join(root, 'dist', 'code.sha256'), `${codeHash(join(root, 'dist'))}\n`);

/** Leaves all packages outside but those that are named. */
function keepInstalled(joined: readonly string[]): Plugin {
  return {
    name: 'keep-installed',
    setup: ({ onResolve }) => {
      onResolve({ filter: /^[^./]/ }, ({ path, kind }) => (kind === 'entry-point' || joined.includes(path) ? null : { path, external: true }));
    },
  };
}
