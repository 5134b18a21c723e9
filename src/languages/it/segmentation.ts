import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Italian. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'dr', 'dott', 'dott.ssa', 'dottssa', 'prof', 'prof.ssa', 'profssa', 'sig', 'sig.ra', 'sigra', 'sig.na', 'signa', 'sigg', 'ing', 'avv', 'arch',
    'geom', 'rag', 'on', 'sen', 'gen', 'col', 'cap', 'magg', 'mar.llo', 'serg', 'cav', 'comm', 'uff', 'p.es', 'es', 'ad.es', 'cfr', 'c.f.r', 's.v',
    'ecc.mo', 'egr', 'gent', 'spett', 'ill.mo', 'rev', 'mons', 's.e', 's', 'ss', 'st', 'sto', 'v.d', 'c.d', 'cd', 'cosidd', 'p.le', 'v.le', 'c.so',
    'p.za', 'l.go', 'mr', 'mrs', 'ms', 'vs', 'op', 'cit', 'trad.it', 'ca', 'pres', 'vicepres', 'dir', 'segr', 'resp', 'ass', 'cons', 'u.s.v',
    'dep', 'mag', 'gov', 'cap.no', 'amm', 'brig', 'app', 'lgt', 'isp', 'sovr', 'card', 's.s', 'ppss', 'bar', 'march',
  ],
  numericAbbreviations: [
    'n', 'nn', 'nr', 'no', 'art', 'artt', 'p', 'pp', 'pag', 'pagg', 'vol', 'voll', 'cap', 'capp', 'fig', 'figg', 'tab', 'tel', 'par', 'co',
    'comma', 'lett', 'sez', 'feb', 'febbr', 'mar', 'apr', 'giu', 'lug', 'ago', 'set', 'sett', 'ott', 'nov', 'dic', 'gg', 'c', 'lun', 'mer', 'gio',
    'ven', 'sab', 'dom', 'd.p.r', 'd.l', 'd.lgs', 'l', 'reg', 'dir',
  ],
  ambiguousAbbreviations: [
    's.p.a', 's.r.l', 's.a', 's.n.c', 's.a.s', 's.c', 'inc', 'ltd', 'co', 'corp', 'jr', 'sr', 'u.s', 'u.s.a', 'u.k', 'u.e', 'mln', 'mld', 'mrd',
    'a.s', 'd.l', 'p.s', 'n.d.r', 'ndr', 'n.b', 'a.d', 'p.m.v', 'al', 'f.lli', 'ph.d', 'i.v',
  ],
  finalAbbreviations: ['ecc', 'etc', 'a.m', 'p.m', 'eccetera', 'set', 'nov', 'dic', 'ott', 'ago', 'a.c', 'd.c', 'km', 'kg', 'min', 'sec', 'h'],
  starters: [
    'il', 'lo', 'la', 'i', 'gli', 'le', 'un', 'uno', 'una', 'questo', 'questa', 'questi', 'queste', 'quello', 'quella', 'quelli', 'quelle', 'quel',
    'egli', 'ella', 'esso', 'essa', 'essi', 'esse', 'lui', 'lei', 'loro', 'io', 'tu', 'noi', 'voi', 'ci', 'si', 'vi', 'ne', 'chi', 'che', 'cosa',
    'come', 'dove', 'quando', 'perché', 'quanto', 'quale', 'quali', 'se', 'ma', 'e', 'o', 'ed', 'oppure', 'però', 'inoltre', 'infine', 'poi',
    'quindi', 'così', 'allora', 'anche', 'ancora', 'già', 'ora', 'oggi', 'ieri', 'domani', 'qui', 'là', 'non', 'nonostante', 'nel', 'nella', 'nei',
    'nelle', 'nell', 'dal', 'dalla', 'dai', 'dall', 'del', 'della', 'dei', 'degli', 'delle', 'di', 'a', 'ad', 'al', 'alla', 'ai', 'agli', 'alle',
    'all', 'da', 'in', 'con', 'su', 'sul', 'sulla', 'sui', 'per', 'tra', 'fra', 'dopo', 'prima', 'durante', 'secondo', 'mentre', 'benché',
    'sebbene', 'poiché', 'invece', 'infatti', 'tuttavia', 'dunque', 'forse', 'sempre', 'mai', 'solo', 'soltanto', 'tutti', 'tutte', 'tutto',
    'molti', 'molte', 'alcuni', 'alcune', 'altri', 'altre', 'ogni', 'nessuno', 'niente', 'due', 'tre', 'quattro', 'è', 'sono', 'era', 'erano',
    'ha', 'hanno', 'aveva', 'avevano', 'sarà', 'può', 'possono', 'deve', 'bisogna', 'ecco', 'suo', 'sua', 'suoi', 'sue', 'grazie', 'entrambi',
  ],
  prepositions: [
    'nel', 'nella', 'nello', 'nell', 'negli', 'nelle', 'a', 'ad', 'in', 'dal', 'dalla', 'dall', 'alla', 'alle', 'al', 'dopo', 'prima', 'fino',
    'verso', 'circa', 'tra', 'fra', 'intorno', 'da',
  ],
  elision: true,
};
