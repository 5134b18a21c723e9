import { TokenKind, type LanguagePack, type Tokens } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { LexiconBuilder, type Lexicon } from '../lexicon.js';
import { perPack } from '../per-pack.js';
import type { Row } from './lexicon.js';

/** Currencies whose country is not their first two letters. */
const countryOf: Readonly<Record<string, string>> = { EUR: 'DE', DEM: 'DE', FRF: 'FR', ITL: 'IT' };

/** A bare “dollar” stays this one even where the text has told of another: sums of the world are told in it. */
const worldCurrency = 'USD';

interface Territories {
  readonly lexicon: Lexicon;
  readonly codes: readonly string[];
  /** Countries by how their names begin, which their other cases and adjectives share (`argentin` of `Argentynie`, `argentino`); none that two share. */
  readonly stems: ReadonlyMap<string, string>;
  /** The first {@link shortestStem} letters of the stems: few other words begin so. */
  readonly openings: ReadonlySet<string>;
}

/** Letters of the shortest and longest beginning of a country's name that tells it, and how many last letters change. */
const shortestStem = 4;
const longestStem = 12;
const changing = 2;

const territories = perPack((pack: LanguagePack): Territories => {
  const builder = new LexiconBuilder();
  const codes: string[] = [];
  const stems = new Map<string, string>();
  const shared = new Set<string>();
  for (const [code, names] of Object.entries(pack.cldr.territories)) {
    for (const name of names) {
      builder.add(name, codes.length);
      const stem = fold(name).slice(0, Math.max(shortestStem, Math.min(longestStem, name.length - changing)));
      if (/[\s-]/.test(name) || stem.length < shortestStem) continue;
      if (stems.has(stem) && stems.get(stem) !== code) shared.add(stem);
      stems.set(stem, code);
    }
    codes.push(code);
  }
  for (const stem of shared) stems.delete(stem);
  return { lexicon: builder.build(), codes, stems, openings: new Set([...stems.keys()].map((stem) => stem.slice(0, shortestStem))) };
});

/** How often a text on another country names it. */
const keepsTelling = 2;

/** A currency, and what else it may be. */
export interface Currency {
  readonly code: string;
  readonly others: readonly string[];
  readonly needsReview: boolean;
}

/** Decides what a shared noun or symbol (`dollar`, `peso`, `$`) means in one text. */
export class CurrencyResolver {
  private counts: Map<string, number> | null = null;
  /** Currencies that the text has named in full so far (“Syrian pounds”). */
  private readonly spelt = new Set<string>();

  constructor(private readonly text: string, private readonly tokens: Tokens, private readonly pack: LanguagePack, private readonly country: string | null) {}

  /** The currency of a row: the pipeline's country first, then the one that the text has named in full before, then the countries that it names, then the likeliest. */
  resolve(row: Row): Currency {
    if (row.codes.length < 2) {
      this.spelt.add(row.code);
      return { code: row.code, others: [], needsReview: false };
    }
    const wanted = this.country;
    const chosen = wanted === null ? undefined : row.codes.find((code) => (countryOf[code] ?? code.slice(0, 2)) === wanted);
    if (chosen !== undefined) return { code: chosen, others: [], needsReview: false };
    const before = row.codes[0] === worldCurrency ? [] : row.codes.filter((code) => this.spelt.has(code));
    if (before.length === 1) return { code: before[0]!, others: [], needsReview: false };
    const counts = this.countries();
    const named = row.codes.filter((code) => (counts.get(countryOf[code] ?? code.slice(0, 2)) ?? 0) > 0);
    const first = row.codes[0]!;
    if (named.includes(first) && named.length === 1) return { code: first, others: [], needsReview: false };
    const { homeCurrencies } = this.pack.numbers.quantities;
    const isHome = first === homeCurrencies[0] || first === 'GBP';
    const global = first === worldCurrency || isHome || homeCurrencies.includes(first);
    if (named.length === 0) return { code: first, others: global ? [] : row.codes.slice(1, 4), needsReview: !global };
    if (named.includes(first)) return { code: first, others: named.filter((code) => code !== first), needsReview: true };
    const best = [...named].sort((a, b) => (counts.get(countryOf[b] ?? b.slice(0, 2)) ?? 0) - (counts.get(countryOf[a] ?? a.slice(0, 2)) ?? 0))[0]!;
    // A dollar in a text on Canada may still be America's, and a sign is; a peso in a text on Chile is Chile's, a pound in one that keeps telling of Egypt is Egypt's.
    return first === worldCurrency || row.symbol || (isHome && (counts.get(countryOf[best] ?? best.slice(0, 2)) ?? 0) < keepsTelling) ? { code: first, others: named, needsReview: true } : { code: best, others: [first], needsReview: true };
  }

  /** True where the text or the pipeline points to a country of the row's currencies. */
  shown(row: Row): boolean {
    const codes = row.codes.length > 0 ? row.codes : [row.code];
    const countries = codes.map((code) => countryOf[code] ?? code.slice(0, 2));
    return (this.country !== null && countries.includes(this.country)) || countries.some((country) => (this.countries().get(country) ?? 0) > 0);
  }

  /** The country whose name a word begins like, or null. */
  private begins(token: number, { stems, openings }: Territories): string | null {
    const start = this.tokens.start[token]!;
    const end = this.tokens.end[token]!;
    if (end - start < shortestStem || !openings.has(fold(this.text.slice(start, start + shortestStem)))) return null;
    const word = fold(this.text.slice(start, Math.min(end, start + longestStem)));
    for (let length = word.length; length >= shortestStem; length--) {
      const code = stems.get(word.slice(0, length));
      if (code !== undefined) return code;
    }
    return null;
  }

  /** How often each country is named. */
  private countries(): Map<string, number> {
    if (this.counts !== null) return this.counts;
    const known = territories(this.pack);
    const { lexicon, codes } = known;
    const words = lexicon.words(this.tokens);
    const counts = new Map<string, number>();
    for (let i = 0; i < this.tokens.length; i++) {
      if (this.tokens.kind[i] !== TokenKind.word && words[i] === -1) continue;
      if (this.tokens.kind[i] === TokenKind.number) continue;
      const found = words[i] === -1 ? null : lexicon.longest(this.tokens, words, i);
      if (found === null) {
        const code = this.begins(i, known);
        if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
        continue;
      }
      for (const value of lexicon.valuesAt(found.node)) counts.set(codes[value]!, (counts.get(codes[value]!) ?? 0) + 1);
      i = found.end - 1;
    }
    return (this.counts = counts);
  }
}
