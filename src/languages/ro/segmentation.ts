import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Romanian. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'dl', 'dlui', 'd-l', 'd-na', 'd-ra', 'dr', 'prof', 'conf', 'lect', 'asist', 'univ', 'ing', 'arh', 'av', 'acad', 'col', 'lt', 'mr', 'cpt',
    'plt', 'maj', 'sf', 'str', 'bd', 'bld', 'bul', 'șos', 'şos', 'al', 'jud', 'com', 'mun', 'p-ța', 'ex', 'de.ex', 'd.ex', 'i.e', 'cca', 'aprox',
    'm.sg', 'pt', 'ptr', 'resp', 'st', 'mrs', 'ms', 'dvs', 'dv', 'dumv', 'pr', 'ips', 'p.s', 'i.p.s', 'cf', 'vs', 'v', 'op', 'cit', 'ed', 'red',
    'trad.de', 'a.c.v', 'ec', 'drd', 'subl', 'insp', 'dna', 'gr', 'msgr', 'diac', 'cuv', 'protos', 'arhim', 'mons',
  ],
  numericAbbreviations: [
    'nr', 'nrs', 'art', 'alin', 'lit', 'pct', 'p', 'pag', 'pp', 'vol', 'cap', 'fig', 'tab', 'tel', 'ian', 'feb', 'febr', 'mart', 'apr', 'iun',
    'iul', 'aug', 'sept', 'sep', 'oct', 'noiembr', 'nov', 'dec', 'secț', 'punct', 'par', 'anexa', 'h.g', 'o.u.g', 'o.g', 'l', 'bl', 'sc', 'et',
    'ap', 'doc', 'cl',
  ],
  ambiguousAbbreviations: [
    'ș.a', 'ş.a', 's.a', 's.r.l', 's.n', 's.c', 'r.a', 'inc', 'ltd', 'co', 'corp', 'jr', 'sr', 'u.s', 'u.s.a', 'u.k', 'u.e', 's.u.a', 'o.n.u',
    'p.n.l', 'p.s.d', 'mil', 'mld', 'mlrd', 'a.c', 'a.n', 'n.r', 'n.n', 'n.t', 'n.a', 'd.p.d.v', 'ș.c.l', 'ph.d', 'gen',
  ],
  finalAbbreviations: [
    'etc', 'ș.a.m.d', 'ş.a.m.d', 'a.m', 'p.m', 'ș.cl', 'km', 'kg', 'min', 'sec', 'h', 'î.hr', 'd.hr', 'î.e.n', 'e.n', 'î.c', 'd.c',
  ],
  starters: [
    'el', 'ea', 'ei', 'ele', 'eu', 'tu', 'noi', 'voi', 'acesta', 'aceasta', 'aceștia', 'acestea', 'acest', 'această', 'acești', 'aceste', 'acel',
    'acea', 'acei', 'acele', 'un', 'o', 'unul', 'una', 'unii', 'unele', 'în', 'din', 'de', 'la', 'pe', 'cu', 'fără', 'pentru', 'prin', 'după',
    'înainte', 'când', 'dacă', 'deși', 'însă', 'dar', 'iar', 'și', 'sau', 'ci', 'ori', 'nici', 'nu', 'da', 'mai', 'care', 'ce', 'cine', 'cum',
    'unde', 'de.ce', 'cât', 'câți', 'câte', 'astfel', 'apoi', 'atunci', 'acum', 'astăzi', 'azi', 'ieri', 'mâine', 'aici', 'acolo', 'totuși',
    'totodată', 'de.asemenea', 'deci', 'așadar', 'între', 'sub', 'peste', 'spre', 'până', 'despre', 'conform', 'potrivit', 'contrar', 'fost',
    'este', 'sunt', 'era', 'erau', 'a', 'au', 'am', 'ai', 'are', 'avea', 'va', 'vor', 'fi', 'fie', 's-a', 's-au', 'se', 'își', 'i-a', 'l-a',
    'le-a', 'mi-a', 'ne-a', 'v-a', 'ca', 'că', 'să', 'toți', 'toate', 'tot', 'fiecare', 'orice', 'alt', 'altă', 'alți', 'alte', 'doar', 'numai',
    'chiar', 'încă', 'deja', 'mereu', 'niciodată', 'poate', 'trebuie', 'există', 'odată', 'printre', 'datorită', 'din.păcate', 'cel', 'cea', 'cei',
    'cele', 'lui', 'ultimul', 'primul', 'prima', 'trei', 'doi', 'două', 'e',
  ],
  prepositions: ['în', 'la', 'din', 'pe', 'de', 'după', 'până', 'între', 'spre', 'către', 'înainte'],
};
