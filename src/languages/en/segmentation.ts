import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of English. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'dr', 'prof', 'mr', 'mrs', 'ms', 'messrs', 'mmes', 'st', 'mt', 'ft', 'gen', 'col', 'lt', 'sgt', 'cpl', 'pvt', 'capt', 'cmdr', 'adm', 'maj',
    'brig', 'rev', 'hon', 'pres', 'gov', 'sen', 'rep', 'supt', 'insp', 'det', 'fr', 'br', 'vs', 'v', 'viz', 'i.e', 'e.g', 'f.e', 'cf', 'approx',
    'esp', 'dept', 'asst', 'assoc', 'atty', 'attys', 'msgr', 'rt', 'ave', 'blvd', 'p.o', 'bldg', 'hwy', 'univ', 'pfc', 'ofc', 'ltc', 'vp',
    'gov-gen', 'maj-gen', 'lt-gen', 'lt-col', 'brig-gen', 'm/s', 'jos', 'wm', 'chas', 'geo', 'thos', 'jas', 'natl', 'intl', 'bros', 'govt', 'mgr',
    'dist', 'ed.by',
  ],
  numericAbbreviations: [
    'no', 'nos', 'nr', 'art', 'arts', 'p', 'pp', 'vol', 'vols', 'ch', 'chap', 'sec', 'secs', 'fig', 'figs', 'tel', 'par', 'para', 'paras', 'sect',
    'cl', 'ex', 'app', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'n°', 'div', 'op', 'eq', 'eqs', 'ver',
    'bk', 'reg', 'sched', 'exh', 'lot', 'c', 'ca', 'rs',
  ],
  ambiguousAbbreviations: [
    'inc', 'ltd', 'co', 'corp', 'cos', 'llc', 'plc', 'jr', 'sr', 'u.s', 'u.s.a', 'u.k', 'u.n', 'e.u', 'u.a.e', 'u.s.s.r', 'd.c', 'l.a', 'n.y',
    'n.j', 'b.c', 'a.d', 'ph.d', 'm.d', 'b.a', 'm.a', 'd.d.s', 'j.d', 'r.n', 'esq', 's.a', 'n.v', 'a.g', 's.p.a', 'g.m.b.h', 'pty', 'assn', 'st.d',
    'b.sc', 'm.sc', 'm.phil', 'd.phil', 'f.c', 'a.c', 'calif', 'conn', 'fla', 'ky', 'mich', 'neb', 'nev', 'okla', 'penn', 'tenn', 'tex', 'va',
    'vt', 'wis', 'wyo', 'ariz', 'colo', 'kan', 'md', 'mont', 'n.c', 'n.d', 'n.h', 'n.m', 's.c', 's.d', 'r.i', 'w.va', 'ont', 'alta', 'sask', 'ave',
    'blvd', 'rd', 'min', 'mins', 'hr', 'hrs', 'yr', 'yrs', 'ft', 'eds', 'repub', 'dem', 'a.k.a', 'et al', 'ala',
  ],
  finalAbbreviations: ['etc', 'a.m', 'p.m', 'am', 'pm', 'ibid'],
  finalFollowers: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'eastern', 'pacific'],
  starters: [
    'the', 'a', 'an', 'this', 'that', 'these', 'those', 'he', 'she', 'it', 'they', 'we', 'i', 'you', 'his', 'her', 'its', 'their', 'our', 'my',
    'your', 'there', 'here', 'what', 'who', 'whom', 'whose', 'which', 'when', 'where', 'why', 'how', 'if', 'in', 'on', 'at', 'by', 'for', 'from',
    'with', 'without', 'to', 'of', 'as', 'after', 'before', 'during', 'since', 'until', 'while', 'although', 'though', 'because', 'but', 'and',
    'or', 'nor', 'so', 'yet', 'however', 'moreover', 'meanwhile', 'also', 'then', 'thus', 'therefore', 'instead', 'indeed', 'still', 'even',
    'once', 'only', 'not', 'no', 'yes', 'perhaps', 'maybe', 'some', 'many', 'most', 'several', 'few', 'all', 'both', 'each', 'every', 'any',
    'another', 'other', 'such', 'more', 'less', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'did', 'do', 'does',
    'don\'t', 'didn\'t', 'doesn\'t', 'was', 'were', 'is', 'are', 'isn\'t', 'aren\'t', 'wasn\'t', 'weren\'t', 'has', 'have', 'had', 'hasn\'t',
    'haven\'t', 'can', 'could', 'will', 'would', 'won\'t', 'wouldn\'t', 'should', 'shall', 'may', 'might', 'must', 'let', 'let\'s', 'according',
    'despite', 'under', 'over', 'between', 'among', 'against', 'about', 'into', 'through', 'earlier', 'later', 'today', 'yesterday', 'tomorrow',
    'last', 'next', 'now', 'just', 'please', 'thank', 'thanks', 'finally', 'first', 'second', 'third', 'recently', 'following', 'asked',
    'speaking', 'police', 'officials', 'experts', 'critics', 'researchers', 'scientists', 'it\'s', 'he\'s', 'she\'s', 'that\'s', 'there\'s',
    'they\'re', 'we\'re', 'you\'re', 'i\'m', 'what\'s', 'who\'s', 'how\'s', 'where\'s', 'everyone', 'everybody', 'nobody', 'nothing', 'something',
    'someone', 'anyone', 'people', 'travelers', 'travellers', 'unlike', 'like', 'given', 'nevertheless', 'nonetheless', 'otherwise', 'overall',
    'additionally', 'furthermore', 'similarly', 'elsewhere', 'often', 'sometimes', 'usually', 'never', 'always',
  ],
  prepositions: ['at', 'in', 'on', 'by', 'after', 'before', 'since', 'until', 'from', 'during', 'around', 'about', 'between', 'to'],
  speechVerbs: [
    'said', 'says', 'asked', 'asks', 'told', 'replied', 'added', 'explained', 'wrote', 'shouted', 'cried', 'answered', 'continued', 'noted',
    'thought', 'exclaimed', 'whispered', 'tweeted',
  ],
};
