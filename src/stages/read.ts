import { stage } from '../model/index.js';
import { noOptions } from './no-options.js';

/** Takes the text of the document, dropping only a byte-order mark. */
export const read = stage({
  name: 'read',
  summary: 'take the text of the document',
  needs: ['source'],
  gives: ['text', 'html'],
  options: noOptions,
  run: ({ source }) => {
    const text = source.text ?? '';
    return { text: text.startsWith('\ufeff') ? text.slice(1) : text, html: null };
  },
});
