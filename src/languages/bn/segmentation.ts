import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Bengali. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: ['ড', 'ডা', 'ডঃ', 'মো', 'মোঃ', 'অ্যাড', 'মি'],
  numericAbbreviations: ['নং', 'পৃ'],
  ambiguousAbbreviations: ['কি.মি', 'লি', 'খ্রি'],
  starters: ['এই'],
};
