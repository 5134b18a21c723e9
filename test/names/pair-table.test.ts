import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairTable } from '../../src/match/pair-table.js';

describe('a table of pairs', () => {
  it('numbers pairs in the order in which they come, and finds those alone', () => {
    const small = fc.integer({ min: -40, max: 40 });
    fc.assert(fc.property(fc.array(fc.tuple(small, fc.oneof(small, fc.integer())), { maxLength: 600 }), fc.tuple(small, small), (pairs, [a, b]) => {
      const table = new PairTable();
      const numbers = new Map<string, number>();
      for (const [x, y] of pairs) {
        const key = `${x}:${y}`;
        if (!numbers.has(key)) numbers.set(key, numbers.size);
        expect(table.numberOf(x, y)).toBe(numbers.get(key));
      }
      expect(table.size).toBe(numbers.size);
      expect(table.find(a, b)).toBe(numbers.get(`${a}:${b}`) ?? -1);
      for (let n = 0; n < table.size; n++) expect(table.find(table.firstOf(n), table.secondOf(n))).toBe(n);
    }));
  });
});
