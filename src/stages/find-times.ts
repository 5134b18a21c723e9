import { findTimes as find } from '../match/times/index.js';
import { stage } from '../model/index.js';
import { noOptions } from './no-options.js';

/** Finds dates, clock times, durations and recurrences, with TIMEX3 values. */
export const findTimes = stage({
  name: 'find-times',
  summary: 'find dates, clock times, durations and recurrences, with TIMEX3 values',
  needs: ['text', 'sentences', 'pieces', 'numbers', 'reference'],
  gives: ['times'],
  options: noOptions,
  run: ({ pieces, ...document }, { pack }) => find({ ...document, tokens: pieces, pack }),
});
