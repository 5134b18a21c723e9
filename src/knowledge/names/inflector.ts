import type { LanguagePack, NameIndex, Tokens } from '../../model/index.js';
import { fold, keyedSpelling, wordKeys } from '../../text/index.js';

/** A word of the index that a token may be a form of. */
export interface BaseForm {
  readonly word: number;
  /** True where a prefix written together with the name was taken off: it can only open a name. */
  readonly opens: boolean;
  /** UTF-16 units of the token, from its start, that are the name: all of it, or those before a particle that is no part of it. */
  readonly length: number;
}

const none: readonly BaseForm[] = [];
const noRules: readonly (readonly [string, string])[] = [];
/** Tokens whose forms are remembered; a power of two. */
const memoSlots = 1 << 14;
const longestRemainder = 12;
/** Stands behind acronyms in most languages of Europe, with its apostrophe left out. */
const genitive = 's';
/** Fewest letters after a prefix: “فشل” is not و or ف before a name of two letters. */
const leastAfterPrefix = 3;
const keys = new Int32Array(2);

/** A rule list by the last (or first) unit of what it matches, so that few rules are tried on a token. */
function byUnit(rules: readonly (readonly [string, string])[], at: (s: string) => number): Map<number, (readonly [string, string])[]> {
  const map = new Map<number, (readonly [string, string])[]>();
  for (const [ending, base] of rules) {
    const rule = [fold(ending), fold(base)] as const;
    const unit = at(rule[0]);
    const list = map.get(unit);
    if (list === undefined) map.set(unit, [rule]);
    else list.push(rule);
  }
  return map;
}

/** Finds the listed words that a token may be a form of, by the rules of one language. */
export class Inflector {
  private readonly endings: ReadonlyMap<number, readonly (readonly [string, string])[]>;
  private readonly prefixes: ReadonlyMap<number, readonly (readonly [string, string])[]>;
  private readonly suffixes: ReadonlySet<string>;
  private readonly suffixesApart: boolean;
  private readonly minimumStem: number;
  /** Forms by token, two places of `memoKeys` each; a token that falls on the place of another takes it. */
  private readonly memo = new Array<readonly BaseForm[] | undefined>(memoSlots).fill(undefined);
  private readonly memoKeys = new Int32Array(2 * memoSlots);
  readonly isIdle: boolean;

  constructor(pack: LanguagePack, private readonly index: NameIndex) {
    const { endings, suffixes, suffixesApart, prefixes, minimumStem } = pack.names;
    this.endings = byUnit(endings, (s) => s.charCodeAt(s.length - 1));
    this.prefixes = byUnit(prefixes, (s) => s.charCodeAt(0));
    this.suffixes = new Set(suffixes.map(fold));
    this.suffixesApart = suffixesApart;
    this.minimumStem = minimumStem;
    this.isIdle = endings.length + suffixes.length + prefixes.length === 0;
  }

  /** The listed words of which token `at` may be a form; an unchanged token is not among them. */
  baseForms(text: string, tokens: Tokens, at: number): readonly BaseForm[] {
    const { memo, memoKeys } = this;
    const a = tokens.keyA[at]!;
    const b = tokens.keyB[at]!;
    const slot = a & (memoSlots - 1);
    const known = memo[slot];
    if (known !== undefined && memoKeys[2 * slot] === a && memoKeys[2 * slot + 1] === b) return known;
    const forms = this.compute(fold(keyedSpelling(text.slice(tokens.start[at]!, tokens.end[at]!))));
    memo[slot] = forms;
    memoKeys[2 * slot] = a;
    memoKeys[2 * slot + 1] = b;
    return forms;
  }

  /** True for letters that the language puts behind a name as they are: “s”, “lar”. Folded. */
  isEnding(letters: string): boolean {
    const rules = this.endings.get(letters.charCodeAt(letters.length - 1)) ?? noRules;
    return letters === genitive || rules.some(([ending, base]) => ending === letters && base === '') || (this.suffixes.size > 0 && this.isChain(letters, 3));
  }

  private compute(token: string): readonly BaseForm[] {
    const forms: BaseForm[] = [];
    this.withoutEnding(token, false, forms);
    for (const [prefix, base] of this.prefixes.get(token.charCodeAt(0)) ?? noRules) {
      if (!token.startsWith(prefix) || token.length - prefix.length < leastAfterPrefix) continue;
      const rest = base + token.slice(prefix.length);
      this.push(rest, true, forms, token.length);
      this.withoutEnding(rest, true, forms);
    }
    return forms.length === 0 ? none : forms;
  }

  private withoutEnding(token: string, opens: boolean, forms: BaseForm[]): void {
    for (const [ending, base] of this.endings.get(token.charCodeAt(token.length - 1)) ?? noRules) {
      const stem = token.length - ending.length;
      if ((stem === 0 || stem >= this.minimumStem) && token.endsWith(ending)) this.push(token.slice(0, stem) + base, opens, forms, token.length);
    }
    if (this.suffixes.size === 0) return;
    const shortest = Math.max(this.minimumStem, token.length - longestRemainder);
    for (let cut = token.length - 1; cut >= shortest; cut--) {
      if (this.isChain(token.slice(cut), 3)) this.push(token.slice(0, cut), opens, forms, this.suffixesApart ? cut : token.length);
    }
  }

  private isChain(rest: string, depth: number): boolean {
    if (this.suffixes.has(rest)) return true;
    if (depth === 1) return false;
    for (let cut = 1; cut < rest.length; cut++) {
      if (this.suffixes.has(rest.slice(0, cut)) && this.isChain(rest.slice(cut), depth - 1)) return true;
    }
    return false;
  }

  private push(base: string, opens: boolean, forms: BaseForm[], length: number): void {
    wordKeys(base, keys);
    const word = this.index.word(keys[0]!, keys[1]!);
    if (word !== -1 && !forms.some((form) => form.word === word)) forms.push({ word, opens, length });
  }
}

/** A stretch of text, folded. */
export function foldedSlice(text: string, start: number, end: number): string {
  return fold(text.slice(start, end));
}
