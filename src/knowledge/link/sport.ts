import type { LanguagePack, NameCandidate, Tokens } from '../../model/index.js';
import { LexiconBuilder, perPack, type Lexicon } from '../../match/index.js';
import { fold } from '../../text/index.js';
import { foldedSlice } from '../names/inflector.js';

/*
 * In a report on sport, “Barcelona beat Porto” names two teams. The tagger and the lists see two cities; the words around
 * them tell.
 */

/** A text is on sport from this many words of sport on … */
const leastWords = 3;
/** … if they are at least one in so many tokens. */
const mostTokensAWord = 90;

const sportOf = perPack((pack: LanguagePack): { readonly words: Lexicon; readonly locatives: ReadonlySet<string> } => {
  const builder = new LexiconBuilder();
  for (const word of pack.names.sportWords) builder.add(word, 0);
  return { words: builder.build(), locatives: new Set(pack.names.locatives.map(fold)) };
});

/** True where a text is on sport. */
export function isOnSport(tokens: Tokens, pack: LanguagePack): boolean {
  if (pack.names.sportWords.length === 0) return false;
  const { words } = sportOf(pack);
  let found = 0;
  for (let i = 0; i < tokens.length; i++) {
    const word = words.word(tokens.keyA[i]!, tokens.keyB[i]!);
    if (word === -1) continue;
    const node = words.next(0, word);
    if (node !== -1 && words.ends(node)) found++;
  }
  return found >= leastWords && found * mostTokensAWord >= tokens.length;
}

/** True where a place stands as a place: after “in”, or in brackets as an athlete's country. */
export function isLocative(text: string, tokens: Tokens, { firstToken }: NameCandidate, pack: LanguagePack): boolean {
  if (firstToken === 0) return false;
  const before = firstToken - 1;
  return text.charAt(tokens.start[before]!) === '(' || sportOf(pack).locatives.has(foldedSlice(text, tokens.start[before]!, tokens.end[before]!));
}
