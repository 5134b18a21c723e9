import type { LanguagePack, Tokens } from '../../model/index.js';
import { perPack } from '../../match/index.js';
import { fold } from '../../text/index.js';
import { adjectivesOf } from './adjectives.js';
import type { TaggedName } from '../tagger/index.js';
import { foldedSlice } from './inflector.js';

/** Folded titles and role words of a pack: words that may stand before a name without being part of it. */
export const titleWords = perPack((pack: LanguagePack): ReadonlySet<string> =>
  new Set([...pack.names.titles, ...pack.names.roles.flatMap((role) => role.forms)].flatMap((words) => fold(words).split(/\s+/))));

/** The phrases of a pack that may stand beside a name without being part of it, word by word; and what they begin and end with. */
const titlePhrases = perPack((pack: LanguagePack): { readonly firsts: ReadonlySet<string>; readonly phrases: ReadonlySet<string>; readonly lasts: ReadonlySet<string> } => {
  const phrases = [...pack.names.titles, ...pack.names.roles.flatMap((role) => role.forms)].map((words) => fold(words).split(/\s+/));
  return {
    firsts: new Set(phrases.flatMap((words) => (words.length === 1 ? words : []))),
    phrases: new Set(phrases.filter((words) => words.length > 1).map((words) => `${words[0]!} ${words[1]!}`)),
    lasts: new Set(phrases.map((words) => words.at(-1)!)),
  };
});

/** True where a title or an office begins at a token: “President”, “Prime Minister”; “Prime Video” is none. */
export function beginsTitle(text: string, tokens: Tokens, at: number, pack: LanguagePack): boolean {
  const { firsts, phrases } = titlePhrases(pack);
  const word = foldedSlice(text, tokens.start[at]!, tokens.end[at]!);
  return firsts.has(word) || (at + 1 < tokens.length && phrases.has(`${word} ${foldedSlice(text, tokens.start[at + 1]!, tokens.end[at + 1]!)}`));
}

/** True where a title or an office ends with a token. */
export function endsTitle(text: string, tokens: Tokens, at: number, pack: LanguagePack): boolean {
  return titlePhrases(pack).lasts.has(foldedSlice(text, tokens.start[at]!, tokens.end[at]!));
}

/** What the nouns for ministries begin with, so many letters of it, and what follows (“de la santé”): of their heads too (“ministre de la Santé”). */
const portfolios = perPack((pack: LanguagePack): { readonly heads: ReadonlySet<string>; readonly tails: ReadonlySet<string>; readonly ministries: ReadonlySet<string> } => {
  const [heads, tails, ministries] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { kind, forms } of pack.names.institutions) {
    if (!kind.endsWith('ministry')) continue;
    for (const form of forms) {
      ministries.add(fold(form));
      const [head, ...tail] = fold(form).split(/\s+/);
      if (tail.length === 0 || head!.length < headLetters) continue;
      heads.add(head!.slice(0, headLetters));
      tails.add(tail.join(' '));
    }
  }
  return { heads, tails, ministries };
});

const headLetters = 6;
/** Most words of a portfolio before the one that the tagger takes for a name (“de la”), and of adjectives before them (“ministère irakien du Pétrole”). */
const mostBefore = 2;
const mostAdjectives = 1;

/** End of the portfolio of a ministry or minister that a name begins with, or the name's first token: “ministère de la [Santé]”, “ministro dei [Trasporti Tran Van Khoa]”. */
function portfolioEnd({ firstToken, endToken }: Pick<TaggedName, 'firstToken' | 'endToken'>, text: string, tokens: Tokens, pack: LanguagePack): number {
  const { heads, tails } = portfolios(pack);
  if (tails.size === 0) return firstToken;
  const isHead = (at: number): boolean => at >= 0 && heads.has(foldedSlice(text, tokens.start[at]!, tokens.end[at]!).slice(0, headLetters));
  for (let from = firstToken; from >= 1 && firstToken - from <= mostBefore; from--) {
    if (!isHead(from - 1) && !isHead(from - 1 - mostAdjectives)) continue;
    for (let end = endToken; end > firstToken; end--) if (tails.has(foldedSlice(text, tokens.start[from]!, tokens.end[end - 1]!))) return end;
  }
  return firstToken;
}

/** True for the adjective of a country. */
function isCountryAdjective(at: number, tokens: Tokens, pack: LanguagePack): boolean {
  const { lexicon } = adjectivesOf(pack);
  const word = lexicon.word(tokens.keyA[at]!, tokens.keyB[at]!);
  const node = word === -1 ? -1 : lexicon.next(0, word);
  return node !== -1 && lexicon.ends(node);
}

/** True for an office with the adjective of its country, whatever the tagger takes it for: “Russische minister van Buitenlandse Zaken”. */
function isOffice({ firstToken, endToken }: TaggedName, text: string, tokens: Tokens, pack: LanguagePack): boolean {
  if (firstToken + 1 === endToken || !isCountryAdjective(firstToken, tokens, pack)) return false;
  const titles = titleWords(pack);
  for (let at = firstToken + 1; at < endToken; at++) if (!titles.has(foldedSlice(text, tokens.start[at]!, tokens.end[at]!))) return false;
  return endsTitle(text, tokens, endToken - 1, pack);
}

/** True for a title or an office and nothing else: “Prime Minister”, “Segretario di Stato”. One word may be a place called by its lord. */
function isBareTitle({ firstToken, endToken, type }: TaggedName, text: string, tokens: Tokens, pack: LanguagePack, isTitle: (at: number) => boolean): boolean {
  if ((type === 'LOC' && endToken - firstToken === 1) || !isTitle(firstToken) || !beginsTitle(text, tokens, firstToken, pack) || !endsTitle(text, tokens, endToken - 1, pack)) return false;
  for (let at = firstToken + 1; at < endToken; at++) if (!isTitle(at)) return false;
  return true;
}

/** Tagged people without the titles before them: “M. Poutine” is “Poutine”. What is all title is no name. */
export function withoutTitles(tagged: readonly TaggedName[], text: string, tokens: Tokens, pack: LanguagePack): readonly TaggedName[] {
  const titles = titleWords(pack);
  if (titles.size === 0) return tagged;
  const isTitle = (at: number): boolean => titles.has(foldedSlice(text, tokens.start[at]!, tokens.end[at]!));
  return tagged.flatMap((name) => {
    if (isOffice(name, text, tokens, pack) || isBareTitle(name, text, tokens, pack, isTitle)) return [];
    let first = portfolioEnd(name, text, tokens, pack);
    // “Keniaanse minister van Financiën Grace Wanjala”: the office is within what is taken for a name.
    const head = name.firstToken + (isCountryAdjective(name.firstToken, tokens, pack) && beginsTitle(text, tokens, name.firstToken + 1, pack) ? 1 : 0);
    if (first === name.firstToken && head + 1 < name.endToken && isTitle(head)) {
      const end = portfolioEnd({ firstToken: head + 1, endToken: name.endToken }, text, tokens, pack);
      // A ministry is a body: «Dışişleri Bakanlığı».
      if (end === name.endToken) return portfolios(pack).ministries.has(foldedSlice(text, tokens.start[head]!, name.end)) ? [name] : [];
      // “Russische minister van Buitenlandse Zaken kwam”: nobody is named behind the office.
      if (end > head + 1 && /^[^\p{Lu}\p{Lt}\p{Lo}]*$/u.test(text.slice(tokens.start[end]!, name.end))) return [];
      if (end > head + 1) first = end;
      else if (name.type === 'PER') first = head;
    }
    if (first === name.endToken) return [];
    // “La ministre de la [Défense Florence Parly]”: behind the portfolio stands who holds it.
    if (name.type !== 'PER' && first === name.firstToken) return [name];
    while (first < name.endToken - 1) {
      if (!isTitle(first)) break;
      first += text.charAt(tokens.start[first + 1]!) === '.' && first + 2 < name.endToken ? 2 : 1;
    }
    if (first === name.endToken - 1 && isTitle(first)) return [];
    return [first === name.firstToken ? name : { ...name, type: 'PER', firstToken: first, start: tokens.start[first]! }];
  });
}
