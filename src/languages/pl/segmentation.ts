import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Polish. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'dr', 'hab', 'prof', 'mgr', 'inż', 'lek', 'med', 'mec', 'red', 'gen', 'płk', 'ppłk', 'mjr', 'kpt', 'por', 'ppor', 'sierż', 'st', 'kpr', 'szer',
    'adm', 'kmdr', 'ks', 'o', 'bp', 'abp', 'kard', 'św', 'bł', 'ss', 'br', 's.v', 'hr', 'ul', 'al', 'pl', 'os', 'woj', 'pow', 'gm', 'm.in', 'np',
    'tzn', 'tj', 'tzw', 'ds', 'pt', 'zob', 'ok', 'm.st', 'bałt', 'bryt', 'ros', 'niem', 'franc', 'ang', 'wł', 'hiszp', 'łac', 'gr', 'pol', 'czes',
    'ukr', 'amer', 'jap', 'chiń', 'tur', 'arab', 'hebr', 'hol', 'szw', 'węg', 'rum', 'bułg', 'norw', 'duń', 'fiń', 'lit', 'łot', 'est', 'białorus',
    'słow', 'czł', 'zam', 'dyr', 'prez', 'wicemin', 'wiceprez', 'min', 'przew', 'sekr', 'kier', 'śp', 'ś.p', 'p.n.e.v', 'tłum', 'oprac',
    'red.nacz', 'płk.dypl', 'plut', 'mł', 'insp', 'podinsp', 'kom', 'nadkom', 'asp', 'doc', 'adw', 'lic', 'dypl', 'tech', 'n.p', 'mies', 'ur',
    'zm', 'zał', 'r', 'w',
  ],
  numericAbbreviations: [
    'nr', 'nry', 'art', 'ust', 'pkt', 'lit', 'par', 'p', 's', 'str', 't', 'tom', 'rozdz', 'rys', 'tab', 'poz', 'tel', 'godz', 'vol', 'dz.u', 'r.v',
    'zob', '§',
  ],
  ambiguousAbbreviations: [
    'wyd', 'sp', 'sp.z.o.o', 'z.o.o', 's.a', 'inc', 'ltd', 'co', 'corp', 'jr', 'sr', 'u.s', 'u.s.a', 'u.k', 'tys', 'mln', 'mld', 'bln', 'wł',
    'ph.d', 'n.p.m', 'm.p', 'p.m', 'im',
  ],
  finalAbbreviations: [
    'itd', 'itp', 'etc', 'i.in', 'a.m', 'r', 'w', 'n.e', 'p.n.e', 'km', 'cm', 'kg', 'min', 'sek', 'godz', 'gr', 'zł', 'i in', 'co', 'proc',
  ],
  ordinalDot: true,
  ordinalFollowers: [
    'stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'września', 'października', 'listopada', 'grudnia',
  ],
  cardinalCues: ['numer', 'nr', 'strona', 'punkt', 'artykuł', 'latach', 'lat', 'lata', 'roku', 'około', 'ponad'],
  starters: [
    'w', 'we', 'z', 'ze', 'na', 'do', 'od', 'po', 'przed', 'przy', 'pod', 'nad', 'za', 'o', 'u', 'dla', 'bez', 'przez', 'między', 'podczas',
    'według', 'wśród', 'oprócz', 'mimo', 'on', 'ona', 'ono', 'oni', 'one', 'ja', 'ty', 'my', 'wy', 'to', 'ten', 'ta', 'te', 'ci', 'tego', 'tej',
    'tym', 'tych', 'tak', 'taki', 'taka', 'takie', 'nie', 'jest', 'są', 'był', 'była', 'było', 'były', 'będzie', 'będą', 'został', 'została',
    'zostały', 'ma', 'mają', 'miał', 'miała', 'można', 'trzeba', 'może', 'mogą', 'i', 'a', 'ale', 'lecz', 'jednak', 'lub', 'albo', 'oraz', 'że',
    'czy', 'jak', 'jako', 'jeśli', 'jeżeli', 'gdy', 'kiedy', 'gdzie', 'kto', 'co', 'który', 'która', 'które', 'którzy', 'dlaczego', 'ponieważ',
    'dlatego', 'więc', 'zatem', 'natomiast', 'także', 'też', 'również', 'ponadto', 'poza', 'następnie', 'potem', 'później', 'wtedy', 'teraz',
    'dziś', 'dzisiaj', 'wczoraj', 'jutro', 'tam', 'tu', 'tutaj', 'już', 'jeszcze', 'tylko', 'nawet', 'bardzo', 'bardziej', 'najbardziej',
    'wszystko', 'wszyscy', 'wszystkie', 'każdy', 'każda', 'każde', 'niektóre', 'niektórzy', 'wiele', 'wielu', 'kilka', 'kilku', 'inne', 'inni',
    'dwa', 'dwie', 'trzy', 'cztery', 'jego', 'jej', 'ich', 'nasz', 'nasza', 'swoje', 'moim', 'zdaniem', 'choć', 'chociaż', 'aby', 'żeby', 'by',
    'ostatnio', 'obecnie', 'niestety', 'oczywiście', 'podobnie', 'zarówno', 'powyżej', 'tymczasem', 'jedną', 'jedna', 'jeden',
  ],
  prepositions: [
    'w', 'we', 'po', 'podczas', 'na', 'od', 'do', 'przed', 'około', 'między', 'za', 'ze', 'z', 'ku', 'u', 'dla', 'mimo', 'pod', 'nad', 'według',
    'wśród', 'poniżej', 'powyżej', 'oprócz',
  ],
};
