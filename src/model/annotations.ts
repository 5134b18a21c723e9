import type {
  AttributionType, Change, ClaimKind, Comparator, EntityType, MentionForm, Modality, Per, QuantityValue, SubjectRole, TimeValue, Zone,
} from './record.js';
import type { Span } from './span.js';

/*
 * What stages pass to each other while a document is in memory. Positions are UTF-16 indices; references are object
 * references. Ids, `exact`, and the sentence of a span are added once, when the record is written.
 */

/** A stretch of whole lines that plays one role on the page. Blocks cover the text without gaps or overlaps. */
export interface Block extends Span {
  readonly zone: Zone;
}

/** A sentence, trimmed of white space, in the zone of its block. Sorted, never overlapping. */
export interface Sentence extends Span {
  readonly zone: Zone;
  /** BCP-47 tag; the document's unless the sentence clearly differs. */
  readonly language: string;
}

/**
 * A number as written, in digits, words or both, before anybody asks what it counts. Token indices are
 * `[firstToken, endToken)`. Sorted, never overlapping.
 */
export interface NumberReading extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'multiple';
  /** Null for a vague number (“dozens”), whose bounds then stand in `min` and `max`. */
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** True where digits stand in it (`245,3`, `3 million`). */
  readonly digits: boolean;
  /** True where it is nothing but one run of ASCII or native digits (`2024`, `16`). */
  readonly plain: boolean;
  /** Other values it may have (1.200 → 1.2), for review. */
  readonly alternatives: readonly number[];
  /** What its digits, or its words before the last scale, are multiplied by: 10⁴ of 3万; 1 where there is no scale. */
  readonly scale: number;
  readonly rule: string;
}

/** A time expression with its TIMEX3 value. */
export interface Time extends Span, TimeValue {}

/** A figure with its normal value. */
export interface Quantity extends Span, QuantityValue {}

/** Where a possible name stands and who it may be, before the choice is made. Token indices are `[firstToken, endToken)`. */
export interface NameCandidate extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: EntityType;
  readonly form: MentionForm;
  /** Rows of the knowledge base that it may mean, best first; empty for a name that no list knows. */
  readonly rows: readonly number[];
  /** 0–1 by row: how much the name as it is listed speaks for it; as many as `rows`, or left out where all are alike. */
  readonly weights?: readonly number[];
  /** 0–1 before context is weighed. */
  readonly score: number;
  readonly rule: string;
  /** True where the tagger sees a name just here: it stays a name where no row fits. */
  readonly tagged: boolean;
  /** Row of the one country named inside a longer name that no list knows (“Türk Telekom”, “Banca centrale turca”). */
  readonly country?: number;
  /** First token of that country's name. */
  readonly countryAt?: number;
}

/** Someone or something named in the document. */
export interface Entity {
  /** `wikidata:Q…`, `kb:<list>/<key>` or `local:<hash>`. */
  readonly id: string;
  readonly type: EntityType;
  readonly subtype: string | null;
  readonly name: string;
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly qid: string | null;
  readonly mentions: number;
  readonly salience: number;
  /** Row of the knowledge base, or -1. */
  readonly row: number;
  /** Row of the country that it belongs to, where that is known. */
  readonly country?: number;
}

/** One place where an entity is mentioned. */
export interface Mention extends Span {
  readonly type: EntityType;
  readonly form: MentionForm;
  /** Null for a nominal or pronoun that could not be resolved. */
  readonly entity: Entity | null;
  readonly confidence: number;
  readonly rule: string;
}

/** Words given as somebody's, verbatim or reported. */
export interface Quote extends Span {
  readonly kind: 'direct' | 'indirect';
  readonly speaker: Entity | null;
  readonly cue: Span | null;
  readonly rule: string;
}

/** A voice behind a claim. */
export interface Attribution {
  readonly speaker: Entity | null;
  readonly source: string | null;
  readonly cue: Span | null;
  readonly type: AttributionType;
}

/** One statement of fact. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly zone: Zone;
  readonly metric: (Span & { readonly id: string }) | null;
  readonly event: (Span & { readonly type: string }) | null;
  readonly subjects: readonly { readonly entity: Entity; readonly role: SubjectRole }[];
  readonly quantity: {
    /** The figure it was read from; null where it stands in a time. */
    readonly of: Quantity | null;
    readonly value: number | null;
    readonly min: number | null;
    readonly max: number | null;
    readonly comparator: Comparator;
    readonly unit: string | null;
    readonly per: Per | null;
  } | null;
  readonly change: Change | null;
  readonly streak: { readonly value: number; readonly unit: string | null } | null;
  readonly period: { readonly time: Time | null; readonly value: string; readonly from: string | null; readonly to: string | null } | null;
  /** Outermost voice first; empty for the text's own voice. */
  readonly attribution: readonly Attribution[];
  readonly quote: Quote | null;
  readonly modality: Modality;
  readonly evidence: Span;
  readonly confidence: number;
  readonly rule: string;
}
