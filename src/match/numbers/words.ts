import { TokenFlag, TokenKind, type LanguagePack, type Tokens } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { maxEntryTokens } from '../lexicon.js';
import { AtomKind, numberLexicon, openingKinds, type Atom, type NumberLexicon } from './atoms.js';
import type { CompositionRules } from './compose.js';
import { mayBeCompound, readCompound } from './compound.js';
import { perPack } from '../per-pack.js';

/** What stands at a token: rows of the number lexicon, and the token after them. */
export interface Match {
  readonly atoms: readonly Atom[];
  readonly endToken: number;
  /** Where the number ends inside its last token, when a particle is written onto it. */
  readonly endAt: number | null;
  /** Scales that it is made of, where it is nothing else. */
  readonly scales: readonly number[] | null;
}

const openingOrBlock = openingKinds | (1 << AtomKind.block);

const kindOf = { cardinal: AtomKind.cardinal, ordinal: AtomKind.ordinal, fraction: AtomKind.addition, denominator: AtomKind.reversedDenominator, divisor: AtomKind.denominator } as const;

const monthsOf = perPack((pack: LanguagePack): ReadonlySet<string> => new Set(pack.cldr.months.flat().map(fold)));

/** Finds number words in one text. */
export class WordMatcher {
  readonly lexicon: NumberLexicon;
  readonly rules: CompositionRules;
  private readonly words: Int32Array;
  private readonly compounds: boolean;
  /** Digits read one by one make a number. */
  readonly positional: boolean;
  /** Words are read piece by piece, digits in them too (`4천3백21`). */
  readonly pieced: boolean;
  /** Ordinals are denominators in the singular too (`deux cinquième`). */
  readonly singularDenominators: boolean;
  /** The language has words that are both an article and one. */
  readonly hasArticles: boolean;
  /** A bare unit after a scale counts tenths of it. */
  readonly shortTrailing: boolean;
  /** A full stop after digits makes an ordinal. */
  readonly ordinalDot: boolean;
  private readonly months: ReadonlySet<string>;

  constructor(readonly text: string, readonly tokens: Tokens, pack: LanguagePack) {
    this.lexicon = numberLexicon(pack);
    this.rules = pack.numbers.words;
    this.words = this.lexicon.lexicon.words(tokens);
    this.compounds = pack.numbers.words.compounds || pack.numbers.words.wordEndings !== '' || pack.numbers.words.attachedSuffixes !== '';
    this.shortTrailing = pack.numbers.words.shortTrailing;
    this.positional = pack.numbers.words.positionalDigits;
    this.pieced = pack.numbers.words.particles !== '';
    this.singularDenominators = pack.numbers.words.singularDenominators;
    this.hasArticles = pack.numbers.words.articles !== '';
    this.ordinalDot = pack.numbers.words.ordinalDot;
    this.months = monthsOf(pack);
  }

  /** False where token `at` can start no number word: the quick refusal of most tokens. */
  mayStart(at: number): boolean {
    if (this.words[at] !== -1 && this.opens(at)) return true;
    return this.compounds && this.tokens.kind[at] === TokenKind.word && mayBeCompound(this.text, this.tokens.start[at]!, this.tokens.end[at]!, this.lexicon);
  }

  /** True where a word that is no month stands at token `at`, in the sentence of the one before: a number before it is no day. */
  countsAt(at: number): boolean {
    const { tokens } = this;
    return at < tokens.length && tokens.kind[at] === TokenKind.word && tokens.sentence[at] === tokens.sentence[at - 1] && !this.months.has(this.folded(at));
  }

  /** The longest rows at token `at`, a compound, or a known word with a case ending; null where there is nothing. */
  at(at: number): Match | null {
    if (at >= this.tokens.length) return null;
    if (this.words[at] !== -1) {
      const known = this.known(at, Infinity);
      if (known !== null) return known;
    }
    if (!this.compounds || this.tokens.kind[at] !== TokenKind.word) return null;
    if (!mayBeCompound(this.text, this.tokens.start[at]!, this.tokens.end[at]!, this.lexicon)) return null;
    const compound = this.compoundAt(at);
    // `bina` is a building, no thousand in the dative.
    return compound !== null && this.isBlocked(this.folded(at)) ? null : compound;
  }

  /** True where an entry that starts at token `at` opens a number, or is none. */
  private opens(at: number): boolean {
    const { lexicon, nodeKinds } = this.lexicon;
    const { words, tokens } = this;
    const sentence = tokens.sentence[at];
    const limit = Math.min(tokens.length, at + maxEntryTokens);
    let node = 0;
    for (let i = at; i < limit; i++) {
      const word = words[i]!;
      if (word === -1 || tokens.sentence[i] !== sentence) return false;
      node = lexicon.next(node, word);
      if (node === -1) return false;
      if ((nodeKinds[node]! & openingOrBlock) !== 0) return true;
    }
    return false;
  }

  /** The longest rows at token `at` that end before the match found first (`sute` of `sute de mii`). */
  shorter(at: number, match: Match): Match | null {
    return match.endToken - at < 2 || this.words[at] === -1 ? null : this.known(at, match.endToken - 1);
  }

  /** The longest row at token `at` that is a number word and ends at token `last` at most. */
  private known(at: number, last: number): Match | null {
    const { lexicon, nodeAtoms } = this.lexicon;
    const { words, tokens } = this;
    const sentence = tokens.sentence[at];
    const limit = Math.min(tokens.length, last, at + maxEntryTokens);
    let node = 0;
    let best = -1;
    let end = 0;
    for (let i = at; i < limit; i++) {
      const word = words[i]!;
      if (word === -1 || tokens.sentence[i] !== sentence) break;
      node = lexicon.next(node, word);
      if (node === -1) break;
      if (nodeAtoms[node]!.length > 0) {
        best = node;
        end = i + 1;
      }
    }
    // 千米 and بالمئة are units: nothing in them counts.
    return best === -1 || (this.lexicon.nodeKinds[best]! & (1 << AtomKind.unit)) !== 0 ? null : { atoms: nodeAtoms[best]!, endToken: end, endAt: null, scales: null };
  }

  /** True where a word for percent of several tokens starts at token `at` (`por ciento`). */
  percentAt(at: number): boolean {
    if (at >= this.tokens.length || this.words[at] === -1) return false;
    const { lexicon, nodeAtoms } = this.lexicon;
    const found = lexicon.longest(this.tokens, this.words, at);
    return found !== null && nodeAtoms[found.node]!.some((atom) => atom.kind === AtomKind.percent);
  }

  /** The folded token. */
  folded(at: number): string {
    return fold(this.text.slice(this.tokens.start[at]!, this.tokens.end[at]!));
  }

  /** True for a token that ends with the Chinese ten of Korean. */
  endsInTen(at: number): boolean {
    return this.lexicon.parts.get(this.text.charAt(this.tokens.end[at]! - 1))?.some((atom) => atom.kind === AtomKind.scale && atom.value === 10) === true;
  }

  /** True where token `at` follows the one before without a gap. */
  attached(at: number): boolean {
    return at > 0 && at < this.tokens.length && (this.tokens.flags[at]! & TokenFlag.spaceBefore) === 0 && this.tokens.start[at] === this.tokens.end[at - 1];
  }

  private compoundAt(at: number): Match | null {
    const word = this.folded(at);
    const { parts, wordEndings } = this.lexicon;
    const compound = parts.size > 0 ? readCompound(word, this.lexicon, this.rules) : null;
    if (compound !== null && compound.parts > 1) {
      return { atoms: [{ kind: kindOf[compound.kind], value: compound.value, max: compound.value, joined: false }], endToken: at + 1, endAt: null, scales: compound.scales };
    }
    for (let cut = word.length - 1; cut >= 2 && wordEndings.size > 0 && word.length - cut <= 12; cut--) {
      if (!wordEndings.has(word.slice(cut))) continue;
      const rows = this.lexicon.lexicon.lookup(word.slice(0, cut));
      const atoms: Atom[] = [];
      for (const index of rows) {
        const atom = this.lexicon.atoms[index]!;
        if (atom.kind <= AtomKind.denominator && atom.kind !== AtomKind.shortScale) atoms.push(atom);
      }
      if (atoms.length > 0) return { atoms, endToken: at + 1, endAt: null, scales: null };
    }
    return this.withParticle(at, word);
  }

  /** A number word with a particle or counter written onto it (`오십이명의`). */
  private withParticle(at: number, word: string): Match | null {
    const { attachedSuffixes, attachedCounters, counted, lexicon, atoms: table } = this.lexicon;
    for (let cut = word.length - 1; cut >= 1 && attachedSuffixes.length > 0 && word.length - cut <= 12; cut--) {
      const rest = word.slice(cut);
      if (!attachedSuffixes.some((suffix) => rest.startsWith(suffix))) continue;
      const stem = word.slice(0, cut);
      if (this.isBlocked(stem)) continue;
      if (this.pieced && stem.length < 2 && !(counted.has(stem) && attachedCounters.some((counter) => rest.startsWith(counter)))) continue;
      const compound = readCompound(stem, this.lexicon, this.rules);
      const endAt = this.tokens.start[at]! + cut;
      if (compound !== null && compound.parts > 1) {
        return { atoms: [{ kind: kindOf[compound.kind], value: compound.value, max: compound.value, joined: false }], endToken: at + 1, endAt, scales: compound.scales };
      }
      const atoms: Atom[] = [];
      for (const index of lexicon.lookup(stem)) if (table[index]!.kind <= AtomKind.denominator) atoms.push(table[index]!);
      if (atoms.length > 0) return { atoms, endToken: at + 1, endAt, scales: null };
    }
    return null;
  }

  private isBlocked(word: string): boolean {
    for (const index of this.lexicon.lexicon.lookup(word)) if (this.lexicon.atoms[index]!.kind === AtomKind.block) return true;
    return false;
  }

  /** The token after a word that holds a numeral and is no number, or -1. */
  blockedUntil(at: number): number {
    if (this.words[at] === -1) return -1;
    const found = this.lexicon.lexicon.longest(this.tokens, this.words, at);
    if (found === null) return -1;
    return (this.lexicon.nodeKinds[found.node]! & (1 << AtomKind.block)) === 0 ? -1 : found.end;
  }
}
