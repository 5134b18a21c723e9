import { fold } from './fold.js';
import { Case } from './sentence-characters.js';
import { Abbreviation, abbreviationBefore, wordEnd, wordStart, type SentenceRules } from './sentence-rules.js';
import { isApostrophe, type Following, type Stop, type View } from './sentence-stops.js';

const romanNumeral = /^[IVXLC]+$/;

function isShortPart(text: string, word: number, end: number, cases: Uint8Array, longest: number): boolean {
  const stop = wordEnd(text, word, end, cases);
  return stop - word <= longest && stop > word && text.charAt(stop) === '.';
}

/** A lone full stop with a space after it, before a capital, a figure, a symbol or a letter without case. */
export function endsAtDot(view: View, stop: Stop, after: Following): boolean {
  const { text, end, rules, sentenceStart } = view;
  const { cases, starters } = rules;
  const dot = stop.first;
  const before = cases[text.charCodeAt(dot - 1)] ?? Case.none;
  if (stop.closed === dot + 2 && text.charAt(dot + 1) === ')' && before === Case.digit && isMarkerAt(view, dot)) return false;
  if (before >= Case.space && after.kind === Case.digit && cases[text.charCodeAt(dot - 2)] === Case.digit) return false;
  if (before >= Case.space && abbreviationBefore(text, dot - 1, sentenceStart, rules) === Abbreviation.inner) return false;
  if (before === Case.none || before >= Case.space || !stop.bare) return !(before === Case.none && '°ºª'.includes(text.charAt(dot - 1)));
  const start = wordStart(text, dot, sentenceStart, cases);
  const own = text.slice(start, dot);
  const wordStop = wordEnd(text, after.word, end, cases);
  const next = text.slice(after.word, wordStop);
  // An elided article begins sentences like the whole one: `L'impero`.
  const elided = rules.elision && next.length <= 4 && isApostrophe(text, wordStop);
  const starts = after.kind !== Case.digit && (elided || starters.has(fold(next)));
  const first = start <= firstWord(text, sentenceStart, cases);
  // `г/г`, `r/r` are no years and streets.
  const kind = own.length === 1 && text.charAt(start - 1) === '/' ? Abbreviation.unknown : abbreviationBefore(text, dot, sentenceStart, rules);
  switch (kind) {
    case Abbreviation.inner:
      // `VS.` is no `vs.`, unless all is in capitals.
      if (own.length < 2 || own !== own.toUpperCase() || own === own.toLowerCase() || own.includes('.') || next === next.toUpperCase() || rules.capitals.has(fold(own))) return false;
      break;
    case Abbreviation.numeric:
      if (after.dashed && isFigureBefore(text, start, sentenceStart, cases)) return false;
      if (after.opened && after.kind !== Case.digit) break;
      if (after.kind === Case.digit || (next.length === 1 && !starts) || (next.length > 1 && romanNumeral.test(next))) return false;
      break;
    case Abbreviation.part:
      if (isShortPart(text, after.word, end, cases, 4)) return false;
      break;
    case Abbreviation.ambiguous:
      // `Inc. (NYSE: …)`, and the `Ala. – ` of a dateline.
      return (starts || after.opened) && !after.bracketed && !after.dashed;
    case Abbreviation.dated:
    case Abbreviation.final:
      if (after.dashed || after.bracketed || (kind === Abbreviation.dated && !isFigureBefore(text, start, sentenceStart, cases))) return false;
      if (kind === Abbreviation.final && rules.finalFollowers.has(fold(next))) return false;
      // `2 proc. PKB`
      if (kind === Abbreviation.final && next.length > 1 && next === next.toUpperCase() && next !== next.toLowerCase()) return starts || after.opened;
      return starts || (after.kind !== Case.digit && (after.kind !== Case.none || after.opened) && !isAdverbial(text, sentenceStart, start, rules));
    default:
  }
  if (before === Case.digit && isDigits(own)) return endsAtNumber(view, start, dot, after, starts);
  if (own.length === 1 || (own.length <= 3 && isCluster(text, start, dot, cases) && isShortPart(text, after.word, end, cases, 3))) {
    return !first && endsAtInitial(view, start, after, starts && next.length > 1);
  }
  if (rules.ordinalDot && romanNumeral.test(own)) return starts;
  // The number of a section: `1.7. The scope`.
  if (own.includes('.') && first && own.length <= 8 && isDigits(own.replaceAll('.', ''))) return isNumberApart(view);
  if (own.includes('.')) return isDigits(own.replaceAll('.', '')) || starts || after.opened || own.split('.').some((part) => part.length > 2);
  if (before === Case.lower && own.length <= 4 && !hasVowel(own)) return starts || after.opened;
  return true;
}

/** True where a number or a Roman numeral stands before the word at `start`. */
function isFigureBefore(text: string, start: number, from: number, cases: Uint8Array): boolean {
  let at = start;
  while (at > from && cases[text.charCodeAt(at - 1)] === Case.space) at--;
  if (at <= from) return false;
  if (cases[text.charCodeAt(at - 1)] === Case.digit) return true;
  const word = text.slice(wordStart(text, at, from, cases), at);
  return romanNumeral.test(word) || /\d/.test(word);
}

/** Start of the first word of a sentence, after opening marks. */
function firstWord(text: string, at: number, cases: Uint8Array): number {
  for (const limit = at + 6; at < limit; at++) {
    const kind = cases[text.charCodeAt(at)] ?? Case.lower;
    if (kind !== Case.none && kind !== Case.space) break;
  }
  return at;
}

/** How many words an adverbial at the start of a sentence may have. */
const longestAdverbial = 7;

/** True where what stands between the start of a sentence and `to` is too short to be one: `At 5 a.m.`, `В 2010 г.`. */
function isAdverbial(text: string, from: number, to: number, { cases, prepositions }: SentenceRules): boolean {
  let words = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (cases[unit] === Case.space && ++words > longestAdverbial) return false;
    if (unit === 0x2c) return false;
  }
  if (words <= 2) return true;
  const first = firstWord(text, from, cases);
  return prepositions.has(fold(text.slice(first, wordEnd(text, first, to, cases))));
}

/** True where the number before the full stop at `dot` begins the sentence: `1.) The first item`. */
function isMarkerAt({ text, sentenceStart, rules }: View, dot: number): boolean {
  const first = firstWord(text, sentenceStart, rules.cases);
  return first < dot && dot - first <= 4 && isDigits(text.slice(first, dot));
}

function isDigits(word: string): boolean {
  return /^\p{Nd}+$/u.test(word);
}

/** One letter of a script without case with its vowel signs: an initial as in `के.`; a Hangul syllable or an ideograph is a word. */
function isCluster(text: string, start: number, end: number, cases: Uint8Array): boolean {
  for (let at = start + 1; at < end; at++) if (cases[text.charCodeAt(at)] !== Case.mark) return false;
  return cases[text.charCodeAt(start)] === Case.caseless && text.charCodeAt(start) < 0x1100;
}

/** Letters that a word has at least one of, without their marks; r and l count between others (`krk`, `vlk`). */
const vowels = /[aeiouyæøœıаеиоуыъэюяєіөүұәαεηιουω\u0531-\u0587]|.[rlрл]./u;

/** False for an abbreviation of consonants alone (`tzw`). Words of other scripts than Latin, Cyrillic and Greek count as having vowels. */
export function hasVowel(word: string): boolean {
  return vowels.test(word.normalize('NFD').toLowerCase()) || /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]/u.test(word);
}

/** The full stop after a lone letter: `J. Tolkien`, but `you and I. Did`. `starts`: a word that begins sentences follows. */
function endsAtInitial({ text, end, rules: { cases } }: View, start: number, after: Following, starts: boolean): boolean {
  if (isShortPart(text, after.word, end, cases, 1)) return false;
  const kind = cases[text.charCodeAt(start)];
  if (kind === Case.caseless) return text.charCodeAt(start) >= 0x1100;
  return kind === Case.lower || starts;
}

/** True where nothing but a numeric abbreviation stands before the number at `start`: `Art. 2. – The seat`. */
function isHeaded({ text, sentenceStart, rules }: View, start: number): boolean {
  const dot = start - 2;
  if (dot <= sentenceStart || dot - sentenceStart > 8 || text.charAt(dot) !== '.') return false;
  if (wordStart(text, dot, sentenceStart, rules.cases) > firstWord(text, sentenceStart, rules.cases)) return false;
  return abbreviationBefore(text, dot, sentenceStart, rules) === Abbreviation.numeric;
}

/** True where the number that begins the sentence begins its line too, and is a sentence of its own in this language. */
function isNumberApart({ text, sentenceStart, rules }: View): boolean {
  return rules.numbersApart && (sentenceStart === 0 || rules.cases[text.charCodeAt(sentenceStart - 1)] === Case.lineBreak);
}

/** The full stop at `dot` after a number: an ordinal, a list marker, or the end. */
function endsAtNumber(view: View, start: number, dot: number, after: Following, starts: boolean): boolean {
  const { text, end, rules, sentenceStart } = view;
  const { cases } = rules;
  const digits = dot - start;
  const lead = start > sentenceStart ? text.charAt(start - 1) : ' ';
  const outer = text.charAt(start - 2);
  // `; 5. the name`: an item of a list that runs on.
  if (digits <= 3 && start > sentenceStart + 2 && (outer === ';' || outer === ':')) return false;
  if (digits <= 4 && start <= firstWord(text, sentenceStart, cases)) return isNumberApart(view);
  if (isHeaded(view, start)) return false;
  if (!rules.ordinalDot) return true;
  if ((lead === ',' || lead === '.' || lead === ':') && cases[text.charCodeAt(start - 2)] === Case.digit) return true;
  const next = text.slice(after.word, wordEnd(text, after.word, end, cases));
  // `15. – 18. September`; a dash before a word opens a speech.
  if (after.dashed) return after.kind !== Case.digit;
  // `3. 7. 2024`, `2024. 7. 3.`
  if (after.kind === Case.digit && digits === 4 && isShortPart(text, after.word, end, cases, 2)) return false;
  if (after.kind === Case.digit) return !(Number(text.slice(start, dot)) <= 31 && (Number(next) <= 12 || next.length === 4));
  if (after.kind !== Case.upper && after.kind !== Case.caseless) return true;
  if (rules.ordinalFollowers.has(fold(next))) return false;
  if (digits > 2 || starts || after.opened || after.bracketed) return true;
  const gap = start - 1;
  const cue = gap > sentenceStart ? fold(text.slice(wordStart(text, gap, sentenceStart, cases), gap)) : '';
  return rules.cardinalCues.has(cue);
}
