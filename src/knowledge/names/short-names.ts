import { TokenKind, type LanguagePack, type NameCandidate, type Tokens } from '../../model/index.js';
import { LexiconBuilder, perPack, type Lexicon } from '../../match/index.js';
import { listedAs } from '../tagger/common-word.js';
import type { TaggedName } from '../tagger/index.js';

interface ShortNames {
  readonly names: Lexicon;
  readonly targets: readonly string[];
  readonly before: Lexicon;
  readonly after: Lexicon;
  readonly chains: Lexicon;
  /** Targets of the characters of each chain. */
  readonly chainTargets: readonly (readonly string[])[];
}

const shortNamesOf = perPack((pack: LanguagePack): ShortNames | null => {
  const entries = Object.entries(pack.names.shortNames);
  if (entries.length === 0) return null;
  const lexiconOf = (words: readonly string[]): Lexicon => {
    const builder = new LexiconBuilder();
    words.forEach((word, index) => builder.add(word, index));
    return builder.build();
  };
  return {
    names: lexiconOf(entries.map(([, name]) => name)), targets: entries.map(([target]) => target),
    before: lexiconOf(pack.names.shortBefore), after: lexiconOf(pack.names.shortAfter),
    chains: lexiconOf(Object.keys(pack.names.shortChains)), chainTargets: Object.values(pack.names.shortChains),
  };
});

/** Rule of candidates that such a name makes. */
export const shortNameRule = 'short-name';

/** A one-character name of a country that its neighbours show to be one. */
export interface ShortName {
  readonly token: number;
  /** ISO 3166 code or Wikidata id. */
  readonly target: string;
}

/** Stands between the members of an enumeration. */
const listComma = '、';

/** Characters of the longest word that is looked for across the edge of a short name. */
const longestWord = 4;

/** True where a common word lies across a place between two characters: 好 of 美好 behind 中美. */
function isInWord(text: string, edge: number): boolean {
  for (let from = Math.max(0, edge - longestWord + 1); from < edge; from++) {
    for (let to = edge + 1; to <= Math.min(text.length, from + longestWord); to++) if (listedAs(text.slice(from, to)).small) return true;
  }
  return false;
}

/** Finds the names in fixed chains: 中 and 美 in 中美友好, 台 in 台商. */
function findChains(text: string, tokens: Tokens, covered: Uint8Array, { chains, chainTargets }: ShortNames): ShortName[] {
  const words = chains.words(tokens);
  const found: ShortName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (words[i] === -1 || covered[i] === 1 || (i > 0 && tokens.kind[i - 1] === TokenKind.number)) continue;
    const chain = chains.longest(tokens, words, i);
    if (chain === null || covered.subarray(i, chain.end).includes(1) || isInWord(text, tokens.start[i]!) || isInWord(text, tokens.end[chain.end - 1]!)) continue;
    chainTargets[chains.valuesAt(chain.node)[0]!]!.forEach((target, k) => found.push({ token: i + k, target }));
    i = chain.end - 1;
  }
  return found;
}

/** Finds 中 and 俄 in 中俄关系, 访俄, 俄方: never alone, never inside a listed name. `covered` marks tokens of listed names. */
export function findShortNames(text: string, tokens: Tokens, covered: Uint8Array, pack: LanguagePack): ShortName[] {
  const lists = shortNamesOf(pack);
  if (lists === null) return [];
  const chained = findChains(text, tokens, covered, lists);
  const inChain = new Set(chained.map(({ token }) => token));
  const words = lists.names.words(tokens);
  const before = lists.before.words(tokens);
  const after = lists.after.words(tokens);
  // 日 after a figure is a day.
  const isShort = (at: number): boolean => at >= 0 && at < tokens.length && words[at] !== -1 && covered[at] === 0 && (at === 0 || tokens.kind[at - 1] !== TokenKind.number);
  const touches = (left: number, right: number): boolean => right < tokens.length && tokens.end[left] === tokens.start[right];
  // 美、日、德等国: three and more, each alone between commas.
  const follows = (at: number): boolean => isShort(at) && isShort(at - 2) && text.charAt(tokens.start[at - 1]!) === listComma;
  const isListed = (at: number): boolean => (follows(at) && (follows(at - 2) || follows(at + 2))) || (follows(at + 2) && follows(at + 4));
  const followed = new Uint8Array(tokens.length);
  const found: ShortName[] = [...chained];
  // From the right, so that the last of a chain (中美俄三国) vouches for those before it.
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (!isShort(i)) continue;
    const byNext = touches(i, i + 1) && (followed[i + 1] === 1 || (after[i + 1] !== -1 && lists.after.longest(tokens, after, i + 1) !== null));
    if (byNext) followed[i] = 1;
  }
  for (let i = 0; i < tokens.length; i++) {
    if (!isShort(i)) continue;
    const byPair = (isShort(i + 1) && touches(i, i + 1) && followed[i + 1] === 1) || (isShort(i - 1) && touches(i - 1, i) && followed[i] === 1);
    const byVerb = i > 0 && before[i - 1] !== -1 && touches(i - 1, i) && lists.before.ends(lists.before.next(0, before[i - 1]!)) && !isInWord(text, tokens.end[i]!);
    const byList = isListed(i);
    if (inChain.has(i) || pack.names.notNames.some((word) => text.startsWith(word, tokens.start[i]))) continue;
    if (followed[i] === 1 || byPair || byVerb || byList) found.push({ token: i, target: lists.targets[lists.names.valuesAt(lists.names.next(0, words[i]!))[0]!]! });
  }
  return found;
}

const namesBehind = perPack((pack: LanguagePack): { readonly targets: ReadonlyMap<string, string>; readonly words: ReadonlySet<string> } | null => {
  const { names, words } = pack.names.shortBehind;
  return words.length === 0 ? null : { targets: new Map(Object.entries(names).map(([target, name]) => [name, target])), words: new Set(words) };
});

/** Finds 华 and 京 in 访华 and 在京: not in 在京剧, where the letter begins a word, nor inside a listed name. */
export function findNamesBehind(text: string, tokens: Tokens, covered: Uint8Array, pack: LanguagePack): ShortName[] {
  const lists = namesBehind(pack);
  if (lists === null) return [];
  const found: ShortName[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const start = tokens.start[i]!;
    if (tokens.kind[i] !== TokenKind.ideograph || covered[i] === 1 || covered[i - 1] === 1 || tokens.end[i - 1] !== start) continue;
    const target = lists.targets.get(text.charAt(start));
    if (target === undefined || !lists.words.has(text.charAt(tokens.start[i - 1]!))) continue;
    const isWord = [2, 3].some((length) => listedAs(text.slice(start, start + length)).small) || listedAs(text.slice(start - 2, start)).small;
    if (!isWord && (i + 1 === tokens.length || covered[i + 1] === 0)) found.push({ token: i, target });
  }
  return found;
}

/**
 * Tagged names without those that begin with two countries in one character each, or with the last of some that are
 * listed: “中俄友谊” names China, Russia and no third, “德等国代表” behind “美、日、” Germany. An organisation may be called by
 * a pair (“中俄总理委员会”).
 */
export function withoutCountryPairs(tagged: readonly TaggedName[], known: readonly NameCandidate[], text: string): readonly TaggedName[] {
  const short = known.filter(({ rule }) => rule === shortNameRule);
  const ends = new Map(short.map(({ firstToken, endToken }) => [firstToken, endToken]));
  if (ends.size < 2) return tagged;
  return tagged.filter(({ type, start, firstToken, endToken }) => {
    const second = ends.get(firstToken);
    if (second === undefined || second >= endToken) return true;
    const isListed = text.charAt(start - 1) === listComma && ends.has(firstToken - 2);
    return !isListed && (type === 'ORG' || !ends.has(second));
  });
}
