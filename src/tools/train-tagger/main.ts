import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { LanguagePack } from '../../model/index.js';
import { defaultResources, packFor } from '../../pipeline/index.js';
import { readSource } from './corpus.js';
import { gazetteerHints, openKnowledge } from '../../knowledge/index.js';
import { addListHints } from '../../knowledge/tagger/name-lists.js';
import { anyLabel, labelOf } from '../../knowledge/tagger/labels.js';
import { findParticles } from './particles.js';
import { learn } from './learn.js';
import { buildNameLists } from './name-lists.js';
import { packModel } from './pack.js';
import { buildSegments } from './segments.js';
import { sources } from './sources.js';

/*
 * Trains the tagger: npm run train -- [--corpus FOLDER] [--out FILE]. The same data gives the same bytes.
 */

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpora/ner' }, out: { type: 'string', default: 'src/knowledge/tagger/names.bin' },
    passes: { type: 'string', default: '5' }, rate: { type: 'string', default: '0.3' }, dropout: { type: 'string', default: '0.1' }, decay: { type: 'string', default: '0' }, least: { type: 'string', default: '3' },
    sample: { type: 'string', default: '1e9' }, misc: { type: 'string', default: 'hard' }, lists: { type: 'string', default: '19' }, bias: { type: 'string', default: '0.6' }, skip: { type: 'string', default: '' }, silver: { type: 'string', default: '0.3' }, bits: { type: 'string', default: '21' },
  },
});
const started = performance.now();
const say = (line: string): void => {
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0)} s  ${line}\n`);
};
const knowledge = openKnowledge();
const { neutralPack } = defaultResources();
const packs = new Map<string, LanguagePack>();
for (const { file } of sources) {
  const language = file.split('.')[1] ?? '';
  packs.set(language, await packFor(language));
}
const sampled = <T>(items: T[]): T[] => items.slice(0, Number(values.sample));
let withoutMisc = anyLabel;
for (let position = 0; position < 4; position++) withoutMisc &= ~(1 << labelOf(3, position));

const sets = sources.filter((source) => values.skip === '' || !new RegExp(values.skip).test(source.file))
  .map((source) => ({ examples: sampled(readSource(values.corpus, source)), possible: source.marksMisc || values.misc === 'hard' ? anyLabel : withoutMisc, weight: source.silver ? Number(values.silver) : source.weight }));
say(`${sets.reduce((sum, set) => sum + set.examples.length, 0)} texts read`);
const lists = buildNameLists(Number(values.lists), findParticles(sets), say);
const data = buildSegments(sets, lists, (example, atoms) => {
  const hints = Uint16Array.from(gazetteerHints(example.text, example.tokens, packs.get(example.language) ?? neutralPack, knowledge));
  addListHints(example.text, example.tokens, atoms, lists, hints);
  return hints;
}, Number(values.least));
say(`${data.count} segments, ${data.shapes.length} tokens, ${data.offsets[data.shapes.length]} features, ${data.hashes.length} kinds`);
const learnt = learn(data, { passes: Number(values.passes), rate: Number(values.rate), dropout: Number(values.dropout), decay: Number(values.decay), seed: 20261122 }, say);
const calibration = Float32Array.from([-1, 0.02, -1, 0.02, -1, 0.02, -1, 0.02]);
writeFileSync(values.out, packModel(learnt, data.hashes, data.counts, calibration, lists, { bits: Number(values.bits), ownVectors: 30000, bias: Number(values.bias) }, say));
say(`written to ${values.out}`);
