import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Amharic. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: ['ዶ', 'ፕሮ', 'ኢ', 'ወ.ሮ', 'ወ/ሮ', 'ዶ/ር'],
  numericAbbreviations: ['ቁ', 'ገጽ'],
  ambiguousAbbreviations: ['ዓ.ም', 'ዓ.ዓ', 'ኪ.ሜ'],
  finalAbbreviations: ['ወዘተ'],
  starters: ['ይህ'],
};
