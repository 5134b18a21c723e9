import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Arabic. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: ['د', 'أ', 'م', 'ا', 'ب', 'ص.ب', 'ش', 'ج', 'ت', 'ق.م', 'أ.د', 'م.م', 'د.م', 'مج', 'ط', 'و'],
  numericAbbreviations: ['ص', 'ج', 'رقم', 'م', 'مادة', 'هـ', 'ق'],
  ambiguousAbbreviations: ['م', 'هـ', 'ق.م', 'ب.م', 'U.S'],
  finalAbbreviations: ['إلخ', 'الخ'],
  starters: ['و'],
  quoteFollowers: ['سأل', 'سألت', 'قال', 'قالت', 'تساءل', 'تساءلت', 'أضاف', 'أضافت', 'صرخ', 'صرخت', 'يقول', 'تقول'],
};
