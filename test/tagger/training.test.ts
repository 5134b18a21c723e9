import { describe, expect, it } from 'vitest';
import { namesWord } from '../../src/knowledge/tagger/features.js';
import { languageHash } from '../../src/knowledge/tagger/language-hash.js';
import { anyLabel, labelCount } from '../../src/knowledge/tagger/labels.js';
import { parseModel } from '../../src/knowledge/tagger/model.js';
import { tagNames } from '../../src/knowledge/tagger/tag-names.js';
import { tokenize } from '../../src/text/index.js';
import { allowedLabels, roughSentences } from '../../src/tools/train-tagger/corpus.js';
import { learn, learnTogether, type Learning } from '../../src/tools/train-tagger/learn.js';
import { buildClusters } from '../../src/tools/train-tagger/clusters.js';
import { buildNameLists } from '../../src/tools/train-tagger/name-lists.js';
import { packModel } from '../../src/tools/train-tagger/pack.js';
import { buildSegments, type Segments } from '../../src/tools/train-tagger/segments.js';

const people = ['Olga Brandt', 'Tim Castell', 'Nora Dunkel', 'Paul Erling'];
const towns = ['Norburg', 'Westheim', 'Altmar', 'Seeberg'];

/** Sixteen small texts: every person in every town. */
const texts = people.flatMap((person) => towns.map((town) => ({ text: `Yesterday ${person} went to ${town} by train.`, person, town })));
const lexicons = {
  languages: Int32Array.of(languageHash('en')),
  lists: buildNameLists(900_000, { particles: ['von'], words: [], ideographs: [] }, () => undefined),
  clusters: buildClusters(100, [['paul', 'tim'], ['norburg']], () => undefined),
};

const settings: Learning = { passes: 5, rate: 0.3, dropout: 0.1, newWords: 0.1, seed: 7 };
const silent = (): undefined => undefined;

function segments(): Segments {
  const examples = texts.map(({ text, person, town }) => {
    const tokens = tokenize(text, roughSentences(text));
    const spanOf = (name: string, type: string): [number, number, string] => [text.indexOf(name), text.indexOf(name) + name.length, type];
    return { text, language: 'en', tokens, allowed: allowedLabels(tokens, [spanOf(person, 'PER'), spanOf(town, 'LOC')], []) };
  });
  return buildSegments([{ examples, weight: 1, possible: anyLabel, silver: false }], lexicons, (example) => new Uint8Array(example.tokens.length), 2);
}

function train(): Uint8Array {
  const data = segments();
  const learnt = learnTogether(data, [settings, { ...settings, newWords: 0, seed: 8 }], silent);
  return packModel(learnt, data.hashes, data.counts, lexicons, { slots: 16_384, features: 10_000, vectors: 1000, bias: 0, uncasedBias: 0, ideographBias: 0.5 }, () => undefined);
}

describe('training', () => {
  const bytes = train();

  it('gives the same bytes from the same texts', () => {
    expect(Buffer.from(train()).equals(Buffer.from(bytes))).toBe(true);
  });

  it('gives a model that finds what it was taught, in a sentence it has not seen', () => {
    const text = 'Yesterday Nora Castell went to Seeberg by bus.';
    const names = tagNames(text, tokenize(text, roughSentences(text)), 'en', undefined, parseModel(bytes));
    expect(names.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([['Nora Castell', 'PER'], ['Seeberg', 'LOC']]);
  });

  it('takes the mean of its runs', () => {
    const data = segments();
    const other = { ...settings, seed: 9 };
    const [one, two] = [learn(data, settings, silent).weights, learn(data, other, silent).weights];
    expect(one).not.toEqual(two);
    const mean = learnTogether(data, [settings, other], silent).weights;
    expect(mean).toEqual(one.map((weight, i) => Math.fround(weight + two[i]!) / 2));
  });

  it('learns nothing by a word that is always read as new', () => {
    const data = segments();
    const { weights } = learn(data, { ...settings, newWords: 1 }, silent);
    const sizes = Array.from(data.hashes, (hash, f) => [(hash & namesWord) === 1, weights.subarray(f * labelCount, (f + 1) * labelCount).some((weight) => weight !== 0)] as const);
    expect(sizes.filter(([isOfWord]) => isOfWord).length).toBeGreaterThan(10);
    expect(sizes.some(([isOfWord, isLearnt]) => isOfWord && isLearnt)).toBe(false);
    expect(sizes.some(([isOfWord, isLearnt]) => !isOfWord && isLearnt)).toBe(true);
  });

  it('refuses to learn from no run', () => {
    expect(() => learnTogether(segments(), [], silent)).toThrow(/no run/);
  });

  it('keeps how much to lean towards names', () => {
    const { bias, uncasedBias, ideographBias, scale } = parseModel(bytes);
    expect([bias, uncasedBias, ideographBias / scale]).toEqual([0, 0, 0.5]);
  });

  it('refuses a file of another shape', () => {
    const broken = bytes.slice();
    broken[8] = 3;
    expect(() => parseModel(broken)).toThrow(/npm run train/);
  });
});
