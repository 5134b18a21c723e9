import { stage } from '../model/index.js';
import { noOptions } from './no-options.js';
import { readPage } from './reading/page.js';

/** Takes the text of the document, dropping only a byte-order mark, or draws it from a page. */
export const read = stage({
  name: 'read',
  summary: 'take the text of the document, or draw it from its page',
  needs: ['source'],
  gives: ['text', 'html'],
  options: noOptions,
  run: ({ source }) => {
    if (source.html !== undefined) return readPage(source.html);
    const text = source.text ?? '';
    return { text: text.startsWith('\ufeff') ? text.slice(1) : text, html: null };
  },
});
