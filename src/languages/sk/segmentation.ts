import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Slovak. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'dr', 'prof', 'doc', 'ing', 'mgr', 'bc', 'mudr', 'judr', 'phdr', 'rndr', 'paeddr', 'thdr', 'mvdr', 'arch', 'akad', 'gen', 'plk', 'pplk', 'mjr',
    'kpt', 'npor', 'por', 'ppor', 'sv', 'tr', 'ul', 'nábr', 'napr', 'tzv', 'tj', 't.j', 'tzn', 'resp', 'popr', 'príp', 'vr', 'cca', 'porov', 'p',
    'pí', 'red', 'o.i', 'vl', 'nar', 'zast', 'mr', 'mrs', 'ms', 'st', 'fr', 'angl', 'nem', 'franc', 'rus', 'lat', 'gréc', 'tal', 'šp', 'poľ',
    'maď', 'tur', 'ukr', 'čes', 'm.i', 't.č', 'a.i', 'n.l', 'prim', 'odb', 'as', 'preds',
  ],
  numericAbbreviations: ['č', 'čís', 'čl', 'ods', 'písm', 'str', 's', 'sv', 'kap', 'obr', 'tab', 'tel', 'roč', 'zb', 'par', '§'],
  ambiguousAbbreviations: [
    'r', 'stor', 'tis', 'mil', 'mld', 'inc', 'ltd', 'co', 'corp', 'jr', 'sr', 'u.s', 'u.s.a', 'u.k', 's.r.o', 'spol', 'a.s', 'v.o.s', 'k.s', 'csc',
    'drsc', 'ph.d', 'mba', 'o.z', 'z.z', 'n.o', 'p.a', 'nám',
  ],
  finalAbbreviations: [
    'atď', 'apod', 'a.pod', 'a.i', 'etc', 'a.p', 'n.l', 'pr.n.l', 'pr.kr', 'po.kr', 'km', 'm', 'cm', 'kg', 'h', 'hod', 'min', 'sek', 'eur', 'sr',
  ],
  ordinalDot: true,
  ordinalFollowers: [
    'januára', 'január', 'februára', 'február', 'marca', 'marec', 'apríla', 'apríl', 'mája', 'máj', 'júna', 'jún', 'júla', 'júl', 'augusta',
    'august', 'septembra', 'september', 'októbra', 'október', 'novembra', 'november', 'decembra', 'december', 'storočie', 'storočia', 'ročník',
    'ročníka',
  ],
  cardinalCues: ['číslo', 'č', 'strana', 'článok', 'bod'],
  starters: [
    'v', 'vo', 'na', 's', 'so', 'z', 'zo', 'k', 'ku', 'o', 'od', 'do', 'za', 'po', 'pod', 'nad', 'pri', 'bez', 'cez', 'medzi', 'pred', 'podľa',
    'počas', 'okolo', 'on', 'ona', 'ono', 'oni', 'ja', 'ty', 'my', 'vy', 'to', 'ten', 'tá', 'tí', 'tento', 'táto', 'toto', 'títo', 'taký', 'jeho',
    'jej', 'ich', 'náš', 'váš', 'svoj', 'kto', 'čo', 'ktorý', 'ktorá', 'ktoré', 'ktorí', 'kde', 'kedy', 'kam', 'prečo', 'ako', 'aký', 'koľko', 'i',
    'a', 'ale', 'alebo', 'avšak', 'však', 'ak', 'hoci', 'pretože', 'preto', 'tak', 'tiež', 'aj', 'ešte', 'už', 'len', 'iba', 'dokonca', 'tu',
    'tam', 'teraz', 'dnes', 'včera', 'zajtra', 'potom', 'vtedy', 'predtým', 'neskôr', 'nie', 'áno', 'ani', 'všetci', 'všetko', 'každý', 'mnohí',
    'mnoho', 'niektorí', 'niekoľko', 'jeden', 'jedna', 'jedno', 'dva', 'dve', 'tri', 'štyri', 'ďalší', 'iný', 'bol', 'bola', 'bolo', 'boli',
    'bude', 'budú', 'je', 'sú', 'má', 'majú', 'môže', 'treba', 'okrem', 'vzhľadom', 'vďaka', 'spolu', 'zatiaľ', 'napríklad', 'možno', 'navyše',
    'keď', 'aby', 'že',
  ],
  prepositions: ['v', 'vo', 'po', 'na', 'od', 'do', 'pred', 'okolo', 'medzi', 'za', 'pri', 'počas', 'k', 'ku', 's', 'z', 'zo', 'u'],
};
