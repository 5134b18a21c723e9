import type { EntityType } from './record.js';

/** An office that somebody holds or held. Dates are RFC 3339 full-dates; a null `to` has not been known to end. */
export interface Office {
  readonly title: string;
  /** Wikidata id of the country or organisation. */
  readonly of: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** One entity of the knowledge base. */
export interface KnownEntity {
  readonly row: number;
  /** `wikidata:Q…` or `kb:<list>/<key>`. */
  readonly id: string;
  readonly qid: string | null;
  readonly type: EntityType;
  readonly subtype: string | null;
  readonly name: string;
  /** ISO 3166 alpha-2 code of the country it is, or belongs to. */
  readonly country: string | null;
  /** Relative weight among entities of the same name, 0–1. */
  readonly prior: number;
  readonly offices: readonly Office[];
}

/** Bits of {@link KnowledgeBase.nameFlags}. */
export const NameFlag = {
  acronym: 1,
  /** May well mean another: needs support from the document. */
  weak: 2,
  /** From a long list of spellings, not checked by hand. */
  minor: 4,
  /** Written with a small first letter. */
  small: 8,
  /** One token in capitals. */
  capitals: 16,
  /** In a script without case. */
  uncased: 32,
  /** The entity's main name. */
  main: 64,
  /** Also a common word of some language when written small. */
  common: 128,
  /** Several words, every longer one with a capital. */
  titled: 256,
} as const;

/** Steps through names token by token; see `Lexicon` for the keys. Values at a node are numbers of names. */
export interface NameIndex {
  word(keyA: number, keyB: number): number;
  next(node: number, word: number): number;
  ends(node: number): boolean;
  valuesAt(node: number): Int32Array;
}

/** Compiled facts on places, people and organisations, read-only and the same for every document. */
export interface KnowledgeBase {
  /** Version and content hash, for manifests. */
  readonly version: string;
  readonly size: number;
  entity(row: number): KnownEntity;
  /** Row of `wikidata:Q…`, `Q…` or `kb:…`, or -1. */
  rowOf(id: string): number;
  /** Row of the country with an ISO 3166 alpha-2 code, or -1. */
  countryRow(code: string): number;
  /** Rows of those who hold or held an office of a country or organisation (Wikidata id), by row. */
  officeHolders(of: string): readonly number[];
  /** Row of the person or organisation one of whose names has a matching key with this hash (`wordKeys` of the key), or -1. */
  rowOfVariant(low: number, high: number): number;
  readonly index: NameIndex;
  /** By number of name: its row, its {@link NameFlag} bits, the languages that use it (none: any). */
  readonly nameRow: Int32Array;
  readonly nameFlags: Uint16Array;
  readonly nameLanguagesLow: Int32Array;
  readonly nameLanguagesHigh: Int32Array;
  /** By row: index in `entityTypes`; 0–255 for a prior of 0–1. */
  readonly rowType: Uint8Array;
  readonly rowPrior: Uint8Array;
  /** The name as listed. */
  nameText(name: number): string;
}
