import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Spanish. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'sr', 'sra', 'sres', 'sras', 'srta', 'srtas', 'srto', 'd', 'dña', 'dn', 'dr', 'dra', 'dres', 'prof', 'profa', 'lic', 'ing', 'arq', 'abog',
    'gral', 'gen', 'cnel', 'tte', 'cap', 'cmdte', 'sgto', 'mons', 'rev', 'excmo', 'excma', 'ilmo', 'ilma', 'exmo', 'hno', 'hna', 'fr', 'sto',
    'sta', 'sn', 'admón', 'admon', 'av', 'avda', 'avd', 'c/', 'pza', 'ud', 'uds', 'vd', 'vds', 'p.ej', 'ej', 'p.e', 'cf', 'cfr', 'vs', 'v', 'mr',
    'mrs', 'ms', 'q.e.p.d', 's.m', 's.a.r', 'ss.mm', 'sec', 'pdte', 'pdta', 'vicepdte', 'dir', 'dpto', 'depto', 'edo', 'gob', 'diput', 'sen',
    'aprox', 'máx', 'mín', 'máxt', 'igl', 'ntra', 'hda', 'esq', 'tnte', 'alfz', 'coord', 'subte', 'crio', 'ud.s', 'comisº',
  ],
  numericAbbreviations: [
    'n', 'núm', 'núms', 'num', 'nº', 'n°', 'no', 'nro', 'nros', 'art', 'arts', 'p', 'pp', 'pág', 'págs', 'pag', 'vol', 'vols', 'cap', 'caps',
    'fig', 'figs', 'tab', 'tel', 'tfno', 'tlf', 'párr', 'párrf', 'parr', 'inc', 'ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep',
    'sept', 'set', 'oct', 'nov', 'dic', 'lun', 'mié', 'jue', 'vie', 'sáb', 'dom', 't', 'col', 'ap',
  ],
  ambiguousAbbreviations: [
    's.a', 's.l', 's.r.l', 's.c', 'c.v', 's.a.u', 's.l.u', 'inc', 'ltd', 'ltda', 'co', 'cía', 'cia', 'corp', 'jr', 'ee.uu', 'ee.uu.aa', 'e.u',
    'u.s', 'u.s.a', 'u.k', 'u.e', 'r.u', 'ff.aa', 'ff.cc', 'cc.oo', 'jj.oo', 'rr.hh', 'm.n', 'd.f', 'n.y', 'mill', 'mts', 'p.d', 'n.del.t', 'ph.d',
    'al',
  ],
  finalAbbreviations: ['etc', 'a.m', 'p.m', 'ibid', 'a.c', 'd.c', 'km', 'kms', 'kg', 'min', 'mins', 'seg', 'hs', 'hr', 'hrs', 'h', 'm', 'cm'],
  starters: [
    'el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas', 'lo', 'él', 'ella', 'ellos', 'ellas', 'yo', 'tú', 'nosotros', 'usted', 'ustedes',
    'este', 'esta', 'estos', 'estas', 'ese', 'esa', 'esos', 'esas', 'aquel', 'aquella', 'aquellos', 'esto', 'eso', 'aquello', 'su', 'sus', 'mi',
    'mis', 'nuestro', 'nuestra', 'qué', 'quién', 'quiénes', 'cómo', 'dónde', 'cuándo', 'cuál', 'cuánto', 'cuántos', 'que', 'quien', 'como',
    'donde', 'cuando', 'si', 'no', 'sí', 'pero', 'y', 'o', 'u', 'e', 'ni', 'aunque', 'porque', 'pues', 'además', 'también', 'tampoco', 'así',
    'entonces', 'luego', 'después', 'antes', 'durante', 'desde', 'hasta', 'hacia', 'según', 'sin', 'sobre', 'tras', 'entre', 'para', 'por', 'con',
    'contra', 'en', 'de', 'del', 'a', 'al', 'ante', 'bajo', 'mientras', 'sin.embargo', 'ahora', 'hoy', 'ayer', 'mañana', 'aquí', 'allí', 'ya',
    'aún', 'todavía', 'siempre', 'nunca', 'solo', 'sólo', 'muy', 'más', 'menos', 'tan', 'tanto', 'todo', 'todos', 'toda', 'todas', 'cada',
    'algunos', 'algunas', 'muchos', 'muchas', 'varios', 'otro', 'otra', 'otros', 'otras', 'ningún', 'ninguno', 'nadie', 'nada', 'ambos', 'dos',
    'tres', 'cuatro', 'es', 'son', 'era', 'eran', 'fue', 'fueron', 'ha', 'han', 'había', 'habían', 'hay', 'será', 'puede', 'pueden', 'debe',
    'disponían', 'tal', 'gracias', 'quizás', 'quizá', 'incluso', 'finalmente', 'asimismo',
  ],
  prepositions: ['en', 'a', 'al', 'de', 'desde', 'hasta', 'tras', 'hacia', 'antes', 'después', 'durante', 'entre', 'sobre'],
};
