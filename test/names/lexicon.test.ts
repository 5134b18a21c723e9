import { describe, expect, it } from 'vitest';
import { LexiconBuilder } from '../../src/match/index.js';
import { passingTokens } from '../../src/text/index.js';

describe('a lexicon', () => {
  it('visits each value of every entry with the words at its ends', () => {
    const builder = new LexiconBuilder();
    const entries: readonly (readonly [entry: string, value: number])[] = [['upper house', 4], ['house', 7], ['upper house', 9], ['upper house of states', 1], ['states', 7]];
    for (const [entry, value] of entries) builder.add(entry, value);
    const lexicon = builder.build();
    const wordOf = (word: string): number => {
      const { keyA, keyB } = passingTokens(word);
      return lexicon.word(keyA[0]!, keyB[0]!);
    };
    const found: unknown[] = [];
    lexicon.forEachValue((value, node, first, last) => found.push([value, [...lexicon.valuesAt(node)], first, last]));
    const [upper, house, states] = ['upper', 'house', 'states'].map(wordOf);
    expect(found).toHaveLength(5);
    expect(found).toEqual(expect.arrayContaining([[4, [4, 9], upper, house], [9, [4, 9], upper, house], [7, [7], house, house], [1, [1], upper, states], [7, [7], states, states]]));
  });
});
