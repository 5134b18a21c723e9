import { fold } from './fold.js';
import { Case, Trigger } from './sentence-characters.js';
import { endsAtDot, hasVowel } from './sentence-dots.js';
import { listMarker } from './sentence-lists.js';
import { followsQuote, speechFollows, speechFollowsUnspaced } from './sentence-quotes.js';
import { Abbreviation, abbreviationBefore, wordEnd, wordStart } from './sentence-rules.js';
import { isApostrophe, openers, quoteMarks, type Following, type Stop, type View } from './sentence-stops.js';

const dashes = '-–—―−';

const markup = /<\/?[a-z][^<>]{0,20}>|&#?[a-z0-9]{2,6};/iy;

/** Position after the tag or entity that page text has left at `at`; after the mark itself where it is none. */
function markupEnd(text: string, at: number): number {
  markup.lastIndex = at;
  const found = markup.exec(text);
  return found === null ? at + 1 : at + found[0].length;
}

function following({ text, end, rules }: View, next: number): Following {
  const { cases, triggers } = rules;
  let at = next;
  let opened = false;
  let bracketed = false;
  let dashed = false;
  let dotted = false;
  for (const limit = Math.min(end, next + 40); at < limit; at++) {
    const mark = text.charAt(at);
    const trigger = triggers[text.charCodeAt(at)];
    if ('([{（【［'.includes(mark)) bracketed = true;
    else if (openers.includes(mark)) opened = true;
    else if (dashes.includes(mark)) dashed = true;
    else if (trigger === Trigger.ellipsis || trigger === Trigger.dot) dotted = true;
    else if (mark === '<' || mark === '&') at = markupEnd(text, at) - 1;
    else if (cases[text.charCodeAt(at)] !== Case.space || (!dashed && !dotted)) break;
  }
  let kind = at < end ? cases[text.charCodeAt(at)]! : Case.none;
  // Dutch `'s Avonds` leaves the small letter at the start of a sentence.
  const bare = kind === Case.lower && opened && isApostrophe(text, at - 1);
  if (bare && cases[text.charCodeAt(at + 1)] === Case.space && cases[text.charCodeAt(at + 2)] === Case.upper) kind = Case.upper;
  return { kind: kind >= Case.mark ? Case.none : kind, word: at, opened, bracketed, dashed, dotted };
}

/** True where a sentence ends at `stop`, by what stands before and after it. A line break or the end follows none. */
export function endsAtStop(view: View, stop: Stop): boolean {
  const { text, rules, sentenceStart, quoteClosers } = view;
  const { cases } = rules;
  if (stop.beforeEllipsis) return true;
  const unit = text.charAt(stop.next);
  if (',;:)]}/%，、；：'.includes(unit) && !text.startsWith(',,', stop.next)) return false;
  if (stop.quoted && stop.next === stop.closed && speechFollowsUnspaced(view, stop)) return false;
  if (stop.inBracket && (stop.kind === 'full' || stop.next === stop.closed)) return false;
  if (stop.kind === 'full') return !(stop.quoted && followsQuote(text, stop.next, rules));
  const after = following(view, stop.next);
  if (followsQuote(text, quoteMarks.includes(unit) ? stop.next + 1 : stop.next, rules) && (stop.quoted || quoteClosers !== '')) return false;
  if (stop.next === stop.closed && unit !== '<' && unit !== '&') return endsGlued(view, stop, after);
  if (after.dotted && after.word > stop.next && cases[text.charCodeAt(after.word - 1)] !== Case.space && !after.dashed) return stop.kind !== 'ellipsis';
  if (after.kind === Case.lower) return lowerBegins(view, stop, after);
  if (stop.quoted && unit === '(') return false;
  if (stop.quoted && after.kind === Case.upper && !after.opened && !after.bracketed && speechFollows(view, after.word)) return false;
  if (stop.kind === 'ellipsis') {
    // A pause: `the thing is . . . I forgot`.
    if (text.startsWith('. . .', stop.first) && stop.closed === stop.first + 5 && cases[text.charCodeAt(stop.first - 1)] === Case.space) return false;
    // “and…” stands for “and so on”.
    if (abbreviationBefore(text, stop.first, sentenceStart, rules) === Abbreviation.inner) return false;
    return !isBracketed(text, stop) && hasWord(text, sentenceStart, stop.first, cases);
  }
  if (stop.kind === 'strong') return true;
  return endsAtDot(view, stop, after);
}

/** True for `[...]` and `[laughs ...]`. */
function isBracketed(text: string, stop: Stop): boolean {
  return ('[(（［'.includes(text.charAt(stop.first - 1)) && stop.closed > stop.first) || text.charAt(stop.closed - 1) === ']';
}

function hasWord(text: string, start: number, end: number, cases: Uint8Array): boolean {
  for (let at = end - 1, limit = Math.max(start, end - 64); at >= limit; at--) {
    const kind = cases[text.charCodeAt(at)]!;
    if (kind >= Case.lower && kind <= Case.digit) return true;
  }
  return end - start > 64;
}

const topLevelDomain = /^(?:com|net|org|info|ru|fi|de|eu)(?!\p{L})/u;

/** A stop that a lower-case letter follows. */
function lowerBegins(view: View, stop: Stop, after: Following): boolean {
  const { text, end, rules, sentenceStart } = view;
  const { cases } = rules;
  if (stop.quoted || stop.kind === 'ellipsis') return false;
  if (!after.opened && !after.bracketed && !after.dashed) {
    const marker = listMarker(text, after.word, cases, false);
    if (marker !== null && marker.first && text.slice(after.word, Math.min(end, after.word + 240)).includes(` ${marker.next} `)) return true;
  }
  if (stop.kind !== 'dot' || !stop.bare) return false;
  const start = wordStart(text, stop.first, sentenceStart, cases);
  const length = stop.first - start;
  if (rules.speechVerbs.has(fold(text.slice(after.word, wordEnd(text, after.word, end, cases))))) return false;
  // `Example. com`: a web address with its marks set apart.
  if (after.word === stop.next && topLevelDomain.test(text.slice(after.word, after.word + 5))) return false;
  if (length === 0 && quoteMarks.includes(text.charAt(stop.first - 1))) return true;
  const own = text.slice(start, stop.first);
  if (length < 2 || own.includes('.') || !hasVowel(own) || cases[text.charCodeAt(start + 1)] !== Case.lower) return false;
  if (abbreviationBefore(text, stop.first, sentenceStart, rules) !== Abbreviation.unknown) return false;
  const clipped = cases[text.charCodeAt(start)] === Case.upper && !hasVowel(own.slice(-2));
  if ((length > 5 && !clipped) || (length > 3 && hasVowel(own.slice(-1)))) return true;
  // Text without capitals: the sentence itself began with a small letter.
  const begins = following(view, sentenceStart);
  return begins.kind === Case.lower && !begins.opened && start > begins.word;
}

/** A stop with no space after it: `etti.Rusya`, but not `example.com`, `3.5`, `U.S`. */
function endsGlued(view: View, stop: Stop, after: Following): boolean {
  const { text, end, rules, sentenceStart } = view;
  const { cases } = rules;
  if (after.word >= end || after.dashed || after.dotted || after.word > stop.next + 1 || stop.kind === 'ellipsis') return false;
  const before = cases[text.charCodeAt(stop.first - 1)] ?? Case.none;
  if (after.kind === Case.caseless) {
    if (stop.kind === 'strong') return before !== Case.space;
    if (before !== Case.caseless || stop.first - wordStart(text, stop.first, sentenceStart, cases) < 2) return false;
    return abbreviationBefore(text, stop.first, sentenceStart, rules) === Abbreviation.unknown;
  }
  if (after.kind !== Case.upper || before === Case.space) return false;
  const wordStop = wordEnd(text, after.word, end, cases);
  if (!beginsWord(view, after.word, wordStop)) return false;
  if (!stop.bare || stop.kind === 'strong') return before !== Case.upper || stop.kind === 'dot';
  const start = wordStart(text, stop.first, sentenceStart, cases);
  if (before === Case.digit) return !rules.ordinalDot || stop.first - start > 2;
  if (before === Case.none) return true;
  const own = text.slice(start, stop.first);
  const lead = start > 0 ? text.charAt(start - 1) : ' ';
  if ((own.length < 2 && !isApostrophe(text, start - 1)) || '/@_\\#'.includes(lead) || isAddress(view, start, wordStop)) return false;
  if (abbreviationBefore(text, stop.first, sentenceStart, rules) !== Abbreviation.unknown) return false;
  // `NATO.Putin`, but `DT.UA`.
  return before === Case.lower || (before === Case.upper && !own.includes('.') && cases[text.charCodeAt(after.word + 1)] === Case.lower);
}

/** True for `The`, `A `, `L'anno`, `TCMB `: what the first word of a sentence looks like, unlike `NET)` or `S.A`. */
function beginsWord({ text, end, rules: { cases } }: View, start: number, stop: number): boolean {
  const second = cases[text.charCodeAt(start + 1)];
  const trail = stop < end ? cases[text.charCodeAt(stop)]! : Case.space;
  if (second === Case.lower) return true;
  if (stop === start + 1) return trail === Case.space || (isApostrophe(text, stop) && cases[text.charCodeAt(stop + 1)] === Case.lower);
  return second === Case.upper && !/^(?:COM|NET|ORG|TV|JS)$/.test(text.slice(start, stop)) && (trail === Case.space || isApostrophe(text, stop) || text.charAt(stop) === ',');
}

/** True where the run of visible units around a full stop is a web or mail address or a file name. */
function isAddress({ text, end, rules: { cases } }: View, start: number, wordStop: number): boolean {
  let from = start;
  while (from > 0 && start - from < 32 && cases[text.charCodeAt(from - 1)]! < Case.space) from--;
  const run = text.slice(from, start + 4);
  if (run.includes('://') || run.includes('@') || run.startsWith('www')) return true;
  for (let at = wordStop; at < end && at < wordStop + 32; at++) {
    const unit = text.charAt(at);
    if (unit === '@' || (unit === '/' && text.charAt(at + 1) !== ' ')) return true;
    if (cases[text.charCodeAt(at)]! >= Case.space || (unit !== '.' && unit !== '-' && unit !== '_' && cases[text.charCodeAt(at)] === Case.none)) break;
  }
  return false;
}
