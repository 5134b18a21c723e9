import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Telugu. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: ['డా', 'శ్రీ', 'ప్రొ'],
  numericAbbreviations: ['నం', 'పే'],
  ambiguousAbbreviations: ['కి.మీ', 'రూ', 'క్రీ.శ', 'క్రీ.పూ'],
  starters: ['ఈ'],
};
