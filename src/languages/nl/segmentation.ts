import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Dutch. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'dr', 'drs', 'ir', 'ing', 'mr', 'prof', 'ds', 'mevr', 'dhr', 'hr', 'jhr', 'jkvr', 'bc', 'st', 'o.a', 'd.w.z', 'd.m.v', 'i.p.v', 'i.v.m',
    'm.b.t', 'm.i.v', 'n.a.v', 'o.l.v', 't.a.v', 't.o.v', 't.g.v', 't.b.v', 't.w.v', 'z.g', 'z.g.a.n', 'zgn', 'b.v', 'bijv', 'i.h.b', 'm.n',
    'm.a.w', 'v.chr', 'n.chr', 'ca', 'resp', 'vgl', 'evt', 'excl', 'incl', 'gem', 'afd', 'afl', 'dir', 'gebr', 'gen', 'kol', 'lt', 'maj', 'kap',
    'sgt', 'wijlen', 'geb', 'ov', 't.n.v', 't.n', 't.o', 'a.h.w', 'a.d', 'v.l.n.r', 'i.s.m', 'm.m.v', 'v.d', 'd.d', 'h.k', 'n.o', 'z.o', 'z.w',
    'n.w', 'j.l', 'a.s', 'mrs', 'ms', 'secr', 'mgr', 'pres', 'gouv', 'sen', 'kard', 'aartsb', 'chr', 'afz',
  ],
  numericAbbreviations: [
    'nr', 'nrs', 'no', 'art', 'p', 'pp', 'pag', 'blz', 'vol', 'dl', 'deel', 'hfdst', 'fig', 'afb', 'tab', 'tel', 'lid', 'jan', 'feb', 'mrt', 'apr',
    'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'dec', 'par', 'bijl', '-str',
  ],
  ambiguousAbbreviations: [
    'inc', 'ltd', 'co', 'corp', 'jr', 'sr', 'u.s', 'u.s.a', 'u.k', 'v.s', 'n.v', 'b.v', 'v.o.f', 'c.v', 'c.s', 'm.b.a', 'e.u', 'd.c', 'sec', 'mln',
    'mld', 'a.u.b', 'e.v', 'i.o', 'ph.d', 'al', 'e.d', 'v.v', 'bv', 'max', 'mw',
  ],
  finalAbbreviations: ['etc', 'enz', 'e.d', 'e.a', 'e.v.a', 'a.m', 'p.m', 'e.o', 'm.m', 'n.chr', 'v.chr'],
  starters: [
    'de', 'het', 'een', 'hij', 'zij', 'ze', 'wij', 'we', 'ik', 'jij', 'je', 'u', 'jullie', 'men', 'dit', 'dat', 'deze', 'die', 'er', 'daar',
    'hier', 'dan', 'toen', 'nu', 'nog', 'ook', 'maar', 'en', 'of', 'want', 'dus', 'echter', 'toch', 'wel', 'niet', 'geen', 'als', 'indien',
    'wanneer', 'terwijl', 'omdat', 'doordat', 'hoewel', 'ondanks', 'na', 'naar', 'in', 'op', 'aan', 'bij', 'met', 'van', 'voor', 'door', 'over',
    'onder', 'tussen', 'tegen', 'zonder', 'sinds', 'tijdens', 'uit', 'tot', 'om', 'te', 'volgens', 'vanaf', 'vanwege', 'bovendien', 'daarnaast',
    'daarom', 'daarna', 'daarbij', 'daarmee', 'daardoor', 'vervolgens', 'intussen', 'inmiddels', 'eerder', 'later', 'vandaag', 'gisteren',
    'morgen', 'zijn', 'haar', 'hun', 'hen', 'hem', 'ons', 'onze', 'mijn', 'jouw', 'wat', 'wie', 'waar', 'waarom', 'hoe', 'welke', 'welk', 'zo',
    'zelfs', 'alleen', 'slechts', 'al', 'alle', 'alles', 'allen', 'beide', 'sommige', 'veel', 'vele', 'meer', 'meeste', 'enkele', 'ieder',
    'iedere', 'elk', 'elke', 'andere', 'anderen', 'twee', 'drie', 'vier', 'is', 'was', 'waren', 'heeft', 'hebben', 'had', 'hadden', 'wordt',
    'worden', 'werd', 'werden', 'kan', 'kunnen', 'kon', 'zou', 'zal', 'moet', 'moeten', 'mag', 'wil', 'misschien', 'uiteindelijk', 'ten', 'ter',
    'zowel', 'weer', 'steeds', 'altijd', 'nooit', 'iemand', 'niemand', 'niets', 'iets',
  ],
  prepositions: ['in', 'op', 'om', 'van', 'vanaf', 'tot', 'na', 'voor', 'rond', 'sinds', 'tussen'],
};
