import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Norwegian Nynorsk. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'mill', 'mrd', 'mia', 'mio',
    'dr', 'prof', 'hr', 'fr', 'frk', 'mr', 'mrs', 'ms', 'st', 'ca', 'f.eks', 'dvs', 'd.v.s', 'bl.a', 'mht', 'm.h.t', 'pga', 'p.g.a', 'inkl',
    'ekskl', 'evt', 'hhv', 'iflg', 'jf', 'jfr', 'pr', 'red', 'sml', 'sr', 'ang', 'vedr', 'vs', 's.k', 'm.a.o', 't.o.m', 'f.o.m', 't.d', 'p.t',
    'ty', 'lat', 'dep', 'dir', 'gen', 'kapt', 'lt', 'maj', 'obl', 'cand', 'mag', 'jur', 'polit', 'adj', 'ing', 'ark', 'tidl', 'utg', 'overs',
    'alm', 'avd', 'sivil.ing', 'siv.ing', 'stud', 'ass', 'førsteam', 'nåv', 'u.a', 'o.l.v', 'chr', 'fred',
  ],
  numericAbbreviations: [
    'nr', 'no', 'art', 'pkt', 'kap', 's', 'sp', 'bd', 'fig', 'tab', 'tlf', 'vol', 'p', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep',
    'sept', 'okt', 'nov', 'des', '§', 'kl',
  ],
  ambiguousAbbreviations: ['mill', 'mrd', 'inc', 'ltd', 'co', 'corp', 'as', 'a/s', 'jr', 'sr', 'u.s', 'u.s.a', 'u.k', 'årh', 'pst', 'st.prp', 'd.c'],
  finalAbbreviations: [
    'osv', 'o.s.v', 'm.m', 'mm', 'm.v', 'mv', 'mfl', 'm.fl', 'o.l', 'etc', 'o.a', 'a.m', 'p.m', 'e.l', 'km', 'm', 'cm', 'kg', 'min', 'sek', 'f.kr',
    'e.kr', 'kr',
  ],
  ordinalDot: true,
  ordinalFollowers: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'],
  cardinalCues: ['nummer', 'side', 'kapitel', 'artikel', 'punkt', 'kl', '='],
  starters: [
    'han', 'ho', 'den', 'det', 'dei', 'eg', 'du', 'vi', 'ein', 'dette', 'denne', 'desse', 'der', 'her', 'kva', 'kven', 'kvar', 'når', 'kvifor',
    'korleis', 'for', 'om', 'da', 'fordi', 'sjølv', 'at', 'og', 'men', 'eller', 'så', 'også', 'enno', 'allereie', 'berre', 'no', 'i', 'etter',
    'før', 'sidan', 'seinare', 'tidlegare', 'ikkje', 'ja', 'nei', 'alle', 'alt', 'mange', 'nokre', 'fleire', 'ei', 'eit', 'to', 'tre', 'fire',
    'andre', 'annan', 'er', 'var', 'blir', 'vart', 'har', 'hadde', 'kan', 'kunne', 'skal', 'skulle', 'vil', 'ville', 'må', 'av', 'på', 'til',
    'med', 'frå', 'ved', 'under', 'over', 'mellom', 'mot', 'utan', 'ifølgje', 'dessutan', 'difor', 'deretter', 'likevel', 'kanskje', 'både',
    'hans', 'hennar', 'deira', 'vår', 'min', 'din', 'sin', 'dersom', 'medan',
  ],
  prepositions: ['i', 'på', 'om', 'frå', 'til', 'etter', 'før', 'omkring', 'sidan', 'mellom'],
};
