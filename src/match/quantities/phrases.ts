import { TokenFlag, TokenKind, type LanguagePack, type Tokens } from '../../model/index.js';
import { fold, tokenize } from '../../text/index.js';
import { maxEntryTokens } from '../lexicon.js';
import { readNumbers } from '../numbers/index.js';
import { quantityLexicon, type QuantityLexicon, type Role, type Row } from './lexicon.js';

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

/** Finds rows of the quantity lexicon in one text, before and after numbers. */
export class PhraseMatcher {
  readonly lexicon: QuantityLexicon;
  /** The word of which a case ending was taken last, and where its stem ends. */
  private cutToken = -1;
  private cutAt = 0;
  private readonly outside: boolean;

  constructor(readonly text: string, readonly tokens: Tokens, private readonly pack: LanguagePack) {
    this.lexicon = quantityLexicon(pack);
    this.outside = pack.numbers.quantities.endingsOutside;
  }

  /** The longest phrase from token `at` on with a row of one of the roles. */
  after(at: number, roles: readonly Role[]): Phrase | null {
    let best: Phrase | null = null;
    this.walk(at, (node, end) => {
      const rows = this.rowsAt(node, at, end, roles);
      if (rows.length > 0) best = { rows, first: at, end, endAt: this.outside && this.cutToken === end - 1 ? this.cutAt : null };
    });
    return best;
  }

  /** The longest phrase that ends right before token `end`. */
  before(end: number, roles: readonly Role[], longest = 5): Phrase | null {
    const sentence = end < this.tokens.length ? this.tokens.sentence[end] : undefined;
    for (let first = Math.max(0, end - longest); first < end; first++) {
      if (sentence !== undefined && this.tokens.sentence[first] !== sentence) continue;
      let found: Phrase | null = null;
      this.walk(first, (node, stop) => {
        if (stop !== end) return;
        const rows = this.rowsAt(node, first, end, roles);
        if (rows.length > 0) found = { rows, first, end, endAt: null };
      }, end);
      if (found !== null) return found;
    }
    return null;
  }

  /** The longest one-word unit at the start of a piece of a token (`원입니다`), and where it ends. */
  within(start: number, end: number, roles: readonly Role[]): { readonly row: Row; readonly end: number } | null {
    for (let stop = Math.min(end, start + 12); stop > start; stop--) {
      for (const index of this.lexicon.lexicon.lookup(this.text.slice(start, stop))) {
        const row = this.lexicon.rows[index]!;
        if (roles.includes(row.role)) return { row, end: stop };
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

  private walk(at: number, visit: (node: number, end: number) => void, limit = this.tokens.length): void {
    const { tokens } = this;
    const { lexicon } = this.lexicon;
    if (at >= tokens.length || at < 0) return;
    const sentence = tokens.sentence[at];
    const stop = Math.min(limit, tokens.length, at + maxEntryTokens);
    let node = 0;
    for (let i = at; i < stop && tokens.sentence[i] === sentence; i++) {
      const word = lexicon.word(tokens.keyA[i]!, tokens.keyB[i]!);
      let next = word === -1 ? -1 : lexicon.next(node, word);
      if (next === -1 && tokens.kind[i] === TokenKind.word) next = this.stripped(node, i);
      if (next === -1) return;
      node = next;
      if (lexicon.ends(node)) visit(node, i + 1);
    }
  }

  /** The node after a word without its case ending. */
  private stripped(node: number, at: number): number {
    const { lexicon, unitEndings } = this.lexicon;
    if (unitEndings.size === 0) return -1;
    const length = this.tokens.end[at]! - this.tokens.start[at]!;
    if (length > 40) return -1;
    const word = this.folded(at);
    for (let cut = word.length - 1; cut >= shortestStem && word.length - cut <= longestEnding; cut--) {
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

  private rowsAt(node: number, first: number, end: number, roles: readonly Role[]): Row[] {
    const rows: Row[] = [];
    for (const index of this.lexicon.lexicon.valuesAt(node)) {
      const row = this.lexicon.rows[index]!;
      if (!roles.includes(row.role)) continue;
      if (row.exact !== null && row.exact !== this.text.slice(this.tokens.start[first]!, this.tokens.end[end - 1]!)) continue;
      rows.push(row);
    }
    return rows;
  }
}
