import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLanguageModel } from '../../src/knowledge/identify-language.js';
import { Grams, Words } from '../../src/knowledge/language/grams.js';
import { addWeights } from '../../src/knowledge/language/model.js';
import { WordSums } from '../../src/knowledge/language/word-sums.js';

const model = openLanguageModel();
const latin = model.candidates[0]!;
const word = fc.string({ unit: fc.constantFrom(...'abcdeilmnorstuäßöüñçж'), minLength: 1, maxLength: 30 });

describe('sums of words', () => {
  it('are those of the n-grams of the whole text, however often a word was met', () => {
    const kept = new WordSums(model, latin);
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (list) => {
      const text = [...list, ...list].join(' ');
      const words = new Words();
      words.read(text, 0, text.length);
      const grams = new Grams();
      grams.read(words, latin.script);
      const expected = new Int32Array(128);
      addWeights(model, grams, expected);
      expect(kept.read(words)).toBe(grams.words);
      expect([...kept.sums]).toEqual(latin.languages.map((language) => expected[language]));
    }));
  });
});
