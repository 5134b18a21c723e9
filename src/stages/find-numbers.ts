import { readNumbers } from '../match/numbers/index.js';
import { splitPieces } from '../match/pieces.js';
import { stage } from '../model/index.js';
import { noOptions } from './no-options.js';

/** Reads numbers in digits, words or both, before anybody asks what they count. */
export const findNumbers = stage({
  name: 'find-numbers',
  summary: 'read numbers in digits, words or both',
  needs: ['text', 'sentences', 'tokens'],
  gives: ['pieces', 'numbers'],
  options: noOptions,
  run: ({ text, tokens }, { pack }) => {
    const pieces = splitPieces(text, tokens, pack);
    return { pieces, numbers: readNumbers(text, pieces, pack) };
  },
});
