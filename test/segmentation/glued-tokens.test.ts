import { describe, expect, it } from 'vitest';
import { TokenFlag } from '../../src/model/index.js';
import { tokenize } from '../../src/text/index.js';

describe('a word that runs into the next sentence', () => {
  const text = 'Urteil gegen SchmugglerIn Rotterdam sprach das Gericht';
  const glue = text.indexOf('In ');

  it('is two words, of which the second begins its sentence', () => {
    const tokens = tokenize(text, [{ start: 0, end: glue }, { start: glue, end: text.length }]);
    const words = Array.from({ length: tokens.length }, (_, at) => text.slice(tokens.start[at], tokens.end[at]));
    expect(words.slice(0, 5)).toEqual(['Urteil', 'gegen', 'Schmuggler', 'In', 'Rotterdam']);
    expect([...tokens.sentence.slice(0, 5)]).toEqual([0, 0, 0, 1, 1]);
    expect(tokens.flags[3]! & TokenFlag.sentenceStart).not.toBe(0);
    expect(tokens.flags[3]! & TokenFlag.spaceBefore).toBe(0);
  });

  it('has the keys of the words it is made of', () => {
    const parted = tokenize(text, [{ start: 0, end: glue }, { start: glue, end: text.length }]);
    const spaced = tokenize(`${text.slice(0, glue)} ${text.slice(glue)}`);
    expect([...parted.keyA]).toEqual([...spaced.keyA]);
    expect([...parted.keyB]).toEqual([...spaced.keyB]);
  });
});
