import type { Span } from '../model/index.js';
import { Case } from './sentence-characters.js';

/** Length in UTF-16 units beyond which no sentence is left whole. The longest of 16,000 in the corpora measured has 875. */
const longest = 2500;

const firstIdeograph = 0x2e80;
const separators = new Set(',;:，、；：،؛|\n');

/**
 * Cuts a span that is too long for a sentence into parts: at a separator, else at a space, else anywhere between two
 * characters. What reads a sentence may compare everything in it with everything else; a page without a stop (a table, a
 * list, a hostile text) must not make that quadratic in the whole page.
 */
export function cutLong(text: string, { start, end }: Span, cases: Uint8Array): Span[] {
  const parts: Span[] = [];
  const isSpace = (position: number): boolean => cases[text.charCodeAt(position)]! >= Case.space;
  let from = start;
  while (end - from > longest) {
    let to = cutBefore(text, from, cases);
    const next = to;
    while (isSpace(to - 1)) to--;
    if (to > from) parts.push({ start: from, end: to });
    from = next;
    while (from < end && isSpace(from)) from++;
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}

/** Where the part that begins at `from` ends: in the second half of what it may have. */
function cutBefore(text: string, from: number, cases: Uint8Array): number {
  const limit = from + longest;
  let space = -1;
  for (let i = limit; i > from + longest / 2; i--) {
    const atSpace = cases[text.charCodeAt(i)]! >= Case.space;
    if (separators.has(text[i - 1]!) && (atSpace || text.charCodeAt(i) >= firstIdeograph)) return i;
    if (space < 0 && atSpace) space = i;
  }
  if (space >= 0) return space;
  let cut = limit;
  while (cut > from + 1 && (cases[text.charCodeAt(cut)] === Case.mark || (text.charCodeAt(cut) & 0xfc00) === 0xdc00)) cut--;
  return cut;
}
