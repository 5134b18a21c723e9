import type { LanguagePack, NumberReading, Reference, Sentence, Tokens } from '../../model/index.js';
import { TokenFlag, TokenKind } from '../../model/index.js';
import { foldTable } from '../../text/index.js';
import type { TimeLexicon } from './lexicon.js';

/** What times are read from. */
export interface TimeInput {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  readonly numbers: readonly NumberReading[];
  readonly reference: Reference;
  readonly pack: LanguagePack;
}

/** State of one document's search. */
export interface Search extends TimeInput {
  readonly lexicon: TimeLexicon;
  /** Lexicon word of each token, -1 without. */
  readonly words: Int32Array;
  /** Index of the number reading that starts at a token, by token; -1 without. */
  readonly readingAt: Int32Array;
  /** Readings that cover a token in their middle: 1 where a digit run is part of a longer figure. */
  readonly inside: Uint8Array;
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
  let ending = '';
  for (let i = tokens.start[at]!; i < tokens.end[at]!; i++) ending += String.fromCharCode(foldTable[text.charCodeAt(i)]!);
  return lexicon.numeralSuffixes.has(ending) ? at + 1 : token;
}

/** True where a word that starts at the token has a sense of this category. */
export function hasCategory(search: Search, token: number, category: string): boolean {
  if (token < 0 || token >= search.tokens.length || search.words[token] === -1) return false;
  const { lexicon, senses } = search.lexicon;
  return lexicon.all(search.tokens, search.words, token).some(({ node }) => lexicon.valuesAt(node).some((index) => senses[index]!.category === category));
}
