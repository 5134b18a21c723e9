import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Hindi. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'डॉ', 'प्रो', 'पं', 'सं', 'डा', 'कु', 'मि', 'मो', 'इं', 'ले', 'एड', 'के', 'एस', 'बी', 'आर', 'डी', 'पी', 'सी', 'वी', 'एम', 'एन', 'टी', 'एल',
    'यू', 'जे', 'एच',
  ],
  numericAbbreviations: ['सं', 'नं', 'पृ', 'क्र'],
  ambiguousAbbreviations: ['कि.मी', 'मि.मी', 'से.मी', 'रु', 'ई.पू', 'बी.बी.सी', 'पू', 'कं', 'लि', 'प्रा'],
  starters: ['और', 'यह', 'वह', 'इस', 'उस'],
};
