import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Portuguese. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'sr', 'sra', 'srs', 'sras', 'srta', 'd', 'dr', 'dra', 'drs', 'dras', 'prof', 'profa', 'profª', 'eng', 'engª', 'arq', 'adv', 'exmo', 'exma',
    'ilmo', 'v.exa', 'v.ex', 'v.ex.ª', 'gen', 'cel', 'cap', 'ten', 'maj', 'sgt', 'brig', 'alm', 'mons', 'pe', 'fr', 'sto', 'sta', 's', 'st',
    'p.ex', 'ex', 'cf', 'v', 'vs', 'aprox', 'máx', 'mín', 'av', 'r', 'pç', 'pça', 'rod', 'al', 'trav', 'lgo', 'est', 'bl', 'ap', 'apto', 'p.f',
    'q.v', 'dep', 'sen', 'pres', 'gov', 'secr', 'coord', 'dir', 'mr', 'mrs', 'ms', 'e.g', 'i.e', 'ass', 'profs', 'op.cit', 'cit', 'sp',
  ],
  numericAbbreviations: [
    'n', 'nº', 'n°', 'no', 'nr', 'art', 'arts', 'p', 'pp', 'pág', 'págs', 'pag', 'vol', 'cap', 'fig', 'figs', 'tab', 'tel', 'par', 'inc', 'séc',
    'jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez', 't', 'ed', 'lj', 'km',
  ],
  ambiguousAbbreviations: [
    's.a', 's/a', 'ltda', 'lda', 'inc', 'ltd', 'co', 'cia', 'corp', 'jr', 'u.s', 'u.s.a', 'u.k', 'r.u', 'u.e', 'n.r', 'n.t', 'p.s', 'ph.d', 'm.d',
    'al', 's.a.d', 'c.v', 'hab', 'e.u.a',
  ],
  finalAbbreviations: ['etc', 'a.m', 'p.m', 'ibid', 'a.c', 'd.c', 'km', 'kg', 'min', 'seg', 'h', 'cm'],
  starters: [
    'o', 'a', 'os', 'as', 'um', 'uma', 'uns', 'umas', 'ele', 'ela', 'eles', 'elas', 'eu', 'tu', 'nós', 'você', 'vocês', 'este', 'esta', 'estes',
    'estas', 'esse', 'essa', 'esses', 'essas', 'aquele', 'aquela', 'aqueles', 'aquelas', 'isto', 'isso', 'aquilo', 'seu', 'sua', 'seus', 'suas',
    'meu', 'minha', 'nosso', 'nossa', 'que', 'quem', 'como', 'onde', 'quando', 'qual', 'quais', 'quanto', 'quantos', 'se', 'mas', 'e', 'ou', 'nem',
    'porém', 'contudo', 'todavia', 'entretanto', 'embora', 'porque', 'pois', 'além', 'também', 'assim', 'então', 'depois', 'antes', 'durante',
    'desde', 'até', 'segundo', 'sem', 'sobre', 'sob', 'após', 'entre', 'para', 'por', 'com', 'contra', 'em', 'no', 'na', 'nos', 'nas', 'num',
    'numa', 'de', 'do', 'da', 'dos', 'das', 'ao', 'à', 'aos', 'às', 'pelo', 'pela', 'pelos', 'pelas', 'enquanto', 'agora', 'hoje', 'ontem',
    'amanhã', 'aqui', 'ali', 'lá', 'já', 'ainda', 'sempre', 'nunca', 'só', 'apenas', 'muito', 'mais', 'menos', 'tão', 'tanto', 'todo', 'todos',
    'toda', 'todas', 'cada', 'alguns', 'algumas', 'muitos', 'muitas', 'vários', 'outro', 'outra', 'outros', 'outras', 'nenhum', 'ninguém', 'nada',
    'ambos', 'dois', 'duas', 'três', 'quatro', 'é', 'são', 'era', 'eram', 'foi', 'foram', 'tem', 'têm', 'tinha', 'há', 'havia', 'será', 'pode',
    'podem', 'deve', 'não', 'sim', 'talvez', 'afinal', 'aliás', 'apesar', 'conforme', 'caso',
  ],
  prepositions: ['em', 'no', 'na', 'nos', 'nas', 'a', 'à', 'ao', 'de', 'desde', 'até', 'após', 'antes', 'depois', 'durante', 'entre', 'por'],
};
