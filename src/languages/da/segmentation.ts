import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Danish. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'mio', 'mia', 'mill', 'mrd', 'md',
    'dr', 'prof', 'hr', 'fr', 'frk', 'mr', 'mrs', 'ms', 'st', 'ca', 'f.eks', 'fx', 'dvs', 'd.v.s', 'bl.a', 'bla', 'mht', 'm.h.t', 'ift', 'i.f.t',
    'ifm', 'i.f.m', 'pga', 'p.g.a', 'vha', 'v.h.a', 'inkl', 'ekskl', 'evt', 'hhv', 'h.h.v', 'if', 'i.flg', 'iflg', 'jf', 'jvf', 'jfr', 'pr', 'red',
    'sml', 'sr', 'ang', 'vedr', 'vs', 's.k', 'såk', 's.u', 'a.h.t', 'd.d', 'p.t', 'pt', 'ty', 'lat', 'sv', 'dep', 'dir', 'gen', 'kapt', 'ltn',
    'obt', 'cand', 'mag', 'jur', 'polit', 'adj', 'lekt', 'ing', 'ark', 'nuv', 'tidl', 'udg', 'overs', 'alm', 'afd', 'formd', 'gdr', 'kgl', 'lok',
    'chr', 'fred', 'vilh',
  ],
  numericAbbreviations: [
    'nr', 'no', 'art', 'stk', 'kap', 's', 'sp', 'bd', 'fig', 'tab', 'tlf', 'pkt', 'vol', 'p', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug',
    'sep', 'sept', 'okt', 'nov', 'dec', '§', 'kl',
  ],
  ambiguousAbbreviations: ['mio', 'mia', 'inc', 'ltd', 'co', 'corp', 'aps', 'a/s', 'jr', 'sr', 'u.s', 'u.s.a', 'u.k', 'årh', 'str', 'd.c'],
  finalAbbreviations: [
    'osv', 'o.s.v', 'm.m', 'mm', 'm.v', 'mv', 'mfl', 'm.fl', 'o.l', 'etc', 'o.a', 'o.m.a', 'a.m', 'p.m', 'ol', 'km', 'm', 'cm', 'kg', 'min', 'sek',
    'f.kr', 'e.kr', 'kr',
  ],
  ordinalDot: true,
  ordinalFollowers: ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'],
  cardinalCues: ['nummer', 'side', 'kapitel', 'artikel', 'punkt', 'kl', '='],
  starters: [
    'han', 'hun', 'den', 'det', 'de', 'jeg', 'du', 'vi', 'i', 'man', 'dette', 'denne', 'disse', 'der', 'her', 'hvad', 'hvem', 'hvor', 'hvornår',
    'hvorfor', 'hvordan', 'hvilken', 'hvilket', 'hvis', 'når', 'da', 'fordi', 'selvom', 'at', 'og', 'men', 'eller', 'for', 'så', 'også', 'endnu',
    'allerede', 'kun', 'selv', 'nu', 'i.dag', 'efter', 'før', 'siden', 'senere', 'tidligere', 'ikke', 'ja', 'nej', 'alle', 'alt', 'mange', 'nogle',
    'flere', 'en', 'et', 'to', 'tre', 'fire', 'andre', 'anden', 'er', 'var', 'bliver', 'blev', 'har', 'havde', 'kan', 'kunne', 'skal', 'skulle',
    'vil', 'ville', 'må', 'af', 'på', 'til', 'med', 'om', 'fra', 'ved', 'under', 'over', 'mellem', 'mod', 'uden', 'ifølge', 'desuden', 'derfor',
    'derefter', 'dog', 'måske', 'ligesom', 'både', 'hans', 'hendes', 'deres', 'vores', 'min', 'din', 'sin',
  ],
  prepositions: ['i', 'på', 'om', 'fra', 'til', 'efter', 'før', 'omkring', 'siden', 'mellem'],
};
