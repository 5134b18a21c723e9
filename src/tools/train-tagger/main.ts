import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { LanguagePack } from '../../model/index.js';
import { defaultResources, packFor } from '../../pipeline/index.js';
import { calibrate } from './calibrate.js';
import { findCommonWords, readSentences } from './common-words.js';
import { readSource, type Example } from './corpus.js';
import { gazetteerHints, openKnowledge } from '../../knowledge/index.js';
import { anyLabel, labelOf } from '../../knowledge/tagger/labels.js';
import { parseModel } from '../../knowledge/tagger/model.js';
import { findParticles } from './particles.js';
import { learn } from './learn.js';
import { buildNameLists } from './name-lists.js';
import { packModel } from './pack.js';
import { buildSegments, type WeightedExamples } from './segments.js';
import { sources } from './sources.js';

/*
 * Trains the tagger: npm run train -- [--corpus FOLDER] [--out FILE]. The same data gives the same bytes.
 */

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpora/ner' }, out: { type: 'string', default: 'src/knowledge/tagger/names.bin' },
    passes: { type: 'string', default: '5' }, rate: { type: 'string', default: '0.3' }, dropout: { type: 'string', default: '0.1' }, decay: { type: 'string', default: '0' }, least: { type: 'string', default: '3' },
    sample: { type: 'string', default: '1e9' }, misc: { type: 'string', default: 'hard' }, lists: { type: 'string', default: '20' }, uncased: { type: 'string', default: 'ro|tr.t|hr|id|pt.u|fi' }, sentences: { type: 'string', default: '../shared/corpora/langid/sentences.tsv.gz' }, bias: { type: 'string', default: '0.3' }, domain: { type: 'string', default: '1' }, partial: { type: 'string', default: '0' }, skip: { type: 'string', default: '' }, silver: { type: 'string', default: '0.3' }, bits: { type: 'string', default: '20' },
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

const chosen = sources.filter((source) => values.skip === '' || !new RegExp(values.skip).test(source.file));
const sets: WeightedExamples[] = chosen.map((source) => ({
  examples: sampled(readSource(values.corpus, { ...source, complete: !source.silver || values.partial === '0' })), weight: source.silver ? Number(values.silver) : source.weight,
  possible: source.marksMisc || values.misc === 'hard' ? anyLabel : withoutMisc, silver: source.silver && values.domain === '1',
}));
say(`${sets.reduce((sum, set) => sum + set.examples.length, 0)} texts read`);
// One text in twenty is kept out of training, to measure how sure to be.
const keptOut = sets.flatMap((set, k) => (chosen[k]!.silver ? [] : set.examples.filter((_, index) => index % 20 === 7)));
sets.forEach((set, k) => {
  if (!chosen[k]!.silver) sets[k] = { ...set, examples: set.examples.filter((_, index) => index % 20 !== 7) };
});
const texts = [...sets.flatMap((set) => set.examples), ...readSentences(values.sentences)];
const lists = buildNameLists(Number(values.lists), findParticles(sets), findCommonWords(texts), say);
if (values.uncased !== '') {
  chosen.forEach((source, k) => {
    if (!new RegExp(values.uncased).test(source.file) || source.silver) return;
    const set = sets[k]!;
    sets.push({ ...set, weight: 0.5, examples: set.examples.filter((_, index) => index % 3 === 0).map((example) => ({ ...example, uncased: true })) });
  });
}
const known = new WeakMap<Int32Array, Uint8Array>();
const hints = (example: Example): Uint8Array => {
  let found = known.get(example.allowed);
  if (found === undefined) known.set(example.allowed, (found = gazetteerHints(example.text, example.tokens, packs.get(example.language) ?? neutralPack, knowledge)));
  return found;
};
const data = buildSegments(sets, lists, hints, Number(values.least));
say(`${data.count} segments, ${data.shapes.length} tokens, ${data.offsets[data.shapes.length]} features, ${data.hashes.length} kinds`);
const learnt = learn(data, { passes: Number(values.passes), rate: Number(values.rate), dropout: Number(values.dropout), decay: Number(values.decay), seed: 20261122 }, say);
const bytes = packModel(learnt, data.hashes, data.counts, lists, { bits: Number(values.bits), ownVectors: 30000, bias: Number(values.bias) }, say);
new Float32Array(bytes.buffer, 32, 8).set(calibrate(parseModel(bytes), keptOut, hints, say));
writeFileSync(values.out, bytes);
say(`written to ${values.out}`);
