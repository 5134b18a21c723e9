import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Catalan. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'sr', 'sra', 'srs', 'sres', 'srta', 'dr', 'dra', 'prof', 'ing', 'arq', 'gral', 'gen', 'cnel', 'cap', 'mons', 'st', 'sta', 'sts', 'av', 'avda',
    'pça', 'pl', 'c/', 'ctra', 'p.ex', 'ex', 'cf', 'vs', 'v', 'mr', 'mrs', 'ms', 'aprox', 'màx', 'mín', 'excm', 'excma', 'il·lm', 'il·lma', 'dir',
    'dept', 'pres', 'ajt',
  ],
  numericAbbreviations: [
    'n', 'núm', 'nº', 'n°', 'no', 'art', 'p', 'pp', 'pàg', 'pàgs', 'vol', 'cap', 'fig', 'tab', 'tel', 'gen', 'febr', 'març', 'abr', 'jul', 'ag',
    'set', 'oct', 'nov', 'des', 't',
  ],
  ambiguousAbbreviations: ['s.a', 's.l', 's.l.u', 's.c.c.l', 'inc', 'ltd', 'co', 'cia', 'corp', 'jr', 'ee.uu', 'u.s', 'u.s.a', 'u.k', 'u.e', 'al'],
  finalAbbreviations: ['etc', 'a.m', 'p.m', 'km', 'kg', 'min', 'h', 'a.c', 'd.c'],
  starters: [
    'el', 'la', 'els', 'les', 'un', 'una', 'uns', 'unes', 'ell', 'ella', 'ells', 'elles', 'jo', 'tu', 'nosaltres', 'vosaltres', 'vostè', 'aquest',
    'aquesta', 'aquests', 'aquestes', 'aquell', 'aquella', 'això', 'allò', 'el.seu', 'la.seva', 'que', 'qui', 'què', 'com', 'on', 'quan', 'quin',
    'quina', 'quant', 'si', 'no', 'sí', 'però', 'i', 'o', 'ni', 'encara', 'perquè', 'doncs', 'també', 'tampoc', 'així', 'llavors', 'després',
    'abans', 'durant', 'des', 'fins', 'segons', 'sense', 'sobre', 'entre', 'per', 'amb', 'contra', 'en', 'de', 'del', 'dels', 'a', 'al', 'als',
    'mentre', 'ara', 'avui', 'ahir', 'demà', 'aquí', 'allà', 'ja', 'sempre', 'mai', 'només', 'molt', 'més', 'menys', 'tot', 'tots', 'cada',
    'alguns', 'algunes', 'molts', 'moltes', 'diversos', 'altre', 'altra', 'altres', 'cap', 'ningú', 'res', 'dos', 'tres', 'quatre', 'és', 'són',
    'era', 'eren', 'va', 'van', 'ha', 'han', 'havia', 'hi', 'es', 's\'ha', 'd\'', 'malgrat', 'tanmateix', 'finalment',
  ],
  prepositions: ['a', 'al', 'el', 'en', 'de', 'des', 'fins', 'després', 'abans', 'durant', 'entre'],
  elision: true,
};
