import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Hungarian. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'dr', 'prof', 'id', 'ifj', 'özv', 'szt', 'pl', 'ún', 'u.n', 'kb', 'ill', 'vö', 'ld', 'tkp', 'ui', 'mr', 'mrs', 'ms', 'st', 'gr', 'hg',
    'vezérőrgy', 'alez', 'ezr', 'őrgy', 'szds', 'hdgy', 'fhdgy', 'ft', 'u.v', 'm.v', 'szerk', 'ford', 'főszerk', 'ker', 'krt', 'mgr', 'bp', 'pf',
    'fszt', 'ált', 'csop', 'dk', 'ény', 'ca', 'vsz', 'közp',
  ],
  numericAbbreviations: ['sz', 'nr', 'no', 'o', 'old', 'p', 'köt', 'fej', 'ábra', 'tábl', 'tel', 'évf', '§'],
  ambiguousAbbreviations: [
    'u', 'ú', 'krt', 'rt', 'kft', 'bt', 'zrt', 'nyrt', 'kht', 'u.s', 'u.s.a', 'u.k', 'inc', 'ltd', 'co', 'corp', 'jr', 'sr', 'ft', 'eft', 'mrd',
    'i.e', 'u.ő', 'ph.d', 'sz', 'évf',
  ],
  finalAbbreviations: ['stb', 'etc', 'vmi', 'vki', 's.t.b', 'km', 'kg', 'cm', 'mp'],
  ordinalDot: true,
  ordinalFollowers: [
    'január', 'február', 'március', 'április', 'május', 'június', 'július', 'augusztus', 'szeptember', 'október', 'november', 'december', 'század',
    'évad', 'évforduló', 'kerület',
  ],
  cardinalCues: ['szám', 'oldal', 'cikk', 'pont'],
  starters: [
    'a', 'az', 'egy', 'ez', 'azok', 'ezek', 'ő', 'ők', 'én', 'te', 'mi', 'ti', 'ön', 'önök', 'és', 'de', 'vagy', 'hanem', 'azonban', 'viszont',
    'ha', 'bár', 'mert', 'ezért', 'így', 'úgy', 'is', 'még', 'már', 'csak', 'sőt', 'itt', 'ott', 'most', 'ma', 'tegnap', 'holnap', 'aztán',
    'akkor', 'előtte', 'később', 'korábban', 'nem', 'igen', 'se', 'sem', 'mind', 'minden', 'mindenki', 'sok', 'néhány', 'több', 'egyes', 'két',
    'három', 'négy', 'más', 'volt', 'voltak', 'lesz', 'van', 'vannak', 'lehet', 'kell', 'szerint', 'mellett', 'után', 'előtt', 'alatt', 'közben',
    'például', 'talán', 'emellett', 'ugyanakkor', 'tehát', 'hiszen', 'amikor', 'ahol', 'aki', 'ami', 'amely', 'hogy', 'hogyan', 'miért', 'mikor',
    'hol', 'ki', 'mit', 'milyen', 'melyik', 'mennyi', 'ennek', 'annak', 'ezt', 'azt', 'ebben', 'abban', 'erre', 'arra', 'ezzel', 'azzal', 'azóta',
    'továbbá', 'végül', 'először', 'majd',
  ],
};
