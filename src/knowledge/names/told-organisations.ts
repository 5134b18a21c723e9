import { entityTypes, TokenFlag, TokenKind, type NameCandidate } from '../../model/index.js';
import { isLocative } from '../link/sport.js';
import { isSmallWord, listedAs } from '../tagger/common-word.js';
import { adjectivesOf } from './adjectives.js';
import { Descriptions, partOfName } from './described-names.js';
import { foldedSlice } from './inflector.js';
import { formKey, isApostrophe, isOf, longestPreposition, mostModifiers, nounsOf, openingQuote, signAt, stemLength, type NameContext, type Nouns } from './organisation-nouns.js';
import { isSure } from './sure.js';
import { endsTitle } from './titles.js';
import type { WordSet } from './word-set.js';

/*
 * The single name of a company or a party that no list knows looks like a surname or a town. What stands beside it
 * tells: “the chip supplier Veltronik”, “Nova Pot partisi”, «партия „Заря“», “Veltronik's market value”. What is told
 * of a name once holds for all its mentions.
 */

/** How much a noun beside a name, and what organisations have beside it, speak for one. */
const nounWeight = 2;
const ownedWeight = 0.75;
/** How much a preposition of places before it speaks against one. */
const placeWeight = 1;
/** From so much on a name is an organisation. */
const enough = 1.5;

const closingQuote = /[”“»"」》]/u;

/** Most tokens of a name that is written in quotation marks, or found by its noun alone. */
const longestQuoted = 6;
const longestFound = 4;
/** How many tokens from a name what it owns may stand: “leader of the X”. */
const farOwned = 3;
/** Score of a mention that only what is told elsewhere makes a name. */
const foundScore = 0.6;

/** One reading of a document. */
class Reading {
  private readonly covered: Uint8Array;
  /** Index of the given name that covers a token, or -1. */
  private readonly nameAt: Int32Array;
  private readonly weights = new Map<string, number>();
  private names: readonly NameCandidate[];

  constructor(private readonly context: NameContext, private readonly nouns: Nouns, private readonly given: readonly NameCandidate[]) {
    this.names = given;
    this.covered = new Uint8Array(context.tokens.length);
    this.nameAt = new Int32Array(context.tokens.length).fill(-1);
    given.forEach(({ firstToken, endToken }, index) => {
      this.covered.fill(1, firstToken, endToken);
      this.nameAt.fill(index, firstToken, endToken);
    });
  }

  private keyOf(first: number, end: number): string {
    return formKey(this.context, first, end);
  }

  private sign(at: number): string {
    return signAt(this.context, at);
  }

  private sameSentence(a: number, b: number): boolean {
    const { sentence, length } = this.context.tokens;
    return a >= 0 && b < length && sentence[a] === sentence[b];
  }

  private has(words: WordSet, at: number): boolean {
    return isOf(words, this.context, at);
  }

  /** True where a noun of organisations stands before a token, with nothing but adjectives between. */
  private hasNounBefore(first: number): boolean {
    const { text, tokens, pack } = this.context;
    if (tokens.kind[first] === TokenKind.ideograph) return this.nouns.before.endsAt(text, tokens.start[first]!);
    let at = first - 1;
    if (openingQuote.test(this.sign(at))) at--;
    const { lexicon } = adjectivesOf(pack);
    for (let passed = 0; passed <= mostModifiers && this.sameSentence(at, first); passed++, at--) {
      if (isApostrophe.test(this.sign(at))) continue;
      if (this.has(this.nouns.before, at)) return true;
      const word = lexicon.word(tokens.keyA[at]!, tokens.keyB[at]!);
      const isAdjective = word !== -1 && lexicon.next(0, word) !== -1;
      if (!isAdjective && !this.has(this.nouns.modifiers, at) && !this.isComplement(at)) return false;
    }
    return false;
  }

  /** True for what a noun is of: “groupe d'éclairage X”. */
  private isComplement(at: number): boolean {
    const { tokens } = this.context;
    const before = isApostrophe.test(this.sign(at - 1)) ? at - 2 : at - 1;
    return tokens.kind[at] === TokenKind.word && (tokens.flags[at]! & TokenFlag.capital) === 0 && this.sameSentence(before, at)
      && tokens.end[before]! - tokens.start[before]! <= longestPreposition && this.has(this.nouns.modifiers, before);
  }

  private hasNounBehind(end: number): boolean {
    const { text, tokens } = this.context;
    if (end >= tokens.length) return false;
    if (tokens.kind[end - 1] === TokenKind.ideograph) return this.nouns.behind.beginsAt(text, tokens.end[end - 1]!) || this.nouns.behind.endsAt(text, tokens.end[end - 1]!);
    const at = closingQuote.test(this.sign(end)) ? end + 1 : end;
    return this.sameSentence(end - 1, at) && this.has(this.nouns.behind, at);
  }

  /** True where what organisations have stands beside a name: “the shares of X”, “X's market value”, “X lideri”. */
  private isOwner(first: number, end: number): boolean {
    const { text, tokens } = this.context;
    if (tokens.kind[end - 1] === TokenKind.ideograph) return this.nouns.ownedBehind.beginsAt(text, tokens.end[end - 1]!);
    const isSmall = (at: number): boolean => this.covered[at] === 0 && tokens.kind[at] === TokenKind.word;
    for (let at = first - 1; at >= first - farOwned && this.sameSentence(at, first) && isSmall(at); at--) if (this.has(this.nouns.ownedBefore, at)) return true;
    for (let at = end; at < end + farOwned && this.sameSentence(end - 1, at); at++) {
      if (this.has(this.nouns.ownedBehind, at)) return true;
      if (!isSmall(at) && !isApostrophe.test(this.sign(at))) return false;
    }
    return false;
  }

  /** True for a name whose type is open: no list knows it, or only as something it seldom is. */
  private isOpen(name: NameCandidate): boolean {
    return name.form !== 'adjective' && name.type !== 'ORG' && (name.rows.length === 0 || (name.rule !== 'listed-name' && !isSure(name, this.context.knowledge)));
  }

  /** True for somebody who is called by a given name or a title. */
  private isPerson({ type, firstToken, endToken, score }: NameCandidate): boolean {
    const { text, tokens, pack } = this.context;
    if (type !== 'PER') return false;
    if (tokens.kind[firstToken] === TokenKind.ideograph) return joinedName.test(text.slice(tokens.start[firstToken]!, tokens.end[endToken - 1]!));
    if (endToken - firstToken > 1) return score >= enoughOfPerson || listedAs(foldedSlice(text, tokens.start[firstToken]!, tokens.end[firstToken]!)).given;
    const before = firstToken - 1;
    return this.sameSentence(before, firstToken) && tokens.end[before]! - tokens.start[before]! > shortestTitle && endsTitle(text, tokens, before, pack);
  }

  /** Where a name ends that small words were taken into: “Brontella protestano”. */
  private endWithoutSmallWords({ firstToken, endToken, rows }: NameCandidate): number {
    const { text, tokens } = this.context;
    let end = endToken;
    while (rows.length === 0 && end > firstToken + 1 && isSmallWord(text, tokens, end - 1)) end--;
    return end;
  }

  /** True for a place where something is: “in Interlaken”. */
  private isPlace(name: NameCandidate): boolean {
    const { text, tokens, pack } = this.context;
    return name.type === 'LOC' && isLocative(text, tokens, name, pack, false);
  }

  /** The names, with those that are told to be organisations typed so, and their other mentions. */
  settle(): readonly NameCandidate[] {
    const descriptions = new Descriptions(this.context, this.nouns, this.given);
    this.names = this.given.map((name) => descriptions.bare(name));
    for (const name of this.names) if (name.type === 'ORG' ? name.rows.length === 0 : this.isOpen(name)) this.weigh(name.firstToken, name.endToken);
    const found = this.foundBeside();
    // In most documents nothing speaks for an organisation: what speaks against one need not be looked for.
    if (![...this.weights.values()].some((weight) => weight >= enough)) return this.names;
    for (const name of this.names) {
      if (this.isPlace(name)) this.add(name.firstToken, name.endToken, -placeWeight);
      if (this.isPerson(name)) this.forget(name);
    }
    const told = new Set([...this.weights].flatMap(([key, weight]) => (weight >= enough ? [key] : [])));
    if (told.size === 0) return this.names;
    const settled = this.names.map((name) => {
      if (!this.isOpen(name)) return name;
      const end = this.endWithoutSmallWords(name);
      return told.has(this.keyOf(name.firstToken, end)) ? this.asOrganisation(partOfName(name, this.context.tokens, name.firstToken, end)) : name;
    });
    const kept = found.filter(({ firstToken, endToken }) => told.has(this.keyOf(firstToken, endToken)));
    const taken = new Uint8Array(this.context.tokens.length);
    for (const { firstToken, endToken } of kept) taken.fill(1, firstToken, endToken);
    const isOutside = ({ firstToken, endToken }: NameCandidate): boolean => !taken.subarray(firstToken, endToken).includes(1);
    return [...settled.filter(isOutside), ...kept, ...this.repeated(told)].sort((a, b) => a.start - b.start);
  }

  private weigh(first: number, end: number): void {
    const weight = (this.hasNounBefore(first) || this.hasNounBehind(end) ? nounWeight : 0) + (this.isOwner(first, end) ? ownedWeight : 0);
    if (weight !== 0) this.add(first, end, weight);
  }

  private add(first: number, end: number, weight: number): void {
    const key = this.keyOf(first, end);
    this.weights.set(key, (this.weights.get(key) ?? 0) + weight);
  }

  /** A person is no organisation, by the whole name or by its first or last word. */
  private forget({ firstToken, endToken }: NameCandidate): void {
    this.weights.delete(this.keyOf(firstToken, endToken));
    this.weights.delete(this.keyOf(endToken - 1, endToken));
    this.weights.delete(this.keyOf(firstToken, firstToken + 1));
  }

  private asOrganisation(name: NameCandidate): NameCandidate {
    const { knowledge } = this.context;
    const rows = name.rows.filter((row) => entityTypes[knowledge.rowType[row]!] === 'ORG');
    const { start, end, firstToken, endToken, form } = name;
    return { start, end, firstToken, endToken, form, type: 'ORG', rows, rule: rows.length > 0 ? name.rule : toldRule, tagged: true, score: Math.max(name.score, foundScore) };
  }

  private made(first: number, end: number): NameCandidate {
    const { tokens } = this.context;
    this.covered.fill(1, first, end);
    return { start: tokens.start[first]!, end: tokens.end[end - 1]!, firstToken: first, endToken: end, type: 'ORG', form: 'name', rows: [], score: foundScore, rule: toldRule, tagged: true };
  }

  /** Names that the tagger does not see, beside a noun of organisations or what they have. */
  private foundBeside(): NameCandidate[] {
    const { tokens, pack } = this.context;
    const found: NameCandidate[] = [];
    for (let i = 1; i < tokens.length; i++) {
      const isCapital = this.covered[i] === 0 && (tokens.flags[i]! & TokenFlag.capital) !== 0;
      if (!isCapital && tokens.kind[i - 1] !== TokenKind.punctuation) continue;
      const isQuoted = openingQuote.test(this.sign(i - 1)) && (tokens.flags[i]! & TokenFlag.spaceBefore) === 0;
      const end = isQuoted ? this.quotedEnd(i) : isCapital ? this.capitalsEnd(i) : i;
      if (end <= i) continue;
      const weight = this.hasNounBefore(i) ? nounWeight : !isQuoted && !pack.names.capitalNouns && this.isOwner(i, end) ? ownedWeight : 0;
      if (weight === 0) continue;
      const inside = this.given[this.nameAt[i]!];
      if (inside?.type === 'ORG' && end <= inside.endToken) continue;
      found.push(this.made(i, end));
      this.add(i, end, weight);
      i = end - 1;
    }
    return found;
  }

  /** Where a name in quotation marks ends that begins at a token; its own index where there is none. */
  private quotedEnd(first: number): number {
    const { tokens } = this.context;
    for (let at = first; at < first + longestQuoted && this.sameSentence(first, at); at++) {
      if (closingQuote.test(this.sign(at))) return at;
      if (tokens.kind[at] !== TokenKind.word && tokens.kind[at] !== TokenKind.ideograph && this.sign(at) !== '-') return first;
    }
    return first;
  }

  /** True for a part of a compound: “Anheuser” of “Anheuser-Busch”. */
  private isJoined(at: number): boolean {
    const { tokens } = this.context;
    const isTight = (sign: number, beyond: number): boolean => this.sign(sign) === '-' && (tokens.flags[beyond]! & TokenFlag.spaceBefore) === 0;
    return (at + 2 < tokens.length && isTight(at + 1, at + 2) && (tokens.flags[at + 1]! & TokenFlag.spaceBefore) === 0) || isTight(at - 1, at);
  }

  /** Where a run of words with capitals that are no common words ends. */
  private capitalsEnd(first: number): number {
    const { text, tokens } = this.context;
    let at = first;
    while (at < tokens.length && at - first < longestFound && this.covered[at] === 0 && !this.isJoined(at) && this.sameSentence(first, at) && tokens.kind[at] === TokenKind.word
      && (tokens.flags[at]! & TokenFlag.capital) !== 0 && tokens.end[at]! - tokens.start[at]! > 2 && !listedAs(foldedSlice(text, tokens.start[at]!, tokens.end[at]!)).small) at++;
    return at;
  }

  /** Other mentions of the names that are told to be organisations, where nothing else was seen. */
  private repeated(told: ReadonlySet<string>): NameCandidate[] {
    const { text, tokens } = this.context;
    const firsts = new Map<string, number[]>();
    for (const key of told) {
      const words = key.slice(1).split(' ');
      const lengths = firsts.get(words[0]!) ?? [];
      if (!lengths.includes(words.length)) lengths.push(words.length);
      firsts.set(words[0]!, lengths.sort((a, b) => b - a));
    }
    const found: NameCandidate[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const isCased = (tokens.flags[i]! & TokenFlag.capital) !== 0 || openingQuote.test(this.sign(i - 1));
      if (this.covered[i] === 1 || tokens.kind[i] !== TokenKind.word || !isCased || this.isJoined(i)) continue;
      const lengths = firsts.get(foldedSlice(text, tokens.start[i]!, Math.min(tokens.end[i]!, tokens.start[i]! + stemLength)));
      const length = lengths?.find((n) => this.sameSentence(i, i + n - 1) && told.has(this.keyOf(i, i + n)) && this.isBare(i, i + n));
      if (length !== undefined) found.push(this.made(i, i + length));
    }
    return found;
  }

  private isBare(first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (this.covered[i] === 1) return false;
    return true;
  }
}

/** Letters of words that may close a title and are mostly articles: “Sr.ª”. */
const shortestTitle = 1;
/** A foreign name of several parts. */
const joinedName = /[·・]/u;
/** A person of several names from this score on stays one. */
const enoughOfPerson = 0.8;

/** Rule of a name that the words beside it tell. */
const toldRule = 'told-organisation';

/** Types unknown names as organisations where the words beside one of their mentions tell so, and adds mentions of them that were not seen. Sorted. */
export function tellOrganisations(names: readonly NameCandidate[], context: NameContext): readonly NameCandidate[] {
  const nouns = nounsOf(context.pack);
  return nouns === null ? names : new Reading(context, nouns, names).settle();
}
