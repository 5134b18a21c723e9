import type { Grain } from './moment.js';
import type { Season } from '../../model/index.js';

/** A point from which relative expressions count. */
export interface Anchor {
  /** Days since 1970-01-01. */
  readonly days: number;
  /** Minutes after midnight, or null where only the day is known. */
  readonly minutes: number | null;
  readonly seconds?: number;
  readonly grain: Grain;
}

/** What a moment is resolved against. */
export interface Surroundings {
  readonly reference: Anchor | null;
  /** The date before it in the text. */
  readonly context: Anchor | null;
  /** The day before it in the text. */
  readonly contextDay: Anchor | null;
  /** The date that lends its year to dates without one: of the same sentence, or of a narrative about another time. */
  readonly yearFrom: Anchor | null;
  /** The day of a clock time: that of the same sentence, or the reference's where it has a time of its own. */
  readonly clockDay: Anchor | null;
  /** The clause is in the future tense. */
  readonly future: boolean;
  /** Where the verb that tells the tense is in the past: right before the expression or in the clause that it opens, behind it, or elsewhere in the sentence. */
  readonly past: 'beside' | 'opening' | 'behind' | 'near' | null;
  /** The text is nothing but the expression, as in a calendar: the next such time is meant. */
  readonly appointment: boolean;
}

/** Fields after relative steps are taken: absolute, as far as they are known. */
export interface Fields {
  year?: number;
  month?: number;
  day?: number;
  week?: number;
  weekend?: boolean;
  quarter?: number;
  half?: number;
  season?: Season;
  decade?: number;
  century?: number;
  minutes?: number;
  seconds?: number;
}

/** First month of each season, north of the equator. */
export const seasonMonth: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
