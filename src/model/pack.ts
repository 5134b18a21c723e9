import type { ClaimRules } from './pack/claims.js';
import type { CldrTables } from './pack/cldr.js';
import type { NameRules } from './pack/names.js';
import type { NumberRules } from './pack/numbers.js';
import type { SegmentationRules } from './pack/segmentation.js';
import type { TimeRules } from './pack/times.js';
import type { ZoningCues } from './pack/zoning.js';

/** Everything the program knows of one language: data and a few rules, in one folder of `src/languages`. */
export interface LanguagePack {
  /** BCP-47 tag; `und` for the neutral pack. */
  readonly tag: string;
  /** English name. */
  readonly name: string;
  /** Name in the language itself. */
  readonly nativeName: string;
  /** `deep`: names, times, quantities and claims; `broad`: times, quantities and names; `basic`: sentences only. */
  readonly depth: 'deep' | 'broad' | 'basic';
  readonly cldr: CldrTables;
  readonly segmentation: SegmentationRules;
  readonly zoning: ZoningCues;
  readonly numbers: NumberRules;
  readonly times: TimeRules;
  readonly names: NameRules;
  readonly claims: ClaimRules;
}
