import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileBase } from '../../knowledge/base/compile.js';
import { joinTables } from '../../knowledge/base/join-tables.js';

/*
 * A step of `npm run build`: compiles src/knowledge/tables into src/knowledge/base/knowledge.bin, when a table or the
 * compiler is newer than it.
 */

const root = join(import.meta.dirname, '..', '..', '..');
const tables = join(root, 'src', 'knowledge', 'tables');
const target = join(root, 'src', 'knowledge', 'base', 'knowledge.bin');

const tableNames = readdirSync(tables).filter((name) => name.endsWith('.tsv')).sort();
const compilers = ['knowledge/base/compile.js', 'knowledge/base/table.js', 'knowledge/base/join-tables.js', 'knowledge/base/region-names.js', 'knowledge/base/format.js', 'knowledge/link/name-key.js', 'match/lexicon.js', 'text/tokenize.js', 'text/fold.js', 'text/characters.js'];
const sources = [...tableNames.map((name) => join(tables, name)), ...compilers.map((name) => join(root, 'dist', name))];
const isStale = !existsSync(target) || sources.some((path) => statSync(path).mtimeMs > statSync(target).mtimeMs);

if (isStale) {
  const texts = new Map(tableNames.map((name) => [name.replace(/\.tsv$/, ''), readFileSync(join(tables, name), 'utf8')]));
  const { entities, isCommon } = joinTables(texts);
  const { bytes, names } = compileBase(entities, isCommon);
  writeFileSync(target, bytes);
  console.error(`wrote: src/knowledge/base/knowledge.bin (${entities.length} entities, ${names} names, ${(bytes.length / 1e6).toFixed(1)} MB)`);
}
