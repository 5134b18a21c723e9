import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Icelandic. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'dr', 'prof', 'sr', 'hr', 'mr', 'mrs', 'ms', 'st', 't.d', 'þ.e', 'þ.e.a.s', 'm.a', 'skv', 'sbr', 'ath', 'u.þ.b', 'ca', 'nk', 'fv', 's.k', 'sk',
    'n.k', 'þ.á.m', 'm.a.s', 'f.h', 'e.h', 'a.m.k', 'próf', 'ing', 'ltn', 'kapt',
  ],
  numericAbbreviations: ['nr', 'bls', 'gr', 'tbl', 'mgr', 'sími', 's', '§'],
  ambiguousAbbreviations: ['kl', 'millj', 'kr', 'inc', 'ltd', 'co', 'corp', 'hf', 'ehf', 'jr', 'sr', 'u.s', 'u.s.a', 'u.k', 'þús', 'árg'],
  finalAbbreviations: ['o.s.frv', 'o.fl', 'o.þ.h', 'etc', 'km', 'm', 'cm', 'kg', 'klst', 'mín', 'sek', 'f.kr', 'e.kr'],
  ordinalDot: true,
  ordinalFollowers: [
    'janúar', 'febrúar', 'mars', 'apríl', 'maí', 'júní', 'júlí', 'ágúst', 'september', 'október', 'nóvember', 'desember', 'öld', 'aldar',
  ],
  cardinalCues: ['númer', 'blaðsíða', 'grein'],
  starters: [
    'hann', 'hún', 'það', 'þeir', 'þær', 'þau', 'ég', 'þú', 'við', 'þið', 'þessi', 'þetta', 'þessir', 'sá', 'sú', 'hver', 'hvað', 'hvar', 'hvenær',
    'hvers', 'vegna', 'hvernig', 'hve', 'ef', 'þegar', 'þar', 'þótt', 'að', 'og', 'en', 'eða', 'því', 'svo', 'einnig', 'líka', 'enn', 'aðeins',
    'jafnvel', 'hér', 'nú', 'í', 'á', 'um', 'til', 'frá', 'með', 'eftir', 'fyrir', 'áður', 'síðar', 'ekki', 'já', 'nei', 'allir', 'allt', 'margir',
    'sumir', 'nokkrir', 'einn', 'ein', 'eitt', 'tveir', 'þrír', 'fjórir', 'aðrir', 'er', 'eru', 'var', 'voru', 'verður', 'getur', 'má', 'auk',
    'samkvæmt', 'hins',
  ],
};
