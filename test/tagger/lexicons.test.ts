import { describe, expect, it } from 'vitest';
import { atomsOf } from '../../src/knowledge/tagger/atoms.js';
import { clustersOf } from '../../src/knowledge/tagger/clusters.js';
import { labelOf, nameTypes, outside } from '../../src/knowledge/tagger/labels.js';
import { tokenize } from '../../src/text/index.js';
import { buildClusters } from '../../src/tools/train-tagger/clusters.js';
import { allowedLabels, inCapitals, roughSentences, usesType, withoutType, type Example } from '../../src/tools/train-tagger/corpus.js';
import { shareVectors } from '../../src/tools/train-tagger/quantise.js';

const clusters = buildClusters(200, [['putin', 'goteborg'], ['ajax', 'win']], () => undefined);

function groupsOf(text: string, hasSmall: boolean): Record<string, number> {
  const tokens = tokenize(text, roughSentences(text));
  const column = clustersOf(text, tokens, atomsOf(text, tokens, () => false), clusters, hasSmall);
  return Object.fromEntries(Array.from(tokens.start, (start, k) => [text.slice(start, tokens.end[k]), column[k]!]));
}

function exampleOf(text: string, name: string, type: string): Example {
  const tokens = tokenize(text, roughSentences(text));
  return { text, language: 'en', tokens, allowed: allowedLabels(tokens, [[text.indexOf(name), text.indexOf(name) + name.length, type]], []) };
}

describe('groups of words', () => {
  it('meet across scripts and accents, and through endings', () => {
    const found = groupsOf('Путин и Путина в Göteborg', false);
    expect(new Set([found['Путин'], found['Путина'], found['Göteborg']]).size).toBe(1);
    expect(found['Путин']).toBeGreaterThan(0);
  });

  it('are asked for small words in their own language only', () => {
    expect(groupsOf('they win', true)['win']).toBeGreaterThan(0);
    expect(groupsOf('they win', false)['win']).toBe(0);
  });
});

describe('sets that leave out a type', () => {
  const misc = nameTypes.indexOf('MISC');

  it('allow it where nothing is marked, but never for ideographs', () => {
    const mixed = withoutType(exampleOf('Ana saw Tosca 在 home', 'Ana', 'PER'), misc);
    const unit = 1 << labelOf(misc, 3);
    expect(mixed.allowed[0]! & unit).toBe(0);
    expect(mixed.allowed[2]! & unit).toBe(unit);
    expect(mixed.allowed[3]).toBe(1 << outside);
  });

  it('are told from sets that use it', () => {
    expect(usesType([exampleOf('Ana saw Tosca', 'Ana', 'PER')], misc)).toBe(false);
    expect(usesType([exampleOf('Ana saw Tosca', 'Tosca', 'MISC')], misc)).toBe(true);
  });
});

describe('texts in capitals', () => {
  it('keep their tokens and labels', () => {
    const plain = exampleOf('Ana saw Tosca', 'Ana', 'PER');
    const large = inCapitals(plain);
    expect(large?.text).toBe('ANA SAW TOSCA');
    expect(Array.from(large?.allowed ?? [])).toEqual(Array.from(plain.allowed));
  });

  it('are left out where capitals take more room', () => {
    expect(inCapitals(exampleOf('Ana in Gießen', 'Ana', 'PER'))).toBeNull();
  });
});

describe('shared vectors', () => {
  const rows = Float32Array.from({ length: 600 }, (_, k) => Math.sin(k * k));
  const weights = new Float64Array(200).fill(1);

  it('are the rows themselves where there is room for all', () => {
    const few = Float32Array.of(1, 2, 3, 4, 5, 6);
    const { codes, vectors } = shareVectors(few, 3, new Float64Array(2).fill(1), 10, 1);
    expect([0, 1].map((row) => Array.from(vectors.subarray(codes[row]! * 3, codes[row]! * 3 + 3)))).toEqual([[1, 2, 3], [4, 5, 6]]);
  });

  it('are no more than asked for, and the same each time', () => {
    const once = shareVectors(rows, 3, weights, 40, 7);
    expect(once.vectors.length / 3).toBeLessThanOrEqual(40);
    expect(Math.max(...once.codes)).toBeLessThan(once.vectors.length / 3);
    expect(shareVectors(rows, 3, weights, 40, 7)).toEqual(once);
  });

  it('lose less the more there are', () => {
    const loss = (most: number): number => {
      const { codes, vectors } = shareVectors(rows, 3, weights, most, 7);
      return rows.reduce((sum, value, k) => sum + (value - vectors[codes[Math.floor(k / 3)]! * 3 + (k % 3)]!) ** 2, 0);
    };
    expect(loss(100)).toBeLessThan(loss(10));
  });
});
