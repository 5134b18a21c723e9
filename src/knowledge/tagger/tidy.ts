import { TokenFlag, TokenKind, type Tokens } from '../../model/index.js';
import { foldedSlice } from '../names/inflector.js';
import { isSmallWord, listedAs } from './common-word.js';
import { partOf, retyped, type TaggedName } from './tagged-name.js';

/*
 * What the labels of single words cannot see of a whole name: its last word, and the noun that tells its kind.
 */

/** True for an article or preposition in small letters that has lost its end: “dell” of “dell'esercito”. */
function isElided(text: string, tokens: Tokens, at: number): boolean {
  const after = text.charAt(tokens.end[at]!);
  const isBefore = (after === "'" || after === '’') && tokens.start[at + 1] === tokens.end[at];
  return isBefore && tokens.kind[at] === TokenKind.word && (tokens.flags[at]! & (TokenFlag.capital | TokenFlag.spaceBefore)) === TokenFlag.spaceBefore;
}

/** True for a mark that closes a quotation which was opened before the name: “Горизонт»” of «Горизонт». */
function isOpenedBefore({ start }: TaggedName, text: string, tokens: Tokens, at: number): boolean {
  const mark = text.charAt(tokens.start[at]!);
  return mark === '»' && !text.slice(start, tokens.start[at]).includes('«');
}

/** Takes elided words and marks of quotation off the end of a name: “Taras Vdovenko dell” of “Taras Vdovenko dell'esercito”. */
function withoutTail(name: TaggedName, text: string, tokens: Tokens): TaggedName {
  let { endToken } = name;
  while (endToken - name.firstToken > 1 && (isElided(text, tokens, endToken - 1) || isOpenedBefore(name, text, tokens, endToken - 1))) endToken--;
  return endToken === name.endToken ? name : partOf(name, name.firstToken, endToken, tokens);
}

/** Makes a place that is called by a noun of organisations one of them: “Banca centrale”. */
function withKind(name: TaggedName, text: string, tokens: Tokens): TaggedName {
  if (name.type !== 'LOC' || name.endToken - name.firstToken < 2 || tokens.kind[name.firstToken] !== TokenKind.word) return name;
  // What is said of the noun: “University Heights” is no university.
  if (tokens.kind[name.firstToken + 1] !== TokenKind.word || (tokens.flags[name.firstToken + 1]! & TokenFlag.capital) !== 0) return name;
  const noun = foldedSlice(text, tokens.start[name.firstToken]!, tokens.end[name.firstToken]!);
  return listedAs(noun).organisation ? retyped(name, 'ORG') : name;
}

/** The tokens `[firstToken, endToken)` of a name as one of their own; null where none of them has a capital or is without case. */
function namedPart(name: TaggedName, firstToken: number, endToken: number, tokens: Tokens): TaggedName | null {
  for (let at = firstToken; at < endToken; at++) {
    if ((tokens.flags[at]! & (TokenFlag.capital | TokenFlag.nonLatin)) !== 0) return partOf(name, firstToken, endToken, tokens);
  }
  return null;
}

const isCapital = (tokens: Tokens, at: number): boolean => (tokens.flags[at]! & TokenFlag.capital) !== 0;

/** True where the score of a match stands at a token: “2 - 1”, “2-1”. */
function isScore(text: string, tokens: Tokens, at: number): boolean {
  return at + 2 < tokens.length && tokens.kind[at] === TokenKind.number && /^[-–:]$/.test(text.slice(tokens.start[at + 1], tokens.end[at + 1])) && tokens.kind[at + 2] === TokenKind.number;
}

/**
 * True for a dash between spaces that parts two people or places: the players or teams of a match (“Ajax - Feyenoord 2 - 1”),
 * the author of a report and the place it comes from (“Ayşe KAYA - BONN”). “Rhône - Alpes”, “Anna - Maja” are one, however spaced.
 */
function isParting(text: string, tokens: Tokens, at: number, { type, firstToken, endToken }: TaggedName): boolean {
  if ((type !== 'PER' && type !== 'LOC') || !/^[-–—]$/.test(text.slice(tokens.start[at], tokens.end[at]))) return false;
  if ((tokens.flags[at]! & tokens.flags[at + 1]! & TokenFlag.spaceBefore) === 0 || !isCapital(tokens, at - 1) || !isCapital(tokens, at + 1)) return false;
  return at - firstToken > 1 || isScore(text, tokens, endToken);
}

/** True for a comma that ends a person's name: what is said of the person, in small letters, follows (“Jan Prins, woordvoerder van Solvex”). */
function isExplaining(text: string, tokens: Tokens, at: number, { type }: TaggedName): boolean {
  return type === 'PER' && text.charAt(tokens.start[at]!) === ',' && isSmallWord(text, tokens, at + 1);
}

/** The token of the bracket that is the last thing in a name, where it opens behind the first word: “Verband der Winzer (VDW)”; `endToken` where there is none. */
function closingBracket(text: string, tokens: Tokens, { type, firstToken, endToken }: TaggedName): number {
  let open = endToken;
  // A title may have one of its own: “I Got You (I Feel Good)”.
  if (type === 'MISC') return open;
  for (let at = firstToken + 1; at < endToken; at++) {
    const mark = text.charAt(tokens.start[at]!);
    if (mark === '(') open = at;
    else if (mark === ')' && at < endToken - 1) open = endToken;
  }
  return open;
}

/** The names that one tagged stretch holds: parted at a dash, ended before a closing bracket and what explains a person. */
function partsOf(name: TaggedName, text: string, tokens: Tokens): readonly TaggedName[] {
  if (name.endToken - name.firstToken < 3) return [name];
  const end = closingBracket(text, tokens, name);
  const parts: (TaggedName | null)[] = [];
  let first = name.firstToken;
  for (let at = first + 1; at < end - 1; at++) {
    if (tokens.kind[at] !== TokenKind.punctuation) continue;
    if (isExplaining(text, tokens, at, name)) return [...parts, namedPart(name, first, at, tokens)].filter((part) => part !== null);
    if (at === first || !isParting(text, tokens, at, name)) continue;
    parts.push(namedPart(name, first, at, tokens));
    first = at + 1;
  }
  if (parts.length === 0 && end === name.endToken) return [name];
  return [...parts, namedPart(name, first, end, tokens)].filter((part) => part !== null);
}

/** Names of one body each, without elided words at their ends, and of the type that their first noun tells. */
export function tidyNames(text: string, tokens: Tokens, names: readonly TaggedName[]): TaggedName[] {
  return names.flatMap((name) => partsOf(name, text, tokens)).map((name) => withKind(withoutTail(name, text, tokens), text, tokens));
}
