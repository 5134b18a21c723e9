import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Nepali. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: ['डा', 'प्रा', 'श्री', 'डॉ', 'इन्जि', 'सम्मा', 'मा'],
  numericAbbreviations: ['नं', 'पृ'],
  ambiguousAbbreviations: ['वि.सं', 'रु', 'कि.मी', 'लि'],
  starters: ['र'],
};
