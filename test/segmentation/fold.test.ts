import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldTable } from '../../src/text/index.js';

describe('case folding', () => {
  it('maps every unit by the table and keeps the length', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'abzİIıÄßșĞ’Яяё漢Ａ7 \ud83d\ude00'.split('')) }), (text) => {
      const units = [...Array(text.length).keys()].map((i) => String.fromCharCode(foldTable[text.charCodeAt(i)]!));
      expect(fold(text)).toBe(units.join(''));
    }));
  });
});
