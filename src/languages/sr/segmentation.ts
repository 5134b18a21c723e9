import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Serbian. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'dr', 'prof', 'mr', 'doc', 'inž', 'ing', 'arh', 'adv', 'gen', 'ppuk', 'maj', 'kap', 'por', 'sv', 'ul', 'bul', 'tj', 'tzv', 'npr', 'odn', 'v.d',
    'g', 'gđa', 'gđica', 'gosp', 'akad', 'mag', 'spec', 'sc', 'dipl', 'vel', 'zam', 'pom', 'red', 'ur', 'o', 'v', 'uporedi', 'up', 'vid', 'pok',
    'rođ', 'др', 'проф', 'мр', 'доц', 'инж', 'арх', 'адв', 'ген', 'пук', 'ппук', 'мај', 'кап', 'св', 'ул', 'бул', 'тј', 'тзв', 'нпр', 'одн', 'г',
    'гђа', 'гђица', 'госп', 'акад', 'дипл', 'зам', 'пом', 'ур', 'уп', 'вид', 'пок', 'рођ', 'mrs', 'ms', 'st',
  ],
  numericAbbreviations: [
    'br', 'čl', 'st', 'str', 's', 't', 'gl', 'sl', 'tab', 'tel', 'tač', 'бр', 'чл', 'ст', 'стр', 'с', 'т', 'гл', 'сл', 'таб', 'тел',
  ],
  ambiguousAbbreviations: [
    'g', 'rsd', 'mil', 'mlrd', 'inc', 'ltd', 'co', 'corp', 'jr', 'sr', 'u.s', 'u.s.a', 'u.k', 'd.o.o', 'a.d', 'd.d', 'г', 'д.о.о', 'а.д', 'puk',
  ],
  finalAbbreviations: [
    'itd', 'i.sl', 'i.dr', 'etc', 'итд', 'и.сл', 'и.др', 'god', 'n.e', 'p.n.e', 'din', 'km', 'm', 'cm', 'kg', 'h', 'min', 'sek', 'год', 'дин',
    'н.е', 'п.н.е', 'i dr', 'i sl', 'и др', 'и сл',
  ],
  ordinalDot: true,
  ordinalFollowers: [
    'januar', 'januara', 'februar', 'februara', 'mart', 'marta', 'april', 'aprila', 'maj', 'maja', 'jun', 'juna', 'jul', 'jula', 'avgust',
    'avgusta', 'septembar', 'septembra', 'oktobar', 'oktobra', 'novembar', 'novembra', 'decembar', 'decembra',
  ],
  cardinalCues: ['broj', 'br', 'strana', 'član', 'tačka'],
  starters: [
    'u', 'na', 's', 'sa', 'k', 'ka', 'o', 'od', 'do', 'iz', 'za', 'po', 'pod', 'nad', 'pri', 'bez', 'kroz', 'među', 'između', 'pred', 'posle',
    'nakon', 'pre', 'prije', 'on', 'ona', 'ono', 'oni', 'one', 'ja', 'ti', 'mi', 'vi', 'to', 'taj', 'ta', 'ovaj', 'ova', 'ovo', 'ovi', 'ove',
    'onaj', 'takav', 'takva', 'njegov', 'njen', 'njihov', 'naš', 'vaš', 'svoj', 'ko', 'šta', 'što', 'koji', 'koja', 'koje', 'gde', 'gdje', 'kad',
    'kada', 'kako', 'zašto', 'koliko', 'i', 'a', 'ali', 'ili', 'međutim', 'ipak', 'ako', 'iako', 'jer', 'zato', 'tako', 'takođe', 'također', 'još',
    'već', 'samo', 'čak', 'evo', 'tu', 'tamo', 'sada', 'danas', 'juče', 'jučer', 'sutra', 'zatim', 'tada', 'ranije', 'kasnije', 'ne', 'da', 'ni',
    'svi', 'sve', 'svaki', 'mnogi', 'neki', 'nekoliko', 'jedan', 'jedna', 'jedno', 'dva', 'tri', 'četiri', 'drugi', 'bio', 'bila', 'bilo', 'bili',
    'biće', 'je', 'su', 'ima', 'nema', 'može', 'treba', 'osim', 'prema', 'zahvaljujući', 'zajedno', 'tokom', 'tijekom', 'у', 'на', 'с', 'са', 'о',
    'од', 'до', 'из', 'за', 'по', 'под', 'над', 'он', 'она', 'оно', 'они', 'ја', 'ти', 'ми', 'ви', 'то', 'тај', 'та', 'овај', 'ова', 'ово', 'који',
    'која', 'које', 'где', 'кад', 'када', 'како', 'зашто', 'колико', 'и', 'а', 'али', 'или', 'међутим', 'ипак', 'ако', 'иако', 'јер', 'зато',
    'тако', 'такође', 'још', 'већ', 'само', 'не', 'да', 'сви', 'све', 'је', 'су', 'има', 'може', 'треба', 'према', 'током',
  ],
  prepositions: [
    'u', 'na', 'od', 'do', 'posle', 'nakon', 'pre', 'prije', 'oko', 'između', 'za', 'pri', 'po', 'tokom', 'tijekom', 'у', 'на', 'од', 'до',
    'после', 'пре', 'око', 'између', 'за', 'при', 'по', 'током',
  ],
};
