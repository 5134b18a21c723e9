import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cldrModule } from './cldr.js';
import { languageIndex, languageTags } from './language-index.js';
import { wrapWordLists } from './word-lists.js';

/*
 * `npm run gen` writes every generated file and wraps the long lists of the packs; with `--check` it writes nothing and fails, naming
 * each file that is stale.
 */

const root = join(import.meta.dirname, '..', '..', '..');
const check = process.argv.includes('--check');
const languages = join(root, 'src', 'languages');

/** A file that `gen` owns: its path from the project's root, and what must stand in it. */
interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

const tags = languageTags(languages);
const tables = tags.flatMap((tag) => ['claims', 'names', 'numbers', 'segmentation', 'times', 'zoning'].map((table) => `src/languages/${tag}/${table}.ts`)).filter((path) => existsSync(join(root, path)));
const files: GeneratedFile[] = [
  { path: 'src/languages/index.ts', content: languageIndex(tags) },
  ...tags.filter((tag) => tag !== 'und').map((tag) => ({ path: `src/languages/${tag}/generated.ts`, content: cldrModule(tag) })),
  ...tables.map((path) => ({ path, content: wrapWordLists(readFileSync(join(root, path), 'utf8')) })),
];

const stale = files.filter((f) => !existsSync(join(root, f.path)) || readFileSync(join(root, f.path), 'utf8') !== f.content);
if (!check) for (const file of stale) writeFileSync(join(root, file.path), file.content);
for (const file of stale) console.error(`${check ? 'stale' : 'wrote'}: ${file.path}`);
if (check && stale.length > 0) {
  console.error(`${stale.length} generated files are stale: run "npm run gen" and commit what it writes`);
  process.exitCode = 1;
}
