import { attributeQuotes } from './attribute-quotes.js';
import { detectLanguage } from './detect-language.js';
import { findClaims } from './find-claims.js';
import { findNames } from './find-names.js';
import { findNumbers } from './find-numbers.js';
import { findQuantities } from './find-quantities.js';
import { findReference } from './find-reference.js';
import { findTimes } from './find-times.js';
import { labelSentences } from './label-sentences.js';
import { link } from './link.js';
import { measureCoverage } from './measure-coverage.js';
import { read } from './read.js';
import { segment } from './segment.js';
import { splitTokens } from './split-tokens.js';
import { zone } from './zone.js';

/** Every stage the program has. */
export const stages = {
  read, zone, detectLanguage, segment, labelSentences, splitTokens, findReference, findNames, findNumbers, findTimes, findQuantities, link, attributeQuotes,
  findClaims, measureCoverage,
} as const;
