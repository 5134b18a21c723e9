import { TokenFlag, TokenKind, type NameCandidate, type Tokens } from '../../model/index.js';
import { listedAs } from '../tagger/common-word.js';
import { foldedSlice } from './inflector.js';
import { formKey, isApostrophe, isOf, longestPreposition, mostModifiers, openingQuote, signAt, type NameContext, type Nouns } from './organisation-nouns.js';
import type { WordSet } from './word-set.js';

/** Part of a name, by tokens. */
export function partOfName(name: NameCandidate, tokens: Tokens, first: number, end: number): NameCandidate {
  return { ...name, start: tokens.start[first]!, end: tokens.end[end - 1]!, firstToken: first, endToken: end };
}

/** Takes off unknown names what describes them. */
export class Descriptions {
  private givenKeys: ReadonlySet<string> | null = null;

  constructor(private readonly context: NameContext, private readonly nouns: Nouns, private readonly given: readonly NameCandidate[]) {}

  private isOf(words: WordSet, at: number): boolean {
    return isOf(words, this.context, at);
  }

  /** A name that no list knows without the noun that it closes or opens with: “Nova Pot partisi”; “Regeringspartij Zarja” where “Zarja” stands alone too. */
  bare(name: NameCandidate): NameCandidate {
    const { tokens } = this.context;
    const { firstToken, endToken } = name;
    if (name.rows.length > 0 || endToken - firstToken < 2) return name;
    const isSmall = (tokens.flags[endToken - 1]! & TokenFlag.capital) === 0;
    if (isSmall && this.isOf(this.nouns.behind, endToken - 1)) return partOfName(name, this.context.tokens, firstToken, endToken - 1);
    if (this.isDefinite(endToken - 1)) return partOfName(name, this.context.tokens, firstToken, this.endWithoutAttributes(name));
    let first = firstToken;
    while (first < endToken - 1 && first - firstToken < mostModifiers && (this.isOf(this.nouns.before, first) || (first > firstToken && tokens.kind[first] === TokenKind.word && (tokens.flags[first]! & TokenFlag.capital) === 0))) first++;
    if (first > firstToken && first < endToken - 1 && openingQuote.test(signAt(this.context, first))) return partOfName(name, this.context.tokens, first + 1, endToken);
    const described = this.descriptionEnd(name, first);
    if (described > firstToken) return partOfName(name, this.context.tokens, described, endToken);
    if (first === firstToken && this.isCommonOpening(first)) first++;
    return first > firstToken && this.standsAlone(formKey(this.context, first, endToken)) ? partOfName(name, this.context.tokens, first, endToken) : name;
  }

  /**
   * Token behind what a name is described by, its first token for none: a noun in small letters that stands beside it (“entreprise de
   * logistique X”, not “université de X”), or words of another script («Логистическая компания X»).
   */
  private descriptionEnd({ firstToken, endToken }: NameCandidate, behindNoun: number): number {
    const { text, tokens, pack } = this.context;
    const has = (at: number, flag: number): boolean => (tokens.flags[at]! & flag) !== 0;
    if (pack.names.capitalNouns) {
      // “Der Toulouser Hersteller X”: the adjective of a town before the noun.
      const { townAdjectiveEnding: ending } = pack.names;
      const isTownly = behindNoun === firstToken && ending !== '' && endToken - firstToken > 2 && text.startsWith(ending, tokens.end[firstToken]! - ending.length) && this.isOf(this.nouns.before, firstToken + 1);
      const end = isTownly ? firstToken + 2 : behindNoun;
      return end < endToken && has(end, TokenFlag.capital) ? end : firstToken;
    }
    if (this.isOf(this.nouns.apart, firstToken)) return this.isDefinite(firstToken + 1) ? firstToken : firstToken + 1;
    let first = firstToken;
    while (first < endToken && first - firstToken <= mostModifiers && (!has(first, TokenFlag.capital) || (first === firstToken && has(first, TokenFlag.sentenceStart) && has(first, TokenFlag.nonLatin)))) first++;
    if (first === firstToken || first >= endToken || tokens.end[first - 1]! - tokens.start[first - 1]! <= longestPreposition || isApostrophe.test(signAt(this.context, first - 1))) return firstToken;
    if (has(first - 1, TokenFlag.nonLatin) && !has(first, TokenFlag.nonLatin)) return this.nounWithin(firstToken, first) ? first : firstToken;
    return first === behindNoun && !has(firstToken, TokenFlag.capital) ? first : firstToken;
  }

  private isDefinite(at: number): boolean {
    const { text, tokens, pack } = this.context;
    const { definite } = pack.names.organisationNouns;
    return definite !== undefined && text.startsWith(definite, tokens.start[at]!);
  }

  /** Where a name ends that attributes were taken into, which stands alone without them too. */
  private endWithoutAttributes({ firstToken, endToken }: NameCandidate): number {
    let end = endToken;
    while (end - firstToken > 2 && this.isDefinite(end - 1)) end--;
    return end < endToken && !this.isDefinite(end - 1) && this.isRepeated(firstToken, end) ? end : endToken;
  }

  /** True where a document names the same elsewhere, maybe behind a prefix: «لبنك X». */
  private isRepeated(first: number, end: number): boolean {
    const { text, tokens, pack } = this.context;
    const name = foldedSlice(text, tokens.start[first]!, tokens.end[end - 1]!);
    return this.given.some((other) => {
      const told = other.firstToken === first ? '' : foldedSlice(text, other.start, other.end);
      return told === name || (told.endsWith(name) && pack.names.prefixes.some(([prefix]) => told.length === prefix.length + name.length && told.startsWith(prefix)));
    });
  }

  private nounWithin(first: number, end: number): boolean {
    for (let at = first; at < end; at++) if (this.isOf(this.nouns.before, at)) return true;
    return false;
  }

  /** True for the key of a name that was given. */
  private standsAlone(key: string): boolean {
    this.givenKeys ??= new Set(this.given.map((name) => formKey(this.context, name.firstToken, name.endToken)));
    return this.givenKeys.has(key);
  }

  /** True for a word that has its capital from opening a sentence: “Bij Lumetis”, “Выручка Velmora”. */
  private isCommonOpening(at: number): boolean {
    const { text, tokens } = this.context;
    return (tokens.flags[at]! & TokenFlag.sentenceStart) !== 0 && (this.isOf(this.nouns.ownedBefore, at) || listedAs(foldedSlice(text, tokens.start[at]!, tokens.end[at]!)).small);
  }
}
