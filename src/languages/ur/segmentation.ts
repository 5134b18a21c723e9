import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Urdu. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: ['م', 'ص', 'و'],
  numericAbbreviations: ['ص'],
  ambiguousAbbreviations: ['ء'],
  finalAbbreviations: ['وغیرہ'],
  starters: ['اور'],
};
