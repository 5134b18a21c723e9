import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Tamil. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: ['திரு', 'திருமதி', 'பேரா', 'டி'],
  numericAbbreviations: ['எண்', 'பக்'],
  ambiguousAbbreviations: ['கி.மீ', 'கி.மு', 'கி.பி', 'ரூ', 'லிட்'],
  starters: ['இந்த'],
};
