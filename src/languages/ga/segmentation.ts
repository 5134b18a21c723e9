import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Irish. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: ['dr', 'an.dr', 'uas', 'm.sh', 'e.g', 'i.e', 'st', 'mr', 'mrs', 'ms', 'gc'],
  numericAbbreviations: ['uimh', 'lch', 'iml', 'alt'],
  ambiguousAbbreviations: ['inc', 'teo', 'ltd', 'co', 'corp', 'jr', 'sr', 'u.s', 'r.ch', 'i.n', 'km', 'kg'],
  finalAbbreviations: ['srl', 'etc'],
  starters: [
    'tá', 'bhí', 'is', 'ní', 'níor', 'an', 'na', 'sé', 'sí', 'siad', 'mé', 'tú', 'muid', 'sibh', 'seo', 'sin', 'agus', 'ach', 'nó', 'má', 'dá',
    'nuair', 'cad', 'cé', 'conas', 'cén', 'do', 'le', 'ar', 'i', 'in', 'ag', 'as', 'ó', 'de', 'tar', 'éis', 'roimh', 'anois', 'inniu', 'inné',
  ],
  elision: true,
};
