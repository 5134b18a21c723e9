import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of German. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'dr', 'prof', 'hr', 'hrn', 'fr', 'frl', 'herrn', 'dipl', 'ing', 'st', 'sr', 'hl', 'z.b', 'd.h', 'u.a', 'u.ä', 'u.u', 'z.t', 'z.zt', 'z.z',
    'z.hd', 'i.d.r', 'i.d.f', 'i.a', 'i.v', 'i.e', 'o.ä', 'o.g', 's.o', 's.u', 's.a', 'a.a', 'a.d', 'a.m', 'v.a', 'v.chr', 'n.chr', 'v.d', 'vgl',
    'bzw', 'ca', 'geb', 'gest', 'gen', 'ggf', 'ggfs', 'evtl', 'inkl', 'exkl', 'einschl', 'zzgl', 'abzgl', 'bspw', 'sog', 'sogen', 'insb', 'insbes',
    'bes', 'beisp', 'allg', 'ehem', 'eigtl', 'entspr', 'frz', 'engl', 'dt', 'lat', 'griech', 'ital', 'russ', 'span', 'türk', 'amerik', 'brit',
    'österr', 'jap', 'chin', 'kath', 'ev', 'evang', 'röm', 'jüd', 'jhd', 'u.s.w', 'd.j', 'ä.h', 'vorm', 'vors', 'stellv', 'präs', 'gesch', 'phil',
    'med', 'jur', 'rer', 'nat', 'theol', 'habil', 'dr.med', 'dr.phil', 'dr.jur', 'dr.rer.nat', 'dr.-ing', 'reg', 'bez', 'zw', 'rd', 'hptm', 'oblt',
    'lt', 'gen.-maj', 'ltd.ing', 'vs', 'p.a', 'u.s.a', 'resp', 'erg', 'od', 'mind', 'wg', 'zzt', 'dtsch', 'v', 'ags', 'fa', 'gebr', 'mitarb',
    'einw', '-verz', 'msgr', 'bar', 'frhr',
  ],
  numericAbbreviations: [
    'nr', 'nrn', 'art', 'abs', 's', 'abschn', 'kap', 'bd', 'bde', 'tel', 'fig', 'abb', 'tab', 'ziff', 'anm', 'aufl', 'hs', 'hg', 'hrsg', 'jan',
    'feb', 'mär', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'dez', 'mo', 'di', 'mi', 'do', 'fr', 'sa', 'so', 'str', 'pl', 'no',
    '§§', 'rz', 'rn', 'bl', 'zl', 'tsd', '-str', '-nr', '-abs',
  ],
  ambiguousAbbreviations: [
    'usw', 'etc', 'u.s.w', 'inc', 'ltd', 'co', 'corp', 'jr', 'sr', 'u.s', 'u.s.a', 'u.k', 'e.v', 'e.g', 'e.k', 'v.v', 'm.e', 'mio', 'mrd', 'bio',
    'mill', 'tsd', 'jh', 'jhdt', 'jhs', 'std', 'min', 'sek', 'str', 'u.dgl', 'dgl', 'u.v.m', 'm.b.h', 'a.g', 'h.c', 'd.c', 'l.a', 'o.j', 'usf',
    'ff', 'f', 'bzgl', 'a.d', 'n.n', 'al', 'pol', 'i.r', 'a.d.ö', 'ph.d', 'mag', 'max', 'lic',
  ],
  finalAbbreviations: ['a.m', 'p.m', 'ibd', 'ebd'],
  ordinalDot: true,
  ordinalFollowers: [
    'januar', 'jänner', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember', 'geburtstag',
    'todestag', 'jahrestag', 'jahrhundert', 'jubiläum', 'mal', 'platz', 'rang', 'runde', 'spieltag', 'spielminute', 'minute', 'ausgabe', 'auflage',
    'etappe', 'saison', 'sitzung', 'woche', 'infanteriedivision', 'panzerdivision', 'division', 'bundesversammlung', 'längengrad', 'breitengrad',
    'generation', 'tag',
  ],
  cardinalCues: [
    'nummer', 'nr', 'platz', 'seite', 'kapitel', 'artikel', 'paragraf', 'paragraph', 'absatz', 'rang', 'version', 'punkt', 'ziffer', 'gleis',
    'linie', 'auf', 'bei', 'um', 'plus', 'minus', 'rund', 'etwa', 'knapp', 'mindestens', 'insgesamt', '=',
  ],
  starters: [
    'der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einer', 'eines', 'einem', 'einen', 'er', 'sie', 'es', 'wir', 'ich', 'ihr', 'du',
    'man', 'mein', 'meine', 'sein', 'seine', 'seinen', 'seiner', 'ihre', 'ihren', 'ihrer', 'unser', 'unsere', 'dies', 'diese', 'dieser', 'dieses',
    'diesen', 'dort', 'hier', 'da', 'dann', 'dabei', 'damit', 'danach', 'daher', 'darum', 'deshalb', 'dennoch', 'doch', 'dagegen', 'darüber',
    'davon', 'dazu', 'aber', 'und', 'oder', 'denn', 'sondern', 'wenn', 'weil', 'als', 'ob', 'wie', 'was', 'wer', 'wo', 'wann', 'warum', 'wieso',
    'welche', 'welcher', 'welches', 'in', 'im', 'an', 'am', 'auf', 'aus', 'bei', 'beim', 'für', 'gegen', 'mit', 'nach', 'neben', 'ohne', 'seit',
    'trotz', 'über', 'um', 'unter', 'vom', 'von', 'vor', 'während', 'wegen', 'zu', 'zum', 'zur', 'zwischen', 'nicht', 'nur', 'noch', 'nun',
    'jetzt', 'heute', 'gestern', 'auch', 'so', 'sowohl', 'allerdings', 'außerdem', 'zudem', 'inzwischen', 'mittlerweile', 'zuletzt', 'später',
    'zuvor', 'bereits', 'bisher', 'erst', 'schließlich', 'kein', 'keine', 'keiner', 'alle', 'alles', 'allen', 'beide', 'einige', 'viele',
    'mehrere', 'manche', 'jeder', 'jede', 'jedes', 'laut', 'gemäß', 'nachdem', 'bevor', 'obwohl', 'sobald', 'solange', 'ist', 'sind', 'war',
    'waren', 'hat', 'haben', 'hatte', 'hatten', 'wird', 'werden', 'wurde', 'wurden', 'kann', 'können', 'konnte', 'soll', 'sollte', 'muss',
    'müssen', 'darf', 'gibt', 'vielleicht', 'eigentlich', 'insgesamt', 'etwa', 'rund', 'knapp', 'dass', 'deren', 'dessen', 'denen', 'jedoch',
    'ebenso', 'sogar', 'selbst', 'trotzdem', 'andererseits', 'einerseits', 'anders', 'bitte', 'ja', 'nein',
  ],
  prepositions: ['am', 'im', 'um', 'ab', 'bis', 'nach', 'vor', 'seit', 'zwischen', 'gegen'],
};
