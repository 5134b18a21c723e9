import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Czech. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'dr', 'prof', 'doc', 'ing', 'mgr', 'bc', 'mudr', 'judr', 'phdr', 'rndr', 'paeddr', 'thdr', 'mvdr', 'rsdr', 'arch', 'akad', 'gen', 'plk',
    'pplk', 'mjr', 'kpt', 'npor', 'por', 'ppor', 'sv', 'tř', 'ul', 'nábř', 'např', 'tzv', 'tj', 'tzn', 'resp', 'popř', 'příp', 'zejm', 'zvl', 'vč',
    'cca', 'srov', 'ev', 'p', 'sl', 'pí', 'red', 'o.s', 'vl', 'jm', 'nar', 'zast', 'mr', 'mrs', 'ms', 'st', 'fr', 'angl', 'franc', 'rus', 'lat',
    'řec', 'it', 'šp', 'pol', 'maď', 'tur', 'ukr', 'mj', 'm.j', 'o.p', 'prim', 'odb', 'as', 'konz', 'předs',
  ],
  numericAbbreviations: ['č', 'čís', 'čl', 'odst', 'písm', 'str', 's', 'sv', 'kap', 'obr', 'tab', 'tel', 'př', 'roč', 'sb', 'par', '§'],
  ambiguousAbbreviations: [
    'stol', 'tis', 'mil', 'mld', 'inc', 'ltd', 'co', 'corp', 'jr', 'sr', 'u.s', 'u.s.a', 'u.k', 's.r.o', 'a.s', 'v.o.s', 'k.s', 'csc', 'drsc',
    'ph.d', 'mba', 'vl', 'o.p.s', 'z.s', 'spol', 'r', 'nám',
  ],
  finalAbbreviations: [
    'atd', 'apod', 'aj', 'atp', 'etc', 'a.j', 'a.p', 'n.l', 'př.n.l', 'př.kr', 'po.kr', 'km', 'm', 'cm', 'kg', 'h', 'hod', 'min', 'sek', 'kč',
    'hal', 'co',
  ],
  ordinalDot: true,
  ordinalFollowers: [
    'ledna', 'leden', 'února', 'únor', 'března', 'březen', 'dubna', 'duben', 'května', 'květen', 'června', 'červen', 'července', 'červenec',
    'srpna', 'srpen', 'září', 'října', 'říjen', 'listopadu', 'listopad', 'prosince', 'prosinec', 'století', 'ročník', 'ročníku',
  ],
  cardinalCues: ['číslo', 'č', 'strana', 'článek', 'bod'],
  starters: [
    'v', 've', 'na', 's', 'se', 'z', 'ze', 'k', 'ke', 'o', 'od', 'do', 'za', 'po', 'pod', 'nad', 'při', 'bez', 'přes', 'mezi', 'před', 'podle',
    'během', 'kolem', 'on', 'ona', 'ono', 'oni', 'já', 'ty', 'my', 'vy', 'to', 'ten', 'ta', 'ti', 'tento', 'tato', 'toto', 'tito', 'takový',
    'jeho', 'její', 'jejich', 'náš', 'váš', 'svůj', 'kdo', 'co', 'který', 'která', 'které', 'kteří', 'kde', 'kdy', 'kam', 'proč', 'jak', 'jaký',
    'kolik', 'i', 'a', 'ale', 'nebo', 'avšak', 'však', 'pokud', 'ačkoli', 'protože', 'proto', 'tak', 'také', 'též', 'ještě', 'už', 'již', 'jen',
    'pouze', 'dokonce', 'zde', 'tady', 'tam', 'nyní', 'teď', 'dnes', 'včera', 'zítra', 'pak', 'potom', 'poté', 'tehdy', 'dříve', 'později', 'ne',
    'ano', 'ani', 'všichni', 'všechno', 'každý', 'mnozí', 'mnoho', 'někteří', 'několik', 'jeden', 'jedna', 'jedno', 'dva', 'dvě', 'tři', 'čtyři',
    'další', 'jiný', 'byl', 'byla', 'bylo', 'byli', 'bude', 'budou', 'je', 'jsou', 'má', 'mají', 'může', 'lze', 'třeba', 'kromě', 'vzhledem',
    'díky', 'společně', 'zatímco', 'například', 'možná', 'navíc', 'ovšem', 'když', 'aby', 'že', 'jestliže', 'zatím', 'přesto',
  ],
  prepositions: ['v', 've', 'po', 'na', 'od', 'do', 'před', 'kolem', 'mezi', 'za', 'při', 'během', 'k', 'ke', 's', 'z', 'ze', 'u'],
};
