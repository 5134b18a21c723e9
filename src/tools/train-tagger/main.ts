import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gazetteerHints, openKnowledge } from '../../knowledge/index.js';
import { languageHash } from '../../knowledge/tagger/language-hash.js';
import { anyLabel, nameTypes } from '../../knowledge/tagger/labels.js';
import { parseModel } from '../../knowledge/tagger/model.js';
import type { LanguagePack } from '../../model/index.js';
import { defaultResources, packFor } from '../../pipeline/index.js';
import { calibrate } from './calibrate.js';
import { buildClusters } from './clusters.js';
import { findCommonWords, readSentences } from './common-words.js';
import { inCapitals, readSource, usesType, withoutType, type Example } from './corpus.js';
import { learnTogether } from './learn.js';
import { readClusters, readIdeographs } from './lexicons.js';
import { buildNameLists } from './name-lists.js';
import { packModel, weightsAt } from './pack.js';
import { findParticles } from './particles.js';
import { buildSegments, type WeightedExamples } from './segments.js';
import { settings } from './settings.js';
import { sources } from './sources.js';

/*
 * Trains the tagger: npm run train [-- --corpus FOLDER --sentences FILE --out FILE]. The same data gives the same bytes.
 */

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpora/ner' },
    sentences: { type: 'string', default: '../shared/corpora/langid/sentences.tsv.gz' },
    out: { type: 'string', default: 'src/knowledge/tagger/names.bin' },
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

const known = new WeakMap<Int32Array, Uint8Array>();
const hints = (example: Example): Uint8Array => {
  let found = known.get(example.allowed);
  if (found === undefined) known.set(example.allowed, (found = gazetteerHints(example.text, example.tokens, packs.get(example.language) ?? neutralPack, knowledge)));
  return found;
};

const miscellaneous = nameTypes.indexOf('MISC');
const keptOut: Example[] = [];
const sets: WeightedExamples[] = sources.map((source) => {
  const read = readSource(values.corpus, source);
  const all = usesType(read, miscellaneous) || source.silver ? read : read.map((example) => withoutType(example, miscellaneous));
  // Some texts are kept out of training, to measure how sure to be.
  const isKeptOut = (index: number): boolean => !source.silver && index % settings.keepOutOneIn === settings.keepOutFrom;
  keptOut.push(...all.filter((_, index) => isKeptOut(index)));
  return { examples: all.filter((_, index) => !isKeptOut(index)), weight: source.silver ? settings.silverWeight : 1, possible: anyLabel, silver: source.silver };
});
const words = findCommonWords([...sets.flatMap((set) => set.examples), ...readSentences(values.sentences)]);
const lists = buildNameLists(settings.listSlots, { particles: findParticles(sets), words, ideographs: readIdeographs() }, say);
const languages = Int32Array.from(new Set(sets.filter(({ silver }) => !silver).flatMap(({ examples }) => examples.map(({ language }) => languageHash(language)))));
const lexicons = { languages, lists, clusters: buildClusters(settings.clusterSlots, readClusters(), say) };
sources.forEach(({ asUncased }, k) => {
  if (!asUncased) return;
  const set = sets[k]!;
  sets.push({ ...set, weight: settings.uncasedWeight, examples: set.examples.filter((_, index) => index % settings.uncasedOneIn === 0).map((example) => ({ ...example, uncased: true })) });
});
sets.push(...sets.filter(({ silver, examples }) => !silver && examples[0]?.uncased !== true).map((set) => ({
  ...set, examples: set.examples.filter((_, index) => index % settings.capitalsOneIn === 0).map(inCapitals).filter((example) => example !== null),
})));
const data = buildSegments(sets, lexicons, hints, settings.leastUses);
say(`${data.count} segments, ${data.shapes.length} tokens, ${data.offsets[data.shapes.length]} features, ${data.hashes.length} kinds`);
const bytes = packModel(learnTogether(data, settings.runs, say), data.hashes, data.counts, lexicons, settings.packing, say);
new Float32Array(bytes.buffer, weightsAt, 8).set(calibrate(parseModel(bytes), keptOut, hints, say));
writeFileSync(values.out, bytes);
say(`written to ${values.out}`);
