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

/** Compiled facts on places, people and organisations, read-only and the same for every document. */
export interface KnowledgeBase {
  /** Version and content hash, for manifests. */
  readonly version: string;
  readonly size: number;
  entity(row: number): KnownEntity;
}
