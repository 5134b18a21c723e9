import { stage } from '../model/index.js';
import { noOptions } from './no-options.js';

/** Finds direct and reported speech, and who speaks. */
export const attributeQuotes = stage({
  name: 'attribute-quotes',
  summary: 'find direct and reported speech, and who speaks',
  needs: ['text', 'sentences', 'tokens', 'mentions'],
  gives: ['quotes'],
  options: noOptions,
  run: () => ({ quotes: [] }),
});
