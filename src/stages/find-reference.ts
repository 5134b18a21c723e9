import { stage } from '../model/index.js';
import { noOptions } from './no-options.js';
import { publicationDate } from './reference/publication-date.js';

/** Finds the time that relative expressions are told from: given, or read from the page, metadata, a dateline or the address. */
export const findReference = stage({
  name: 'find-reference',
  summary: 'find the publication date: given, in metadata, in a dateline, in the address',
  needs: ['source', 'text', 'html', 'blocks', 'language'],
  gives: ['publishedAt', 'reference'],
  options: noOptions,
  run: ({ source, text, html, blocks }, context) => {
    if (source.publishedAt != null) return { publishedAt: source.publishedAt, reference: { time: source.publishedAt, basis: 'given' } };
    const marked = html?.publishedAt ?? null;
    if (marked !== null) return { publishedAt: marked, reference: { time: marked, basis: 'metadata' } };
    const found = publicationDate(text, blocks, source.url ?? null, context.pack);
    if (found === null) return { publishedAt: null, reference: { time: null, basis: 'none' } };
    return { publishedAt: found.date, reference: { time: found.date, basis: found.basis } };
  },
});
