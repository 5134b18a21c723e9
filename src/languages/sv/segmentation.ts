import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Swedish. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'milj', 'mdr', 'mrd', 'mn',
    'dr', 'prof', 'hr', 'fr', 'frk', 'mr', 'mrs', 'ms', 'st', 't.ex', 'd.v.s', 'dvs', 'bl.a', 's.k', 'p.g.a', 'pga', 'm.a.o', 'fr.o.m', 't.o.m',
    'i.o.m', 'i.st.f', 'm.h.t', 'ca', 'c:a', 'jfr', 'jmf', 'resp', 'inkl', 'exkl', 'ev', 'evt', 'enl', 'ang', 'avd', 'bitr', 'dir', 'ing', 'kapt',
    'lt', 'löjtn', 'öv', 'gen', 'red', 'övers', 'utg', 'sv', 'ty', 'lat', 's:t', 's:ta', 'v.v', 'f.d', 'n.b.v', 'o.d.v', 'näml', 'div', 'fil',
    'tekn', 'jur', 'ekon', 'kand', 'lic', 'civ.ing', 'adj', 'ordf', 'förf', 'u.a', 't.h', 't.v', 'tf', 'adv', 'vs', 's.a.s', 'f.n', 'sign', 'chr',
  ],
  numericAbbreviations: [
    'nr', 'no', 'art', 'kap', 's', 'sid', 'p', 'st', '§', 'fig', 'tab', 'tel', 'vol', 'bd', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep',
    'sept', 'okt', 'nov', 'dec', 'kl',
  ],
  ambiguousAbbreviations: [
    'milj', 'mkr', 'mdr', 'inc', 'ltd', 'co', 'corp', 'ab', 'jr', 'sr', 'u.s', 'u.s.a', 'u.k', 'årh', 'd.c', 'st', 'a.a', 'v.g',
  ],
  finalAbbreviations: [
    'osv', 'o.s.v', 'm.m', 'mm', 'm.fl', 'mfl', 'o.d', 'o.dyl', 'etc', 'e.d', 'e.dyl', 'a.m', 'p.m', 'km', 'm', 'cm', 'kg', 'tim', 'min', 'sek',
    'f.kr', 'e.kr', 'kr',
  ],
  starters: [
    'han', 'hon', 'den', 'det', 'de', 'dem', 'jag', 'du', 'vi', 'ni', 'man', 'detta', 'denna', 'dessa', 'där', 'här', 'vad', 'vem', 'var', 'när',
    'varför', 'hur', 'vilken', 'vilket', 'vilka', 'om', 'då', 'eftersom', 'trots', 'att', 'och', 'men', 'eller', 'för', 'så', 'också', 'även',
    'ännu', 'redan', 'bara', 'endast', 'nu', 'i', 'idag', 'igår', 'imorgon', 'efter', 'före', 'innan', 'sedan', 'senare', 'tidigare', 'inte', 'ja',
    'nej', 'alla', 'allt', 'många', 'några', 'flera', 'en', 'ett', 'två', 'tre', 'fyra', 'andra', 'annan', 'är', 'blir', 'blev', 'har', 'hade',
    'kan', 'kunde', 'ska', 'skulle', 'vill', 'ville', 'måste', 'av', 'på', 'till', 'med', 'från', 'vid', 'under', 'över', 'mellan', 'mot', 'utan',
    'enligt', 'dessutom', 'därför', 'därefter', 'dock', 'kanske', 'både', 'hans', 'hennes', 'deras', 'vår', 'min', 'din', 'sin', 'medan', 'medans',
    'samtidigt', 'ingen', 'inget', 'inga', 'varje', 'tack',
  ],
  prepositions: ['i', 'på', 'om', 'från', 'till', 'efter', 'före', 'omkring', 'sedan', 'mellan', 'kring'],
};
