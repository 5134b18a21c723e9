import { fold } from './fold.js';
import { Case } from './sentence-characters.js';
import { wordEnd, type SentenceRules } from './sentence-rules.js';
import type { Stop, View } from './sentence-stops.js';

/*
 * What carries a sentence on behind a quotation that has an end mark of its own.
 */

/** True where what stands at `next` ties a quotation to its sentence: Japanese `と`. */
export function followsQuote(text: string, next: number, rules: SentenceRules): boolean {
  for (const word of rules.quoteFollowers) if (text.startsWith(word, next)) return true;
  return false;
}

/** True where a name of up to three capitalised words and a verb of speaking stand at `at`: `Putin said`. */
export function speechFollows({ text, end, rules }: View, at: number): boolean {
  const { cases, speechVerbs } = rules;
  if (speechVerbs.size === 0) return false;
  for (let word = at, words = 0; words < 4; words++) {
    const stop = wordEnd(text, word, end, cases);
    if (words === 0 && rules.starters.has(fold(text.slice(word, stop)))) return false;
    if (words > 0 && speechVerbs.has(fold(text.slice(word, stop)))) return true;
    if (cases[text.charCodeAt(word)] !== Case.upper || cases[text.charCodeAt(stop)] !== Case.space) return false;
    word = stop + 1;
  }
  return false;
}

/** How far behind a quotation a verb of speaking is looked for in scripts without spaces, in UTF-16 units. */
const speechReach = 12;

/** The same where words are not set apart: `？”鮑爾說。` A verb with more behind it opens a sentence of its own. */
export function speechFollowsUnspaced({ text, end, rules }: View, stop: Stop): boolean {
  const { cases, speechVerbs } = rules;
  if (speechVerbs.size === 0) return false;
  for (let at = stop.next; at < end && at < stop.next + speechReach; at++) {
    if (cases[text.charCodeAt(at)] !== Case.caseless) return false;
    if (at === stop.next) continue;
    const length = speechVerbs.has(text.slice(at, at + 2)) ? 2 : speechVerbs.has(text.charAt(at)) ? 1 : 0;
    if (length > 0 && text.startsWith('，“', at + length)) return true;
    if (length > 0 && (stop.kind === 'full' ? '。！？' : '。！？，：').includes(text.charAt(at + length) || '。')) return true;
  }
  return false;
}
