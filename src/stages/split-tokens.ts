import { stage } from '../model/index.js';
import { tokenize } from '../text/index.js';
import { noOptions } from './no-options.js';

/** Splits the text into tokens, in columns. */
export const splitTokens = stage({
  name: 'split-tokens',
  summary: 'split the text into tokens',
  needs: ['text', 'boundaries'],
  gives: ['tokens'],
  options: noOptions,
  run: ({ text, boundaries }) => ({ tokens: tokenize(text, boundaries) }),
});
