import { TokenFlag, type LanguagePack, type Tokens } from '../../model/index.js';
import { perPack } from '../../match/index.js';
import { fold } from '../../text/index.js';
import type { TaggedName } from '../tagger/index.js';
import { foldedSlice } from './inflector.js';

const elidedWords = perPack((pack: LanguagePack): ReadonlySet<string> => new Set(pack.names.elided.map(fold)));

/** True where a tagged name begins with an elided word: in small letters, or in capitals where these open the sentence and no person (“D'Alema”) is named. */
function beginsElided({ firstToken, endToken, type }: TaggedName, text: string, tokens: Tokens, words: ReadonlySet<string>): boolean {
  if (endToken - firstToken < 3 || !/^['’ʼ]$/u.test(text.slice(tokens.start[firstToken + 1], tokens.end[firstToken + 1]))) return false;
  const flags = tokens.flags[firstToken]!;
  if ((flags & TokenFlag.capital) !== 0 && (type === 'PER' || (flags & TokenFlag.sentenceStart) === 0)) return false;
  return words.has(foldedSlice(text, tokens.start[firstToken]!, tokens.end[firstToken]!));
}

/** Tagged names without the article or preposition that an apostrophe joins to them: “dell'Alitalia” is “Alitalia”. */
export function withoutElided(tagged: readonly TaggedName[], text: string, tokens: Tokens, pack: LanguagePack): readonly TaggedName[] {
  const words = elidedWords(pack);
  if (words.size === 0) return tagged;
  return tagged.map((name) => (beginsElided(name, text, tokens, words) ? { ...name, firstToken: name.firstToken + 2, start: tokens.start[name.firstToken + 2]! } : name));
}
