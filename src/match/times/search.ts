import type { LanguagePack, NameCandidate, NumberReading, Reference, Sentence, Tokens } from '../../model/index.js';
import { TokenFlag, TokenKind } from '../../model/index.js';
import { capitalTable, fold, foldTable } from '../../text/index.js';
import { maxEntryTokens } from '../lexicon.js';
import { type TimeLexicon, WordRole } from './lexicon.js';
import type { NumericOrder } from './numeric-order.js';
import type { Persons } from './persons.js';

/** What times are read from. */
export interface TimeInput {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  readonly numbers: readonly NumberReading[];
  readonly reference: Reference;
  /** BCP-47 tag of the document's language, with its region where it is given. */
  readonly language: string;
  /** Where names may stand; what the text calls a person is no month or holiday. */
  readonly names: readonly NameCandidate[];
  readonly pack: LanguagePack;
}

/** State of one document's search. */
export interface Search extends TimeInput {
  readonly lexicon: TimeLexicon;
  /** Lexicon word of each token, -1 without. */
  readonly words: Int32Array;
  /** Index of the number reading that starts at a token, by token; -1 without. */
  readonly readingAt: Int32Array;
  /** 1 for tokens of a number. */
  readonly covered: Uint8Array;
  /** Readings that cover a token in their middle: 1 where a digit run is part of a longer figure. */
  readonly inside: Uint8Array;
  /** 1 where a number in words has begun before. */
  readonly middle: Uint8Array;
  /** Order of day and month in the document's numeric dates. */
  readonly numericOrder: NumericOrder;
  /** Words that name persons here. */
  readonly persons: Persons;
}

/** True where no white space stands before the token. */
export function isGlued(tokens: Tokens, token: number): boolean {
  return token < tokens.length && (tokens.flags[token]! & TokenFlag.spaceBefore) === 0;
}

/** The token after a case ending that follows `token` behind an apostrophe or hyphen, or `token` itself. */
export function afterTail(search: Search, token: number, digits: boolean): number {
  const { tokens, text, lexicon } = search;
  if (lexicon.numeralSuffixes.size === 0 || !isGlued(tokens, token)) return token;
  const mark = text.charCodeAt(tokens.start[token]!);
  const folded = foldTable[mark];
  const isMark = folded === 0x27 || (digits && (mark === 0x2d || mark === 0x2011 || mark === 0x2010 || mark === 0x3a));
  const at = isMark ? token + 1 : digits ? token : -1;
  if (at < 0 || !isGlued(tokens, at) || tokens.kind[at] !== TokenKind.word || tokens.end[at]! - tokens.start[at]! > 8) return token;
  // “el 11-S” is the name of a day, and no ordinal.
  if (isMark && folded !== 0x27 && tokens.end[at]! - tokens.start[at]! === 1 && capitalTable[text.charCodeAt(tokens.start[at]!)] === 1) return token;
  const ending = fold(text.slice(tokens.start[at]!, tokens.end[at]!));
  return lexicon.numeralSuffixes.has(ending) ? at + 1 : token;
}

/** True where a word that starts at the token has a sense of this category. */
export function hasCategory(search: Pick<Search, 'tokens' | 'words' | 'lexicon'>, token: number, category: number): boolean {
  const { tokens, words } = search;
  if (token < 0 || token >= tokens.length || words[token] === -1) return false;
  const { lexicon, sensesAt } = search.lexicon;
  const sentence = tokens.sentence[token];
  const limit = Math.min(tokens.length, token + maxEntryTokens);
  let node = 0;
  for (let at = token; at < limit && words[at] !== -1 && tokens.sentence[at] === sentence; at++) {
    node = lexicon.next(node, words[at]!);
    if (node === -1) return false;
    const senses = sensesAt[node];
    if (senses != null) for (const sense of senses) if (sense.id === category) return true;
  }
  return false;
}

/** True where a word of this category, or several words that make one, end just before the token. */
export function isPrecededBy(search: Search, token: number, category: number): boolean {
  const { tokens, words } = search;
  const { lexicon, sensesAt } = search.lexicon;
  const sentence = tokens.sentence[Math.min(token, tokens.length - 1)];
  for (let from = token - 1; from >= 0 && token - from <= maxEntryTokens && words[from] !== -1 && tokens.sentence[from] === sentence; from--) {
    let node = 0;
    for (let at = from; at < token && node !== -1; at++) node = lexicon.next(node, words[at]!);
    const senses = node === -1 ? null : sensesAt[node];
    if (senses != null) for (const sense of senses) if (sense.id === category) return true;
  }
  return false;
}

/** True where a word or several that start at the token can carry a time expression by themselves. */
export function startsSeed(search: Search, token: number): boolean {
  const { tokens, words } = search;
  const word = words[token]!;
  if (word === -1 || (search.lexicon.roles[word]! & WordRole.seed) === 0) return false;
  const { lexicon, seedAt } = search.lexicon;
  const sentence = tokens.sentence[token];
  const limit = Math.min(tokens.length, token + maxEntryTokens);
  let node = 0;
  for (let at = token; at < limit && words[at] !== -1 && tokens.sentence[at] === sentence; at++) {
    node = lexicon.next(node, words[at]!);
    if (node === -1) return false;
    if (seedAt[node] === 1) return true;
  }
  return false;
}

/** True for a token that ends in one of some folded endings, behind a stem of at least `stem` characters. */
export function endsIn({ tokens, text }: Search, token: number, endings: readonly string[], stem = 0): boolean {
  const start = tokens.start[token]!;
  const end = tokens.end[token]!;
  return endings.some((ending) => {
    if (end - start < ending.length + stem) return false;
    for (let i = 0; i < ending.length; i++) if (foldTable[text.charCodeAt(end - ending.length + i)] !== ending.charCodeAt(i)) return false;
    return true;
  });
}
