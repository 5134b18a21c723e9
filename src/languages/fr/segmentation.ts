import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of French. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'm', 'mm', 'mme', 'mlle', 'mlles', 'mmes', 'me', 'mgr', 'dr', 'pr', 'prof', 'st', 'ste', 'sts', 'vve', 'c.-à-d', 'c.à.d', 'p.ex', 'ex', 'env',
    'cf', 'av', 'apr', 'bd', 'boul', 'gén', 'cne', 'lt', 'adj', 'cdt', 'resp', 'mr', 'mrs', 'ms', 'vs', 'j.-c', 'apr.j.-c', 'av.j.-c', 's.a.r',
    's.m', 's.e', 'n.-d', 'll.aa', 'll.aa.ii', 'll.aa.ii.rr', 'ss.mm', 'préf', 'arr', 'dép', 'sgt', 'brig', 'ltn', 'chr',
  ],
  numericAbbreviations: [
    'no', 'nos', 'n°', 'nº', 'art', 'p', 'pp', 'vol', 'fig', 'chap', 'ch', 'tél', 'al', 'sect', 'tab', 'janv', 'févr', 'fév', 'avr', 'juil',
    'juill', 'sept', 'oct', 'nov', 'déc', 't', 'liv', 'par',
  ],
  ambiguousAbbreviations: [
    's.a', 's.a.r.l', 's.a.s', 'inc', 'ltd', 'ltée', 'cie', 'co', 'corp', 'jr', 'sr', 'u.s', 'u.s.a', 'u.k', 'u.e', 'é.-u', 'e.-u', 'n.d.l.r',
    'p.-s', 'p.s', 'mio', 'mrd', 'md', 'éd', 'al', 'p.i.b', 'o.n.u', 's.n.c.f', 'ph.d', 'col', 'cap',
  ],
  finalAbbreviations: ['etc', 'a.m', 'p.m', 'sq', 'sqq', 'ibid'],
  starters: [
    'le', 'la', 'les', 'un', 'une', 'des', 'du', 'de', 'il', 'elle', 'ils', 'elles', 'on', 'nous', 'vous', 'je', 'tu', 'ce', 'cet', 'cette', 'ces',
    'cela', 'ça', 'c\'', 'ceci', 'celui', 'celle', 'ceux', 'celles', 'mon', 'ma', 'mes', 'ton', 'ta', 'tes', 'son', 'sa', 'ses', 'notre', 'nos',
    'votre', 'vos', 'leur', 'leurs', 'qui', 'que', 'quoi', 'dont', 'où', 'quand', 'comment', 'pourquoi', 'combien', 'quel', 'quelle', 'quels',
    'quelles', 'si', 'mais', 'et', 'ou', 'donc', 'or', 'ni', 'car', 'cependant', 'toutefois', 'pourtant', 'néanmoins', 'ainsi', 'alors', 'puis',
    'ensuite', 'enfin', 'après', 'avant', 'pendant', 'depuis', 'dès', 'lors', 'lorsque', 'tandis', 'bien', 'afin', 'pour', 'par', 'avec', 'sans',
    'sous', 'sur', 'dans', 'en', 'à', 'au', 'aux', 'chez', 'entre', 'vers', 'contre', 'selon', 'malgré', 'outre', 'parmi', 'aussi', 'encore',
    'déjà', 'toujours', 'jamais', 'aujourd\'hui', 'hier', 'demain', 'ici', 'là', 'non', 'oui', 'ne', 'pas', 'plus', 'moins', 'très', 'tout',
    'tous', 'toute', 'toutes', 'chaque', 'plusieurs', 'certains', 'certaines', 'quelques', 'aucun', 'aucune', 'autre', 'autres', 'même', 'deux',
    'trois', 'quatre', 'est', 'sont', 'était', 'étaient', 'a', 'ont', 'avait', 'avaient', 'sera', 'peut', 'y\'a', 'voici', 'voilà', 'parce',
    'comme', 'grâce', 'quant',
  ],
  prepositions: ['en', 'au', 'aux', 'à', 'de', 'du', 'des', 'dès', 'vers', 'après', 'avant', 'depuis', 'pendant', 'entre'],
  elision: true,
};
