import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Hebrew. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: ['ד"ר', 'עו"ד', 'גב', 'פרופ', 'רח', 'שד'],
  numericAbbreviations: ['מס', 'עמ', 'ס'],
  ambiguousAbbreviations: ['בע"מ'],
  finalAbbreviations: ['וכו', 'וכד'],
  starters: ['ה'],
  quoteFollowers: ['אמר', 'אמרה', 'שאל', 'שאלה', 'הוסיף', 'הוסיפה', 'צעק', 'צעקה', 'אומר', 'אומרת'],
};
