import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Persian. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: ['د', 'ص.پ', 'ق.م', 'ه.ش', 'ه.ق', 'م', 'و'],
  numericAbbreviations: ['ص', 'ج', 'ش'],
  ambiguousAbbreviations: ['م', 'ه.ش', 'ه.ق', 'ق.م', 'ب.م'],
  finalAbbreviations: ['غیره'],
  starters: ['و'],
};
