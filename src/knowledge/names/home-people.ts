import { perPack } from '../../match/index.js';
import type { LanguagePack, Tokens } from '../../model/index.js';
import { fold } from '../../text/index.js';
import type { TaggedName } from '../tagger/index.js';
import { foldedSlice } from './inflector.js';

interface HomeRules {
  readonly familyNames: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
}

const rulesOf = perPack(({ names: { homePeople } }: LanguagePack): HomeRules | null =>
  homePeople === null ? null : { familyNames: new Set(homePeople.familyNames.map(fold)), letters: new Set([...fold(homePeople.letters)]) });

/**
 * Tagged names without the people who are written in letters of the language alone but bear none of its family names:
 * “Đất” at the beginning of a title is land, and nobody.
 */
export function withoutStrangeCompatriots(tagged: readonly TaggedName[], text: string, tokens: Tokens, pack: LanguagePack): readonly TaggedName[] {
  const rules = rulesOf(pack);
  if (rules === null) return tagged;
  return tagged.filter(({ type, start, end, firstToken }) => {
    if (type !== 'PER' || ![...foldedSlice(text, start, end)].some((letter) => rules.letters.has(letter))) return true;
    return rules.familyNames.has(foldedSlice(text, tokens.start[firstToken]!, tokens.end[firstToken]!));
  });
}
