import { describe, expect, it } from 'vitest';
import { Roles } from '../../src/match/quantities/lexicon.js';

describe('roles of phrases', () => {
  it('have one bit each, no two the same', () => {
    const bits = Object.values(Roles) as readonly number[];
    expect(new Set(bits).size).toBe(bits.length);
    expect(bits.filter((bit) => bit <= 0 || (bit & (bit - 1)) !== 0)).toEqual([]);
  });
});
