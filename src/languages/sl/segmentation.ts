import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Slovenian. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'dr', 'prof', 'mag', 'doc', 'inž', 'ing', 'arh', 'odv', 'gen', 'polk', 'kap', 'por', 'sv', 'ul', 'tj', 't.i', 'npr', 'oz', 't.j', 'gdč',
    'gosp', 'akad', 'spec', 'univ', 'dipl', 'zam', 'pom', 'ur', 'prim', 'gl', 'vel', 'roj', 'pok', 'o', 'v.d', 'mrs', 'ms', 'ok', 'prib',
  ],
  numericAbbreviations: ['št', 'čl', 'odst', 'str', 's', 't', 'pog', 'sl', 'tab', 'tel', 'toč', 'l'],
  ambiguousAbbreviations: ['stol', 'mio', 'mrd', 'tis', 'inc', 'ltd', 'co', 'corp', 'jr', 'sr', 'u.s', 'u.s.a', 'u.k', 'd.o.o', 'd.d', 's.p'],
  finalAbbreviations: [
    'itd', 'itn', 'ipd', 'idr', 'etc', 'km', 'm', 'cm', 'kg', 'h', 'min', 'sek', 'n.št', 'pr.n.št', 'pr.kr', 'po.kr', 'eur', 'in dr', 'in sl',
  ],
  ordinalDot: true,
  ordinalFollowers: [
    'januar', 'januarja', 'februar', 'februarja', 'marec', 'marca', 'april', 'aprila', 'maj', 'maja', 'junij', 'junija', 'julij', 'julija',
    'avgust', 'avgusta', 'september', 'septembra', 'oktober', 'oktobra', 'november', 'novembra', 'december', 'decembra',
  ],
  cardinalCues: ['številka', 'št', 'stran', 'člen', 'točka'],
  starters: [
    'v', 'na', 's', 'z', 'k', 'h', 'o', 'od', 'do', 'iz', 'za', 'po', 'pod', 'nad', 'pri', 'brez', 'skozi', 'med', 'pred', 'on', 'ona', 'ono',
    'oni', 'one', 'jaz', 'ti', 'mi', 'vi', 'to', 'ta', 'tisti', 'takšen', 'njegov', 'njen', 'njihov', 'naš', 'vaš', 'svoj', 'kdo', 'kaj', 'kateri',
    'katera', 'ki', 'kje', 'kdaj', 'kako', 'zakaj', 'koliko', 'in', 'a', 'ampak', 'ali', 'toda', 'vendar', 'če', 'čeprav', 'ker', 'zato', 'tako',
    'tudi', 'še', 'že', 'samo', 'celo', 'tu', 'tam', 'zdaj', 'danes', 'včeraj', 'jutri', 'nato', 'potem', 'takrat', 'prej', 'kasneje', 'pozneje',
    'ne', 'da', 'ni', 'vsi', 'vse', 'vsak', 'mnogi', 'nekateri', 'nekaj', 'en', 'ena', 'eno', 'dva', 'dve', 'tri', 'štirje', 'drugi', 'bil',
    'bila', 'bilo', 'bili', 'bo', 'bodo', 'je', 'so', 'ima', 'nima', 'lahko', 'treba', 'poleg', 'glede', 'zaradi', 'skupaj', 'medtem',
  ],
  prepositions: ['v', 'na', 'od', 'do', 'po', 'pred', 'okoli', 'med', 'za', 'pri', 'ob', 'leta'],
};
