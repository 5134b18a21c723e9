import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Mongolian. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: ['г.м', 'м.э.ө', 'проф', 'акад', 'д-р', 'ген', 'ж.нь'],
  numericAbbreviations: ['№', 'х', 'тал', 'ут'],
  ambiguousAbbreviations: ['км', 'м', 'см', 'кг', 'сая', 'тэрбум', 'мян', 'inc', 'ltd', 'co', 'corp', 'ххк', 'хк', 'u.s'],
  finalAbbreviations: ['г.м', 'г.мэт', 'гэх.мэт'],
  starters: ['тэр', 'тэд', 'энэ', 'эдгээр', 'би', 'чи', 'бид', 'та', 'гэвч', 'харин', 'мөн', 'ба', 'бөгөөд'],
};
