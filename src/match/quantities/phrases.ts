import { TokenFlag, TokenKind, type LanguagePack, type Tokens } from '../../model/index.js';
import { fold, tokenize } from '../../text/index.js';
import { maxEntryTokens } from '../lexicon.js';
import { readNumbers } from '../numbers/index.js';
import { quantityLexicon, type QuantityLexicon, type Row } from './lexicon.js';

/** Rows that stand somewhere, and the tokens `[first, end)` that they cover. */
export interface Phrase {
  readonly rows: readonly Row[];
  readonly first: number;
  readonly end: number;
  /** Where it ends inside its last token when a case ending stays outside, or null. */
  readonly endAt: number | null;
}

/** Shortest stem that an ending may be taken off. */
const shortestStem = 2;
const longestEnding = 12;
const unknown = -2;

/** Finds rows of the quantity lexicon in one text, before and after numbers. */
export class PhraseMatcher {
  readonly lexicon: QuantityLexicon;
  /** The word of which a case ending was taken last, and where its stem ends. */
  private cutToken = -1;
  private cutAt = 0;
  private readonly outside: boolean;
  private readonly endings: boolean;
  /** The lexicon's number of each token's word, looked up when first asked for. */
  private readonly words: Int32Array;

  constructor(readonly text: string, readonly tokens: Tokens, readonly pack: LanguagePack) {
    this.lexicon = quantityLexicon(pack);
    this.outside = pack.numbers.quantities.endingsOutside;
    this.endings = this.lexicon.unitEndings.size > 0;
    this.words = new Int32Array(tokens.length).fill(unknown);
  }

  /** The longest phrase from token `at` on with a row of one of the {@link Roles}. */
  after(at: number, roles: number): Phrase | null {
    const { tokens } = this;
    if (at >= tokens.length || at < 0) return null;
    const { nodeRoles } = this.lexicon;
    const sentence = tokens.sentence[at];
    const stop = Math.min(tokens.length, at + maxEntryTokens);
    let best: Phrase | null = null;
    let node = 0;
    for (let i = at; i < stop && tokens.sentence[i] === sentence; i++) {
      node = this.step(node, i);
      if (node === -1) break;
      if ((nodeRoles[node]! & roles) === 0) continue;
      const rows = this.rowsAt(node, at, i + 1, roles);
      if (rows.length > 0) best = { rows, first: at, end: i + 1, endAt: this.outside && this.cutToken === i ? this.cutAt : null };
    }
    return best;
  }

  /** The longest phrase of one of the {@link Roles} that ends right before token `end`. */
  before(end: number, roles: number, longest = 5): Phrase | null {
    const { tokens } = this;
    const { nodeRoles } = this.lexicon;
    const sentence = end < tokens.length ? tokens.sentence[end] : undefined;
    for (let first = Math.max(0, end - longest); first < end; first++) {
      if (sentence !== undefined && tokens.sentence[first] !== sentence) continue;
      let node = 0;
      for (let i = first; i < end && node !== -1 && tokens.sentence[i] === tokens.sentence[first]; i++) {
        node = this.step(node, i);
        if (node === -1 || i + 1 < end || (nodeRoles[node]! & roles) === 0) continue;
        const rows = this.rowsAt(node, first, end, roles);
        if (rows.length > 0) return { rows, first, end, endAt: null };
      }
    }
    return null;
  }

  /** The longest one-word unit at the start of a piece of a token (`원입니다`), and where it ends. */
  within(start: number, end: number, roles: number): { readonly row: Row; readonly end: number } | null {
    for (let stop = Math.min(end, start + 12); stop > start; stop--) {
      for (const index of this.lexicon.lexicon.lookup(this.text.slice(start, stop))) {
        const row = this.lexicon.rows[index]!;
        if ((row.bit & roles) !== 0) return { row, end: stop };
      }
    }
    return null;
  }

  /** The currency of a code or sign by itself, exactly written. */
  symbol(form: string): Row | null {
    for (const index of this.lexicon.lexicon.lookup(form)) {
      const row = this.lexicon.rows[index]!;
      if (row.role === 'currency' && row.exact === form) return row;
    }
    return null;
  }

  /** The number that starts in the middle of a token, read with what follows it, or null. */
  numberAt(start: number): { readonly value: number | null; readonly end: number } | null {
    const part = this.text.slice(start, start + 48);
    const reading = readNumbers(part, tokenize(part, [{ start: 0, end: part.length }]), this.pack)[0];
    return reading === undefined || reading.start !== 0 || reading.kind !== 'cardinal' ? null : { value: reading.value, end: start + reading.end };
  }

  /** True where token `at` follows the one before without a gap. */
  attached(at: number): boolean {
    return at > 0 && at < this.tokens.length && this.tokens.start[at] === this.tokens.end[at - 1] && (this.tokens.flags[at]! & TokenFlag.spaceBefore) === 0;
  }

  /** The first unit of a one-unit token, otherwise an empty string. */
  sign(at: number): string {
    if (at < 0 || at >= this.tokens.length || this.tokens.end[at]! - this.tokens.start[at]! !== 1) return '';
    return this.text.charAt(this.tokens.start[at]!);
  }

  /** The folded token. */
  folded(at: number): string {
    return fold(this.text.slice(this.tokens.start[at]!, this.tokens.end[at]!));
  }

  /** The node after `node` by token `at`, or -1. */
  private step(node: number, at: number): number {
    const { lexicon } = this.lexicon;
    let word = this.words[at]!;
    if (word === unknown) word = this.words[at] = lexicon.word(this.tokens.keyA[at]!, this.tokens.keyB[at]!);
    const next = word === -1 ? -1 : lexicon.next(node, word);
    return next === -1 && this.endings && this.tokens.kind[at] === TokenKind.word ? this.stripped(node, at) : next;
  }

  /** The node after a word without its case ending. */
  private stripped(node: number, at: number): number {
    const { lexicon, unitEndings } = this.lexicon;
    const length = this.tokens.end[at]! - this.tokens.start[at]!;
    if (length > 40) return -1;
    const word = this.folded(at);
    for (let cut = word.length - 1; cut >= (this.outside ? 1 : shortestStem) && word.length - cut <= longestEnding; cut--) {
      if (!unitEndings.has(word.slice(cut))) continue;
      const stem = tokenize(word.slice(0, cut));
      if (stem.length !== 1) continue;
      const id = lexicon.word(stem.keyA[0]!, stem.keyB[0]!);
      const next = id === -1 ? -1 : lexicon.next(node, id);
      if (next !== -1) {
        this.cutToken = at;
        this.cutAt = this.tokens.start[at]! + cut;
        return next;
      }
    }
    return -1;
  }

  private rowsAt(node: number, first: number, end: number, roles: number): readonly Row[] {
    const all = this.lexicon.nodeRows[node]!;
    const fits = (row: Row): boolean => (row.bit & roles) !== 0 && (row.exact === null || row.exact === this.text.slice(this.tokens.start[first]!, this.tokens.end[end - 1]!));
    return all.every(fits) ? all : all.filter(fits);
  }
}
