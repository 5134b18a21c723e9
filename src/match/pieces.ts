import { TokenFlag, TokenKind, type LanguagePack, type Tokens } from '../model/index.js';
import { fold, tokenize } from '../text/index.js';
import { digitValue } from './numbers/digits.js';
import { AtomKind, formsOf, numberLexicon } from './numbers/atoms.js';
import { readCompound } from './numbers/compound.js';
import { perPack } from './per-pack.js';

/*
 * Words that hold several pieces of a number, an amount or a time: Korean 오후세시이십분에, 4천3백21은, Arabic و25. They are
 * split only where every piece of the word is known, so that names are left whole.
 */

/** What a piece is. A unit stands only at the start or behind a number or a word of time; particles end a word. */
const Piece = { number: 0, unit: 1, word: 2, particle: 3 } as const;
type Piece = (typeof Piece)[keyof typeof Piece];

interface Pieces {
  readonly forms: ReadonlyMap<string, Piece>;
  readonly longest: number;
  /** 1 for every unit that a word to be split may begin with. */
  readonly starts: Uint8Array;
  readonly particles: boolean;
  /** Words that are never split, and those that are read whole. */
  readonly whole: ReadonlySet<string>;
  readonly proclitics: ReadonlySet<string>;
  /** Words of time that a proclitic may be written onto, as the pack lists them. */
  readonly stems: ReadonlySet<string>;
}

const unitCategories = /^(?:unit|daymark|monthmark|yearmark|oclock|hourword|decademark|centurymark|quartermark)(?:\.|$)/;
const otherCategories = /^(?:not|measure|future|zone|cue|and|or|of|to|from|between|num|a)(?:\.|$)/;
const longestPiece = 12;
const longestWord = 24;
const mostSteps = 200;

const piecesOf = perPack((pack: LanguagePack): Pieces => {
  const { words, quantities } = pack.numbers;
  const forms = new Map<string, Piece>();
  const whole = new Set(formsOf(words.notNumbers).map(fold));
  const add = (list: string, piece: Piece): void => {
    for (const raw of list.split('|')) {
      const form = fold(raw.replace(/^[?^!]+|[+~]$/g, ''));
      if (form === '' || form.includes(' ') || form.length > longestPiece || /\d/.test(form)) continue;
      if (!forms.has(form)) forms.set(form, piece);
    }
  };
  if (words.particles !== '') {
    const times = Object.entries(pack.times.words);
    for (const [name, list] of times) if (unitCategories.test(name)) add(list ?? '', Piece.unit);
    for (const group of [quantities.units, quantities.currencies, quantities.subunits]) for (const list of Object.values(group)) add(list, Piece.unit);
    for (const list of [quantities.percent, quantities.percentagePoint, quantities.degree, words.reversedOverWords, quantities.ageAfter]) add(list, Piece.unit);
    for (const [name, list] of times) {
      if (name === 'not') for (const form of (list ?? '').split('|')) whole.add(fold(form));
      else if (!unitCategories.test(name) && !otherCategories.test(name)) add(list ?? '', Piece.word);
    }
    for (const list of Object.values(quantities.unitsBefore)) add(list, Piece.word);
    for (const list of Object.values(quantities.perBefore)) add(list, Piece.word);
    for (const list of Object.values(quantities.comparatorsAfter)) add(list, Piece.word);
    add(quantities.minus, Piece.word);
    add(words.decimalWords, Piece.word);
    add(words.particles, Piece.particle);
  }
  const proclitics = new Set(formsOf(words.proclitics).map(fold));
  const stems = new Set<string>();
  if (proclitics.size > 0) {
    const known = [...pack.cldr.months, ...pack.cldr.weekdays].flat();
    for (const list of Object.values(pack.times.words)) known.push(...(list ?? '').split('|').filter((form) => !form.startsWith('?')).map((form) => form.replace(/^[\^!]+|[+~]$/g, '')));
    for (const form of known) if (form.length > 2 && !form.includes(' ')) for (const article of ['', ...formsOf(words.boundArticles)]) stems.add(fold(article + form));
  }
  const starts = new Uint8Array(0x10000);
  for (const form of forms.keys()) starts[form.charCodeAt(0)] = 1;
  if (words.particles !== '') for (const part of numberLexicon(pack).parts.keys()) starts[part.charCodeAt(0)] = 1;
  for (const form of proclitics) starts[form.charCodeAt(0)] = 1;
  return { forms, longest: longestWord, starts, particles: words.particles !== '', whole, proclitics, stems };
});

/** The ends of the pieces of a folded word, the word's own end last; null where it is not made of known pieces alone. */
function cuts(word: string, pack: LanguagePack, pieces: Pieces, counted: boolean): readonly number[] | null {
  const lexicon = numberLexicon(pack);
  const digits = (at: number): number => {
    let end = at;
    while (end < word.length && digitValue(word.charCodeAt(end)) >= 0) end++;
    return end;
  };
  const isNumber = (form: string): boolean => lexicon.parts.has(form) || (readCompound(form, lexicon, pack.numbers.words)?.parts ?? 0) > 1;
  let steps = 0;
  const search = (at: number, before: Piece | null): { readonly ends: number[]; readonly kinds: Piece[] } | null => {
    if (at === word.length) return { ends: [], kinds: [] };
    if (++steps > mostSteps) return null;
    const figure = before === Piece.particle ? at : digits(at);
    if (figure > at) return joined(figure, Piece.number, search(figure, Piece.number));
    for (let length = Math.min(pieces.longest, word.length - at); length > 0; length--) {
      const form = word.slice(at, at + length);
      const piece = pieces.forms.get(form);
      const options: Piece[] = [];
      if (before !== Piece.particle) {
        if (piece === Piece.word) options.push(piece);
        if (isNumber(form) && before !== Piece.number) options.push(Piece.number);
        if (isNumber(form) && before === Piece.number && digitValue(word.charCodeAt(at - 1)) >= 0) options.push(Piece.number);
        if (piece === Piece.unit && before !== Piece.unit) options.push(piece);
      }
      if (before !== null && (piece === Piece.particle || isParticle(pack, form))) options.push(Piece.particle);
      for (const option of options) {
        const rest = joined(at + length, option, search(at + length, option));
        if (rest !== null) return rest;
      }
    }
    return null;
  };
  const found = search(0, null);
  if (found === null || found.ends.length < 2) return null;
  const told = found.kinds.filter((kind) => kind !== Piece.particle);
  // 이주 is “two weeks” or “migration”, 사원 “four won” or “employee”: only company can tell.
  if (!counted && told.length === 2 && told[0] === Piece.number && told[1] === Piece.unit && found.ends[0] === 1 && found.ends[1] === 2 && digitOf(word.charAt(0), pack)) return null;
  return found.ends;
}

function joined(end: number, kind: Piece, rest: { readonly ends: number[]; readonly kinds: Piece[] } | null): { readonly ends: number[]; readonly kinds: Piece[] } | null {
  return rest === null ? null : { ends: [end, ...rest.ends], kinds: [kind, ...rest.kinds] };
}

const particleSets = perPack((pack: LanguagePack): ReadonlySet<string> => new Set(formsOf(pack.numbers.words.particles).map(fold)));

function isParticle(pack: LanguagePack, form: string): boolean {
  return particleSets(pack).has(form);
}

/** True for the first form of a digit, which is another word in many a compound. */
function digitOf(form: string, pack: LanguagePack): boolean {
  for (let value = 1; value < 10; value++) if (formsOf(pack.numbers.words.cardinals[value] ?? '')[0] === form) return true;
  return false;
}

/** The end of a proclitic before digits (`و25`), or 0. */
function procliticEnd(word: string, pieces: Pieces): number {
  let end = 0;
  while (end < word.length && digitValue(word.charCodeAt(end)) < 0) end++;
  return end < word.length && pieces.proclitics.has(word.slice(0, end)) ? end : 0;
}

/** Where a word is to be split, its own end last; null where it stays whole. */
function splitAt(text: string, tokens: Tokens, token: number, pack: LanguagePack, pieces: Pieces): readonly number[] | null {
  const start = tokens.start[token]!;
  const length = tokens.end[token]! - start;
  if (length < 2 || length > longestWord) return null;
  const word = fold(text.slice(start, start + length));
  if (pieces.proclitics.size > 0 && (tokens.flags[token]! & TokenFlag.digit) !== 0) {
    const end = procliticEnd(word, pieces);
    if (end > 0) {
      let digits = end;
      while (digits < length && digitValue(word.charCodeAt(digits)) >= 0) digits++;
      return digits < length ? [end, digits, length] : [end, length];
    }
  }
  if (pieces.stems.size > 0 && !pieces.stems.has(word)) {
    for (let cut = 1; cut < Math.min(4, length - 2); cut++) if (pieces.proclitics.has(word.slice(0, cut)) && pieces.stems.has(word.slice(cut))) return [cut, length];
  }
  if (!pieces.particles || pieces.whole.has(word) || pieces.forms.has(word)) return null;
  for (let cut = 1; cut < length; cut++) if (pieces.whole.has(word.slice(0, cut)) && isParticle(pack, word.slice(cut))) return null;
  const counted = token > 0 && tokens.kind[token - 1] === TokenKind.number;
  return cuts(word, pack, pieces, counted) ?? (counted && tokens.end[token - 1] === start ? figureCuts(word, pack) : null);
}

/** `만5312명이`, `만명당` behind digits: scales and digits go on with the number, and the word for each stands alone; null where neither digits nor a counter or unit follow. */
function figureCuts(word: string, pack: LanguagePack): readonly number[] | null {
  const { parts, attachedSuffixes } = numberLexicon(pack);
  const ends: number[] = [];
  let digits = false;
  for (let at = 0; at < word.length; ) {
    let end = at;
    while (end < word.length && digitValue(word.charCodeAt(end)) >= 0) end++;
    if (end > at) digits = true;
    else if (parts.get(word.charAt(at))?.some((atom) => atom.kind === AtomKind.scale) === true) end = at + 1;
    else break;
    ends.push((at = end));
  }
  const rest = word.slice(ends.at(-1) ?? 0);
  if (!digits && !attachedSuffixes.some((suffix) => rest.startsWith(suffix)) && !/^[a-z]{1,3}(?![a-z])/.test(rest)) return null;
  const per = formsOf(pack.numbers.quantities.perAfter).find((form) => rest.length > form.length && rest.endsWith(form));
  if (per !== undefined) ends.push(word.length - per.length);
  if (rest !== '') ends.push(word.length);
  return ends.length < 2 ? null : ends;
}

/**
 * The tokens as numbers, amounts and times see them: words that are written together out of their pieces are split.
 * Packs without such words get their tokens back.
 *
 * @example splitPieces('오후세시에', tokens, ko) // 오후 | 세 | 시 | 에
 */
export function splitPieces(text: string, tokens: Tokens, pack: LanguagePack): Tokens {
  if (pack.numbers.words.particles === '' && pack.numbers.words.proclitics === '') return tokens;
  const pieces = piecesOf(pack);
  const splits: (readonly number[])[] = [];
  const places: number[] = [];
  let extra = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== TokenKind.word || pieces.starts[text.charCodeAt(tokens.start[i]!)] === 0) continue;
    const ends = splitAt(text, tokens, i, pack, pieces);
    if (ends === null) continue;
    splits.push(ends);
    places.push(i);
    extra += ends.length - 1;
  }
  return splits.length === 0 ? tokens : withSplits(text, tokens, places, splits, extra);
}

function withSplits(text: string, tokens: Tokens, places: readonly number[], splits: readonly (readonly number[])[], extra: number): Tokens {
  const length = tokens.length + extra;
  const out: Tokens = {
    length, start: new Int32Array(length), end: new Int32Array(length), kind: new Uint8Array(length), flags: new Uint8Array(length), keyA: new Int32Array(length), keyB: new Int32Array(length),
    sentence: new Int32Array(length),
  };
  let to = 0;
  let split = 0;
  for (let from = 0; from < tokens.length; from++) {
    if (places[split] !== from) {
      out.start[to] = tokens.start[from]!;
      out.end[to] = tokens.end[from]!;
      out.kind[to] = tokens.kind[from]!;
      out.flags[to] = tokens.flags[from]!;
      out.keyA[to] = tokens.keyA[from]!;
      out.keyB[to] = tokens.keyB[from]!;
      out.sentence[to++] = tokens.sentence[from]!;
      continue;
    }
    const start = tokens.start[from]!;
    let at = 0;
    for (const end of splits[split++]!) {
      const piece = tokenize(text.slice(start + at, start + end));
      out.start[to] = start + at;
      out.end[to] = start + end;
      out.kind[to] = piece.kind[0] ?? TokenKind.word;
      out.flags[to] = at === 0 ? tokens.flags[from]! & ~TokenFlag.digit : (piece.flags[0] ?? 0) & ~(TokenFlag.spaceBefore | TokenFlag.lineBefore);
      out.keyA[to] = piece.keyA[0] ?? 0;
      out.keyB[to] = piece.keyB[0] ?? 0;
      out.sentence[to++] = tokens.sentence[from]!;
      at = end;
    }
  }
  return out;
}
