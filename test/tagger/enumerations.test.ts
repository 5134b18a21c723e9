import { describe, expect, it } from 'vitest';
import { atomsOf } from '../../src/knowledge/tagger/atoms.js';
import { agreeInEnumerations } from '../../src/knowledge/tagger/enumerations.js';
import type { NameType } from '../../src/knowledge/tagger/labels.js';
import type { TaggedName } from '../../src/knowledge/tagger/tagged-name.js';
import { tokenize } from '../../src/text/index.js';

type Marked = readonly [name: string, type: NameType, score: number];

/** Types of the names after enumerations were settled. */
function typesOf(text: string, marked: readonly Marked[]): NameType[] {
  const tokens = tokenize(text, [{ start: 0, end: text.length }]);
  const atoms = atomsOf(text, tokens, () => false);
  const names = marked.map(([name, type, score]): TaggedName => {
    const start = text.indexOf(name);
    const firstToken = tokens.start.indexOf(start);
    const endToken = tokens.end.indexOf(start + name.length) + 1;
    return { start, end: start + name.length, firstToken, endToken, type, score, margin: 1 };
  });
  return agreeInEnumerations(tokens, atoms, names).map(({ type }) => type);
}

describe('members of one enumeration', () => {
  it.each<[string, readonly Marked[], readonly NameType[]]>([
    ['Villages: Mirowo, Sarnaki, Stara Lipa.', [['Mirowo', 'LOC', 0.8], ['Sarnaki', 'PER', 0.5], ['Stara Lipa', 'LOC', 0.9]], ['LOC', 'LOC', 'LOC']],
    ['Utah (6), Idaho (4), and Oneida voted.', [['Utah', 'LOC', 0.9], ['Idaho', 'LOC', 0.9], ['Oneida', 'PER', 0.6]], ['LOC', 'LOC', 'LOC']],
    ['Goals: Brandt, Lehner, Moritz.', [['Brandt', 'PER', 0.9], ['Lehner', 'PER', 0.9], ['Moritz', 'LOC', 0.4]], ['PER', 'PER', 'PER']],
  ])('are of one type: %s', (text, names, expected) => {
    expect(typesOf(text, names)).toEqual(expected);
  });

  it.each<[string, string, readonly Marked[], readonly NameType[]]>([
    ['of which one is sure to be something else', 'Brandt, Lehner, Linz.', [['Brandt', 'PER', 0.9], ['Lehner', 'PER', 0.9], ['Linz', 'LOC', 0.9]], ['PER', 'PER', 'LOC']],
    ['that are of many types', 'Brandt, Linz, Voest, Moritz.', [['Brandt', 'PER', 0.9], ['Linz', 'LOC', 0.9], ['Voest', 'ORG', 0.9], ['Moritz', 'LOC', 0.4]], ['PER', 'LOC', 'ORG', 'LOC']],
    ['of two', 'Brandt, Moritz.', [['Brandt', 'PER', 0.9], ['Moritz', 'LOC', 0.4]], ['PER', 'LOC']],
    ['with more than a small word between', 'Brandt, Lehner, yesterday seen in Moritz.', [['Brandt', 'PER', 0.9], ['Lehner', 'PER', 0.9], ['Moritz', 'LOC', 0.4]], ['PER', 'PER', 'LOC']],
  ])('keep their types in one %s', (_, text, names, expected) => {
    expect(typesOf(text, names)).toEqual(expected);
  });
});
