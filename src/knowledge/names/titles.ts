import type { LanguagePack, Tokens } from '../../model/index.js';
import { perPack } from '../../match/index.js';
import { fold } from '../../text/index.js';
import type { TaggedName } from '../tagger/index.js';
import { foldedSlice } from './inflector.js';

/** Folded titles and role words of a pack: words that may stand before a name without being part of it. */
export const titleWords = perPack((pack: LanguagePack): ReadonlySet<string> =>
  new Set([...pack.names.titles, ...pack.names.roles.flatMap((role) => role.forms)].flatMap((words) => fold(words).split(/\s+/))));

/** Tagged people without the titles before them: “M. Poutine” is “Poutine”. What is all title is no name. */
export function withoutTitles(tagged: readonly TaggedName[], text: string, tokens: Tokens, pack: LanguagePack): readonly TaggedName[] {
  const titles = titleWords(pack);
  if (titles.size === 0) return tagged;
  const isTitle = (at: number): boolean => titles.has(foldedSlice(text, tokens.start[at]!, tokens.end[at]!));
  return tagged.flatMap((name) => {
    if (name.type !== 'PER') return [name];
    let first = name.firstToken;
    while (first < name.endToken - 1) {
      if (!isTitle(first)) break;
      first += text.charAt(tokens.start[first + 1]!) === '.' && first + 2 < name.endToken ? 2 : 1;
    }
    if (first === name.endToken - 1 && isTitle(first)) return [];
    return [first === name.firstToken ? name : { ...name, firstToken: first, start: tokens.start[first]! }];
  });
}
