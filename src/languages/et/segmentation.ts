import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Estonian. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'dr', 'prof', 'hr', 'pr', 'prl', 'mr', 'mrs', 'ms', 'st', 'n.ö', 'nt', 's.o', 's.t', 'vt', 'vrd', 'ca', 'sh', 'k.a', 's.a.v', 'tn', 'pst',
    'mnt', 'lp', 'kol', 'kapt', 'ltn', 'maj', 'ins', 'arh', 'mag', 'sünd', 'surn', 'nn', 'u', 't.v', 'toim', 'ingl', 'sks', 'vn', 'ld', 'kr',
    'akad', 'dots', 'jpt',
  ],
  numericAbbreviations: ['nr', 'lk', 'p', 'ptk', 'joon', 'tab', 'tel', 'lg', '§'],
  ambiguousAbbreviations: ['aa', 'saj', 'mln', 'mld', 'inc', 'ltd', 'co', 'corp', 'as', 'oü', 'jr', 'sr', 'u.s', 'u.s.a', 'u.k', 'krt', 'kr'],
  finalAbbreviations: ['jne', 'jt', 'jms', 'jpt', 'etc', 'km', 'm', 'cm', 'kg', 'min', 'sek', 'ekr', 'pkr', 'e.kr', 'p.kr'],
  ordinalDot: true,
  ordinalFollowers: [
    'jaanuar', 'jaanuaril', 'veebruar', 'veebruaril', 'märts', 'märtsil', 'aprill', 'aprillil', 'mai', 'mail', 'juuni', 'juunil', 'juuli',
    'juulil', 'august', 'augustil', 'september', 'septembril', 'oktoober', 'oktoobril', 'november', 'novembril', 'detsember', 'detsembril',
    'sajand', 'sajandi', 'sajandil',
  ],
  cardinalCues: ['number', 'lehekülg', 'punkt'],
  starters: [
    'ta', 'tema', 'nad', 'nemad', 'see', 'need', 'ma', 'mina', 'sa', 'sina', 'me', 'meie', 'te', 'teie', 'too', 'kes', 'mis', 'miks', 'kuidas',
    'kus', 'millal', 'kui', 'sest', 'kuigi', 'et', 'ja', 'aga', 'kuid', 'või', 'ning', 'siis', 'nii', 'ka', 'veel', 'juba', 'ainult', 'isegi',
    'seal', 'siin', 'nüüd', 'täna', 'eile', 'homme', 'pärast', 'enne', 'varem', 'hiljem', 'ei', 'jah', 'kõik', 'iga', 'paljud', 'mõned', 'mitmed',
    'üks', 'kaks', 'kolm', 'neli', 'teised', 'teine', 'on', 'oli', 'olid', 'võib', 'tuleb', 'lisaks', 'järgi', 'ajal', 'samas', 'siiski',
    'võib-olla', 'näiteks', 'lõpuks', 'esmalt', 'nende', 'selle',
  ],
};
