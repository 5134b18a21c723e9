/** What a token is. */
export const TokenKind = {
  /** A run of letters, which may hold digits after the first letter (`G20`). */
  word: 0,
  /** A run of decimal digits of one script; separators and signs are tokens of their own. */
  number: 1,
  /** One ideograph, kana, or cluster of a script written without spaces. */
  ideograph: 2,
  /** One punctuation mark. */
  punctuation: 3,
  /** One symbol (`$`, `+`, `°`, an emoji code point). */
  symbol: 4,
} as const;

/** Bits of {@link Tokens.flags}. */
export const TokenFlag = {
  /** Starts with an upper- or title-case letter. */
  capital: 1,
  /** Has at least two letters, all upper case. */
  allCaps: 2,
  /** White space (or the start of the text) stands before it. */
  spaceBefore: 4,
  /** A line break (or the start of the text) stands before it. */
  lineBefore: 8,
  /** Holds a digit. */
  digit: 16,
  /** Holds a letter outside Latin script. */
  nonLatin: 32,
  /** First token of a sentence. */
  sentenceStart: 64,
} as const;

/**
 * The tokens of a text in columns; index `i` of each column is token `i`. Tokens are sorted, never overlap, and leave
 * out white space and invisible characters.
 */
export interface Tokens {
  readonly length: number;
  /** UTF-16 start and end. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** A value of {@link TokenKind}. */
  readonly kind: Uint8Array;
  /** Bits of {@link TokenFlag}. */
  readonly flags: Uint8Array;
  /** Two independent 32-bit hashes of the folded token: together its key in every lexicon. */
  readonly keyA: Int32Array;
  readonly keyB: Int32Array;
  /** Index of the sentence that holds it, -1 outside every sentence. */
  readonly sentence: Int32Array;
}
