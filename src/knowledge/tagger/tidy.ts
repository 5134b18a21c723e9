import { TokenFlag, TokenKind, type Tokens } from '../../model/index.js';
import { foldedSlice } from '../names/inflector.js';
import { listedAs } from './common-word.js';
import type { TaggedName } from './tag-names.js';

/*
 * What the labels of single words cannot see of a whole name: its last word, and the noun that tells its kind.
 */

/** True for an article or preposition in small letters that has lost its end: “dell” of “dell'esercito”. */
function isElided(text: string, tokens: Tokens, at: number): boolean {
  const after = text.charAt(tokens.end[at]!);
  const isBefore = (after === "'" || after === '’') && tokens.start[at + 1] === tokens.end[at];
  return isBefore && tokens.kind[at] === TokenKind.word && (tokens.flags[at]! & (TokenFlag.capital | TokenFlag.spaceBefore)) === TokenFlag.spaceBefore;
}

/** Takes elided words off the end of a name: “Taras Vdovenko dell” of “Taras Vdovenko dell'esercito”. */
function withoutTail(name: TaggedName, text: string, tokens: Tokens): TaggedName {
  let { endToken } = name;
  while (endToken - name.firstToken > 1 && isElided(text, tokens, endToken - 1)) endToken--;
  return endToken === name.endToken ? name : { ...name, endToken, end: tokens.end[endToken - 1]! };
}

/** Makes a place that is called by a noun of organisations one of them: “Banca centrale”. */
function withKind(name: TaggedName, text: string, tokens: Tokens): TaggedName {
  if (name.type !== 'LOC' || name.endToken - name.firstToken < 2 || tokens.kind[name.firstToken] !== TokenKind.word) return name;
  // What is said of the noun: “University Heights” is no university.
  if (tokens.kind[name.firstToken + 1] !== TokenKind.word || (tokens.flags[name.firstToken + 1]! & TokenFlag.capital) !== 0) return name;
  const noun = foldedSlice(text, tokens.start[name.firstToken]!, tokens.end[name.firstToken]!);
  return listedAs(noun).organisation ? { ...name, type: 'ORG' } : name;
}

/** Names without elided words at their ends, and of the type that their first noun tells. */
export function tidyNames(text: string, tokens: Tokens, names: readonly TaggedName[]): TaggedName[] {
  return names.map((name) => withKind(withoutTail(name, text, tokens), text, tokens));
}
