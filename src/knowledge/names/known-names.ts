import { NameFlag, TokenFlag, TokenKind, type KnowledgeBase, type LanguagePack, type Tokens } from '../../model/index.js';
import { maxEntryTokens } from '../../match/index.js';
import { capitalTable, fold, wordKeys } from '../../text/index.js';
import { languageBit } from '../base/languages.js';
import { isKnownAtHome } from './home.js';
import { foldedSlice, Inflector, type BaseForm } from './inflector.js';

/** A stretch of tokens that spells a listed name. */
export interface KnownName {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** Numbers of the names it spells, in no order. */
  readonly names: readonly number[];
  /** True where a rule of inflection was needed. */
  readonly inflected: boolean;
}

const scratch = new Int32Array(2);
const minorCost = 10;
const worstCost = 99;
/** Rows up to this prior (of 255) are small towns and districts. */
const littleKnownPrior = 60;
/** Rows of at least this prior (of 255) may be met inflected even by an unchecked spelling. */
const famousPrior = 82;
/** Rows of at least this prior may be met inflected even by a name of another language. */
const veryFamousPrior = 200;

/** Fewest small letters that scraping may have glued to an acronym: shorter ones are the rest of a name. */
const leastGlued = 5;

const withoutLast = (bits: number): number => bits & (bits - 1);

/** True for a set of languages, as two halves of its bits, that holds two of them, or one. */
export const isOfFew = (low: number, high: number): boolean => (withoutLast(low) === 0 && withoutLast(high) === 0) || (withoutLast(withoutLast(low)) === 0 && high === 0) || (low === 0 && withoutLast(withoutLast(high)) === 0);

/** Where a name ends that has this form as its last token. */
function stopOf({ length }: BaseForm, { start, end }: Tokens, at: number): number {
  return Math.min(end[at]!, start[at]! + length);
}

/** Finds the names of a knowledge base in the tokens of one language. Holds no state between texts but memos. */
export class NameFinder {
  private readonly inflector: Inflector;
  private readonly bitLow: number;
  private readonly bitHigh: number;
  private readonly titleCase: boolean;
  private readonly prefixes: readonly string[];
  private readonly notNames: ReadonlySet<string>;
  /** By row: 1 where some name is listed for this very language, so that names of other languages are not expected. */
  private readonly native: Uint8Array;
  /** The same for acronyms. */
  private readonly nativeAcronym: Uint8Array;

  // State of the search under way, reset by every call.
  private text = '';
  private tokens: Tokens | null = null;
  private words = new Int32Array(0);
  private bestEnd = 0;
  private bestNames: readonly number[] = [];
  private bestCost = 0;
  private bestInflected = false;
  private bestStop = 0;

  constructor(private readonly pack: LanguagePack, private readonly knowledge: KnowledgeBase) {
    this.inflector = new Inflector(pack, knowledge.index);
    const bit = languageBit(pack.tag);
    this.bitLow = bit >= 0 && bit < 32 ? 1 << bit : 0;
    this.bitHigh = bit >= 32 ? 1 << (bit - 32) : 0;
    this.titleCase = pack.names.titleCaseAcronyms;
    this.prefixes = pack.names.prefixes.map(([prefix]) => fold(prefix));
    // Where writing has no capitals, a month or a weekday is never somebody or some place of that name (مايو, دوشنبه).
    const calendar = [...pack.cldr.months, ...pack.cldr.weekdays].flat().filter((word) => word.toLowerCase() === word.toUpperCase());
    this.notNames = new Set([...pack.names.notNames, ...calendar].map(fold));
    this.native = new Uint8Array(knowledge.size);
    this.nativeAcronym = new Uint8Array(knowledge.size);
    const { nameRow, nameFlags, nameLanguagesLow, nameLanguagesHigh } = knowledge;
    for (let name = 0; name < nameRow.length; name++) {
      const row = nameRow[name]!;
      // A country's name for all languages is that of those which list none: German “Grenada”, while “Granada” is Spanish for it.
      const isOurs = (nameLanguagesLow[name]! | nameLanguagesHigh[name]!) === 0 ? knowledge.entity(row).subtype === 'country' : ((nameLanguagesLow[name]! & this.bitLow) | (nameLanguagesHigh[name]! & this.bitHigh)) !== 0;
      if (isOurs) ((nameFlags[name]! & NameFlag.acronym) === 0 ? this.native : this.nativeAcronym)[row] = 1;
    }
  }

  /** The longest listed names, left to right, none overlapping. */
  find(text: string, tokens: Tokens): KnownName[] {
    const { index } = this.knowledge;
    if (this.words.length < tokens.length) this.words = new Int32Array(tokens.length * 2);
    const words = this.words;
    for (let i = 0; i < tokens.length; i++) {
      words[i] = index.word(tokens.keyA[i]!, tokens.keyB[i]!);
    }
    this.text = text;
    this.tokens = tokens;
    const found: KnownName[] = [];
    for (let i = 0; i < tokens.length; ) {
      const name = this.at(i);
      if (name === null) {
        i++;
      } else {
        const better = this.weightierInside(name);
        found.push(better ?? name);
        i = (better ?? name).endToken;
      }
    }
    this.tokens = null;
    this.text = '';
    return found;
  }

  /** A weightier name that begins inside a little-known one and reaches beyond it: “Unión Africana” in “La Unión Africana”. */
  private weightierInside(name: KnownName): KnownName | null {
    const weight = this.weightOf(name);
    if (name.endToken - name.firstToken < 2 || weight > littleKnownPrior) return null;
    for (let i = name.firstToken + 1; i < name.endToken; i++) {
      const other = this.at(i);
      if (other !== null && other.endToken > name.endToken && this.weightOf(other) > famousPrior) return other;
    }
    return null;
  }

  /** The greatest prior (of 255) of the rows that a name may mean. */
  private weightOf({ names }: KnownName): number {
    let greatest = 0;
    for (const name of names) greatest = Math.max(greatest, this.knowledge.rowPrior[this.knowledge.nameRow[name]!]!);
    return greatest;
  }

  private at(first: number): KnownName | null {
    const tokens = this.tokens!;
    const kind = tokens.kind[first]!;
    if (kind !== TokenKind.word && kind !== TokenKind.ideograph) return null;
    this.bestEnd = 0;
    this.bestCost = worstCost;
    const word = this.words[first]!;
    if (word !== -1) this.step(first, first, 0, word, 0, tokens.end[first]!);
    const isCapital = (tokens.flags[first]! & TokenFlag.capital) !== 0;
    if (this.bestCost >= minorCost && kind === TokenKind.word && (isCapital || (tokens.flags[first]! & TokenFlag.nonLatin) !== 0)) {
      if (!this.inflector.isIdle && this.mayInflect(first)) {
        for (const form of this.inflector.baseForms(this.text, tokens, first)) this.step(first, first, 0, form.word, 1, stopOf(form, tokens, first));
      }
      if (this.bestEnd === 0 && word === -1 && isCapital) {
        const acronym = this.glued(first);
        if (acronym !== null) return acronym;
      }
    }
    if (this.bestEnd === 0 && word === -1 && kind === TokenKind.word) return this.gluedAfter(first);
    if (this.bestEnd === 0) return null;
    return {
      start: tokens.start[first]!, end: this.bestStop, firstToken: first, endToken: this.bestEnd,
      names: this.bestNames, inflected: this.bestInflected,
    };
  }

  /** Small letters cannot begin an inflected name, but in scripts without case. */
  private mayInflect(at: number): boolean {
    const flags = this.tokens!.flags[at]!;
    if ((flags & TokenFlag.capital) !== 0) return true;
    const unit = this.text.charCodeAt(this.tokens!.start[at]!);
    return unit >= 0x530 && !(unit >= 0x1e00 && unit <= 0x1fff);
  }

  /** Takes `word` as token `at` of a name that began at `first` and would end at the offset `stop`, then goes on. */
  private step(first: number, at: number, node: number, word: number, inflections: number, stop: number): void {
    const { index } = this.knowledge;
    const next = index.next(node, word);
    if (next === -1) return;
    const tokens = this.tokens!;
    const end = at + 1;
    if (end >= this.bestEnd && index.ends(next)) this.offer(first, end, this.accepted(first, end, next, inflections, stop), inflections, stop);
    if (end >= tokens.length || end - first >= maxEntryTokens || tokens.sentence[end] !== tokens.sentence[first] || stop < tokens.end[at]!) return;
    const direct = this.words[end]!;
    if (direct !== -1) this.step(first, end, next, direct, inflections, tokens.end[end]!);
    if (inflections < 4 && tokens.kind[end] === TokenKind.word && !this.inflector.isIdle) {
      for (const form of this.inflector.baseForms(this.text, tokens, end)) if (!form.opens) this.step(first, end, next, form.word, inflections + 1, stopOf(form, tokens, end));
    }
  }

  /** Keeps the names if they are longer than the best so far, or as long and read with less doubt. */
  private offer(first: number, end: number, names: readonly number[], inflections: number, stop: number): void {
    if (names.length === 0) return;
    const { nameFlags } = this.knowledge;
    const isMinor = names.every((name) => (nameFlags[name]! & NameFlag.minor) !== 0);
    const cost = inflections + (isMinor ? minorCost : 0);
    if (end === this.bestEnd && cost >= this.bestCost) return;
    if (this.bestEnd > 0 && end > this.bestEnd && names.every((name) => (nameFlags[name]! & NameFlag.titled) !== 0) && this.isSmallFrom(first + 1, end)) return;
    this.bestEnd = end;
    this.bestNames = names;
    this.bestCost = cost;
    // A particle that is cut off changes nothing of the name.
    this.bestInflected = inflections > 0 && stop === this.tokens!.end[end - 1];
    this.bestStop = stop;
  }

  /** True where a stretch has a longer word, and none with a capital: “UN refugee agency” is not the name “UN Refugee Agency”. */
  private isSmallFrom(from: number, end: number): boolean {
    const tokens = this.tokens!;
    let hasLonger = false;
    for (let i = from; i < end; i++) {
      if ((tokens.flags[i]! & TokenFlag.capital) !== 0) return false;
      if (tokens.kind[i] === TokenKind.word && tokens.end[i]! - tokens.start[i]! > 3) hasLonger = true;
    }
    return hasLonger;
  }

  /** The names at a node that the text's case, language and surroundings allow. */
  private accepted(first: number, end: number, node: number, inflections: number, stop: number): number[] {
    const names = this.knowledge.index.valuesAt(node);
    const kept: number[] = [];
    if (this.isInsideKatakana(first, end)) return kept;
    if (end - first === 1 && this.notNames.size > 0 && this.isNoName(first, stop)) return kept;
    for (const name of names) if (this.accepts(name, first, end, inflections)) kept.push(name);
    return kept.length > 1 ? this.withoutForeign(kept) : kept;
  }

  /** Names without the acronyms of other languages, where the language itself has that acronym. */
  private withoutForeign(names: number[]): number[] {
    const { nameFlags, nameLanguagesLow, nameLanguagesHigh } = this.knowledge;
    const isOurs = (name: number): boolean => ((nameLanguagesLow[name]! & this.bitLow) | (nameLanguagesHigh[name]! & this.bitHigh)) !== 0;
    const isAcronym = (name: number): boolean => (nameFlags[name]! & NameFlag.acronym) !== 0;
    return names.some((name) => isAcronym(name) && isOurs(name)) ? names.filter((name) => !isAcronym(name) || isOurs(name) || (nameLanguagesLow[name]! | nameLanguagesHigh[name]!) === 0) : names;
  }

  /** True for a word of the pack's that is spelt like a name and is none, also with letters written together before it. */
  private isNoName(at: number, stop: number): boolean {
    const word = foldedSlice(this.text, this.tokens!.start[at]!, stop);
    return this.notNames.has(word) || this.prefixes.some((prefix) => word.startsWith(prefix) && this.notNames.has(word.slice(prefix.length)));
  }

  private accepts(name: number, first: number, end: number, inflections: number): boolean {
    const { nameFlags, nameLanguagesLow, nameLanguagesHigh } = this.knowledge;
    const tokens = this.tokens!;
    const flags = nameFlags[name]!;
    const textFlags = tokens.flags[first]!;
    const isCapital = (textFlags & TokenFlag.capital) !== 0;
    const isSingle = end - first === 1;
    const letters = tokens.end[end - 1]! - tokens.start[first]!;
    const low = nameLanguagesLow[name]!;
    const high = nameLanguagesHigh[name]!;
    const isAny = (low | high) === 0;
    const isOurs = isAny || ((low & this.bitLow) | (high & this.bitHigh)) !== 0;
    if ((flags & (NameFlag.uncased | NameFlag.small)) === 0) {
      if (!isCapital) return false;
      const isAllCaps = (textFlags & TokenFlag.allCaps) !== 0;
      if ((flags & NameFlag.capitals) !== 0 && isSingle) {
        if (!isAllCaps && !(letters >= (this.titleCase ? 3 : 4) && inflections === 0 && (textFlags & TokenFlag.sentenceStart) === 0)) return false;
      } else if (isAllCaps && isSingle && letters <= 3) {
        return false;
      }
    }
    if ((flags & NameFlag.minor) !== 0 && isSingle) {
      const shortest = (flags & NameFlag.uncased) !== 0 ? (tokens.kind[first] === TokenKind.ideograph ? 1 : 3) : 4;
      const isFamous = this.isFamous(this.knowledge.nameRow[name]!);
      if (letters < shortest || (flags & NameFlag.common) !== 0 || (inflections > 0 && (!isFamous || letters < 5))) return false;
    }
    if (isOurs) return true;
    if ((flags & NameFlag.weak) !== 0 || (isSingle && (flags & NameFlag.minor) !== 0)) return false;
    // “BMT” is the United Nations in Azerbaijani and Uzbek alone; where a language has its own letters for it, that is some other BMT. “ONU” is widely used.
    if ((flags & NameFlag.acronym) !== 0) return letters >= 3 && (textFlags & TokenFlag.allCaps) !== 0 && (this.nativeAcronym[this.knowledge.nameRow[name]!] === 0 || !isOfFew(low, high));
    if ((flags & NameFlag.common) !== 0) return false;
    // “Island” is Iceland in German; in English it is no name.
    if (isSingle && (flags & NameFlag.capitals) === 0 && this.native[this.knowledge.nameRow[name]!] === 1) return false;
    const isFamous = this.knowledge.rowPrior[this.knowledge.nameRow[name]!]! >= veryFamousPrior;
    return !isSingle || (letters >= 5 && (inflections === 0 || isFamous)) || (flags & NameFlag.uncased) !== 0;
  }

  /** True for what readers of the language know: the rest of the world by its fame, their own country's towns sooner. */
  private isFamous(row: number): boolean {
    return this.knowledge.rowPrior[row]! >= famousPrior || isKnownAtHome(row, this.pack, this.knowledge);
  }

  /** “ロシア” inside a longer run of katakana is another word; “アラブ首長国連邦” ends with no katakana, whatever follows. */
  private isInsideKatakana(first: number, end: number): boolean {
    const tokens = this.tokens!;
    const isKatakana = (at: number): boolean => {
      const unit = this.text.charCodeAt(at);
      return (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc;
    };
    const start = tokens.start[first]!;
    const stop = tokens.end[end - 1]!;
    return (isKatakana(start) && start > 0 && isKatakana(start - 1)) || (isKatakana(stop - 1) && stop < this.text.length && isKatakana(stop));
  }

  /** A checked name glued to the end of the sentence before it: “girdiÇin”. */
  private gluedAfter(at: number): KnownName | null {
    const tokens = this.tokens!;
    const stop = tokens.end[at]!;
    let cut = stop - 1;
    while (cut > tokens.start[at]! && capitalTable[this.text.charCodeAt(cut)] === 0) cut--;
    if (cut - tokens.start[at]! < 3 || stop - cut < 3 || capitalTable[this.text.charCodeAt(cut - 1)] === 1) return null;
    const names = this.namesOf(cut, stop).filter((name) => (this.knowledge.nameFlags[name]! & (NameFlag.minor | NameFlag.weak | NameFlag.capitals | NameFlag.common)) === 0);
    return names.length === 0 ? null : { start: cut, end: stop, firstToken: at, endToken: at + 1, names, inflected: true };
  }

  /** The names that a stretch of one token spells by itself. */
  private namesOf(start: number, end: number): number[] {
    wordKeys(foldedSlice(this.text, start, end), scratch);
    const { index } = this.knowledge;
    const word = index.word(scratch[0]!, scratch[1]!);
    const node = word === -1 ? -1 : index.next(0, word);
    return node === -1 || !index.ends(node) ? [] : [...index.valuesAt(node)];
  }

  /** An acronym with an ending glued to it, or with the word after it: “NATOs”, “BRICSeinigten”; “USAir” and “CNNgo” are other names. */
  private glued(at: number): KnownName | null {
    const tokens = this.tokens!;
    const start = tokens.start[at]!;
    const stop = tokens.end[at]!;
    let cut = start;
    while (cut < stop && capitalTable[this.text.charCodeAt(cut)] === 1) cut++;
    if (cut - start < 3 || cut === stop || (stop - cut < leastGlued && !this.inflector.isEnding(foldedSlice(this.text, cut, stop)))) return null;
    const names = this.namesOf(start, cut).filter((name) => (this.knowledge.nameFlags[name]! & NameFlag.capitals) !== 0);
    return names.length === 0 ? null : { start, end: cut, firstToken: at, endToken: at + 1, names, inflected: true };
  }
}
