import { fold } from './fold.js';
import { Case } from './sentence-characters.js';
import { wordEnd, type SentenceRules } from './sentence-rules.js';
import type { View } from './sentence-stops.js';

/** Longest half of a glued word, and how far back a space is looked for, in UTF-16 units. */
const longestHalf = 32;
const reach = 64;

/**
 * Tells whether the capital at `at` may begin a sentence that was glued to the one before without mark or space:
 * `BeziehungenIhre`, but not `YouTube`. Returns 'yes', 'no', or the whole of the word where it is a sentence only if
 * the word is nobody's way of writing a name.
 */
export function gluedWord({ text, end, sentenceStart, rules }: View, at: number): 'yes' | 'no' | { readonly start: number; readonly end: number } {
  const { cases, starters } = rules;
  if (cases[text.charCodeAt(at + 1)] !== Case.lower) return 'no';
  if (cases[text.charCodeAt(at - 1)] !== Case.lower) return followsClosed(text, at, end, sentenceStart, rules) ? 'yes' : 'no';
  let left = at;
  while (left > sentenceStart && at - left < longestHalf && cases[text.charCodeAt(left - 1)] === Case.lower) left--;
  const capital = left > sentenceStart && cases[text.charCodeAt(left - 1)] === Case.upper;
  if (capital) left--;
  if (at - left < 4 || left === sentenceStart) return 'no';
  if (cases[text.charCodeAt(left - 1)]! < Case.space && !"'’‘“”\"«»-(".includes(text.charAt(left - 1))) return 'no';
  let right = at + 1;
  while (right < end && right - at < longestHalf && cases[text.charCodeAt(right)] === Case.lower) right++;
  const trail = right < end ? cases[text.charCodeAt(right)]! : Case.space;
  if (trail < Case.space && (trail !== Case.none || '_/@#('.includes(text.charAt(right)))) return 'no';
  if (text.charAt(right) === '.' && (cases[text.charCodeAt(right + 1)] ?? Case.space) < Case.space) return 'no';
  if (!hasSpace(text, Math.max(sentenceStart, left - reach), left, cases)) return 'no';
  if (capital) return right - at >= 3 && starters.has(fold(text.slice(at, right))) ? 'yes' : 'no';
  return { start: left, end: right };
}

/** `(SCO)Die`, `2024Der`, `3 %Das`: one of the words that begin sentences, right behind a year, a sign or a closing mark. */
function followsClosed(text: string, at: number, end: number, sentenceStart: number, { cases, starters }: SentenceRules): boolean {
  const closed = ')]”»%€'.includes(text.charAt(at - 1)) && cases[text.charCodeAt(at - 2)]! !== Case.space;
  const year = cases[text.charCodeAt(at - 1)] === Case.digit && /\b\d{4}$/.test(text.slice(Math.max(sentenceStart, at - 5), at));
  if (!closed && !year) return false;
  const stop = wordEnd(text, at, end, cases);
  return stop - at >= 2 && starters.has(fold(text.slice(at, stop))) && hasSpace(text, Math.max(sentenceStart, at - reach), at, cases);
}

function hasSpace(text: string, from: number, to: number, cases: Uint8Array): boolean {
  for (let at = to - 1; at >= from; at--) if (cases[text.charCodeAt(at)]! >= Case.space) return true;
  return false;
}
