import { Case } from './sentence-characters.js';

/** A list marker at the start of a sentence: `1.)`, `2)`, `3.`, `a.`, `(b)`. */
export interface ListMarker {
  /** The marker that the next item must have. */
  readonly next: string;
  /** True for the first of a list: `1`, `a`, `A`, `i`. */
  readonly first: boolean;
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];
const markerPattern = /(\(?)(?:(\d{1,3})|([ivx]{1,5}|[a-z])|([A-Z]))(\.\)|\)|\.)/y;

/**
 * Reads the list marker that starts at `at`, or null.
 *
 * @param dotted false where a number with a full stop is an ordinal, so that `1.` is no marker
 */
export function listMarker(text: string, at: number, cases: Uint8Array, dotted: boolean): ListMarker | null {
  // Most sentences begin with a word: its second unit is neither digit nor mark.
  if (text.charCodeAt(at) > 0x7a) return null;
  if (cases[text.charCodeAt(at)] === Case.upper && cases[text.charCodeAt(at + 1)] === Case.lower) return null;
  markerPattern.lastIndex = at;
  const found = markerPattern.exec(text);
  if (found === null) return null;
  const [whole, open = '', digits, letters, capital, suffix = ''] = found;
  if (open !== '' && suffix !== ')') return null;
  const follows = cases[text.charCodeAt(at + whole.length)]!;
  if (follows !== Case.space) return null;
  if (suffix === '.' && (capital !== undefined || (digits !== undefined && !dotted))) return null;
  if (digits !== undefined) return { next: `${open}${Number(digits) + 1}${suffix}`, first: digits === '1' };
  if (capital !== undefined) return { next: `${open}${String.fromCharCode(capital.charCodeAt(0) + 1)}${suffix}`, first: capital === 'A' };
  const label = letters ?? '';
  const roman = romans.indexOf(label);
  if (label === 'i' || (roman > 0 && label.length > 1)) return { next: `${open}${romans[roman + 1] ?? ''}${suffix}`, first: roman === 0 };
  return label.length === 1 ? { next: `${open}${String.fromCharCode(label.charCodeAt(0) + 1)}${suffix}`, first: label === 'a' } : null;
}
