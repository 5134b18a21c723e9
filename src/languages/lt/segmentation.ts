import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Lithuanian. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'dr', 'prof', 'doc', 'p', 'pn', 'gerb', 'mr', 'mrs', 'ms', 'st', 'pvz', 't.y', 't.t.v', 'vad', 'žr', 'plg', 'gen', 'plk', 'mjr', 'kpt', 'ltn',
    'inž', 'arh', 'akad', 'mag', 'šv', 'red', 'vert', 'sen', 'jaun', 'vyr', 'pav', 'dir', 'pirm', 'pil', 'kun', 't.p', 'vid', 'apyt', 'maks',
    'g.v', 'gim', 'mir', 'kan', 'a.a', 'adv', 'vysk', 'arkivysk', 'kard', 'raj', 'aps', 'sav',
  ],
  numericAbbreviations: ['nr', 'p', 'psl', 'pp', 'sk', 'pav', 'lent', 'tel', 't', 'str', 'd', '§'],
  ambiguousAbbreviations: [
    'g', 'm', 'mėn', 'd', 'tūkst', 'mln', 'mlrd', 'eur', 'ct', 'pr.kr', 'po.kr', 'inc', 'ltd', 'co', 'corp', 'uab', 'ab', 'všį', 'jr', 'sr', 'u.s',
    'u.s.a', 'u.k', 'a',
  ],
  finalAbbreviations: ['ir.t.t', 'ir.pan', 't.t', 'pan', 'ir.kt', 'kt', 'etc', 'km', 'cm', 'kg', 'min', 'sek', 'val'],
  ordinalDot: true,
  ordinalFollowers: [
    'sausio', 'vasario', 'kovo', 'balandžio', 'gegužės', 'birželio', 'liepos', 'rugpjūčio', 'rugsėjo', 'spalio', 'lapkričio', 'gruodžio', 'amžius',
    'amžiaus', 'amžiuje',
  ],
  cardinalCues: ['numeris', 'puslapis', 'punktas'],
  starters: [
    'jis', 'ji', 'jie', 'jos', 'tai', 'tas', 'ta', 'tie', 'tos', 'aš', 'tu', 'mes', 'jūs', 'šis', 'ši', 'šie', 'šios', 'kas', 'ką', 'kur', 'kada',
    'kodėl', 'kaip', 'kiek', 'ir', 'bet', 'ar', 'tačiau', 'jei', 'jeigu', 'nors', 'nes', 'todėl', 'tada', 'taip', 'pat', 'dar', 'jau', 'tik',
    'net', 'ten', 'čia', 'dabar', 'šiandien', 'vakar', 'rytoj', 'po', 'prieš', 'anksčiau', 'vėliau', 'ne', 'visi', 'viskas', 'kiekvienas',
    'daugelis', 'kai', 'kurie', 'keli', 'vienas', 'viena', 'du', 'dvi', 'trys', 'keturi', 'kiti', 'kitas', 'yra', 'buvo', 'bus', 'gali', 'reikia',
    'be', 'to', 'pagal', 'metu', 'galbūt', 'pavyzdžiui', 'pagaliau', 'pirmiausia', 'iš', 'į', 'su', 'apie', 'prie', 'tarp', 'per',
  ],
};
