import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Marathi. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: ['डॉ', 'प्रा', 'श्री', 'सौ', 'कु', 'पं', 'अ‍ॅड', 'मा', 'स्व'],
  numericAbbreviations: ['क्र', 'पृ'],
  ambiguousAbbreviations: ['कि.मी', 'रु', 'इ.स', 'ई.स'],
  finalAbbreviations: ['इ'],
  starters: ['आणि'],
};
