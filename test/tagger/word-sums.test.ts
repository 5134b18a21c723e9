import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomsOf } from '../../src/knowledge/tagger/atoms.js';
import { clustersOf } from '../../src/knowledge/tagger/clusters.js';
import { featuresOf, maxFeatures, Part, type FeatureSource } from '../../src/knowledge/tagger/features.js';
import { languageHash } from '../../src/knowledge/tagger/language-hash.js';
import { addWeights, shippedModel, sumPlaces } from '../../src/knowledge/tagger/model.js';
import { usageOf } from '../../src/knowledge/tagger/usage.js';
import { sumWord } from '../../src/knowledge/tagger/word-sums.js';
import { tokenize } from '../../src/text/index.js';

const model = shippedModel();
const word = fc.oneof(fc.constantFrom('Anna', 'ANNA', 'anna', 'Łódź', 'Киев', 'киев', 'سارة', 'سَارَة', '東京', 'カ', '7', 'G20', '-', ','), fc.string({ unit: fc.constantFrom(...'abcAБвדé'), minLength: 1, maxLength: 12 }));

/** What the features of a text are read from, without lists. */
function sourceOf(text: string, language: string): FeatureSource {
  const tokens = tokenize(text);
  const atoms = atomsOf(text, tokens, () => false);
  const hash = languageHash(language);
  return {
    text, tokens, atoms, language: hash, habit: 0, hints: new Uint16Array(tokens.length), usage: usageOf(tokens, atoms), cues: new Uint8Array(tokens.length),
    groups: clustersOf(text, tokens, atoms, model.clusters, false), lexical: true, domain: 0,
  };
}

function features(source: FeatureSource, i: number, part: number): number[] {
  const out = new Int32Array(maxFeatures);
  return [...out.subarray(0, featuresOf(source, i, out, part))];
}

describe('what a word weighs by itself', () => {
  it('is of features that its surroundings do not give again, and leaves none out', () => {
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
      const source = sourceOf(words.join(' '), 'de');
      for (let i = 0; i < source.tokens.length; i++) {
        expect([...features(source, i, Part.word), ...features(source, i, Part.surroundings)].sort()).toEqual(features(source, i, Part.all).sort());
      }
    }));
  });

  it('is the same however often the word was met, and whatever was met between', () => {
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.constantFrom('de', 'en', 'ru', 'ar', 'zh'), (words, language) => {
      const source = sourceOf([...words, ...words].join(' '), language);
      for (let i = 0; i < source.tokens.length; i++) {
        const [found, expected, own] = [new Int32Array(sumPlaces), new Int32Array(sumPlaces), Int32Array.from(features(source, i, Part.word))];
        sumWord(model, source, i, found);
        addWeights(model, own, own.length, expected);
        expect([...found]).toEqual([...expected]);
      }
    }));
  });
});
