import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Swahili. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: ['dk', 'dr', 'bw', 'bi', 'prof', 'mh', 'mhe', 'k.m', 'n.k.v', 'mf', 'st', 'mr', 'mrs', 'ms', 'gen', 'kan'],
  numericAbbreviations: ['na', 'uk', 'nam'],
  ambiguousAbbreviations: ['k.k', 'b.k', 'km', 'kg', 'sh', 'tsh', 'ksh', 'inc', 'ltd', 'co', 'corp', 'jr', 'u.s', 'u.s.a'],
  finalAbbreviations: ['n.k', 'n.k.w', 'nk', 'etc'],
  starters: [
    'yeye', 'wao', 'mimi', 'wewe', 'sisi', 'ninyi', 'huyu', 'hawa', 'hii', 'hizi', 'hiyo', 'hizo', 'huo', 'hilo', 'hayo', 'hapa', 'hapo', 'pale',
    'katika', 'kwa', 'na', 'lakini', 'au', 'ila', 'kama', 'ikiwa', 'ingawa', 'kwani', 'baada', 'kabla', 'tangu', 'hadi', 'wakati', 'leo', 'jana',
    'kesho', 'sasa', 'kisha', 'pia', 'bado', 'tayari', 'tu', 'hata', 'hapana', 'ndiyo', 'wote', 'kila', 'wengi', 'baadhi', 'moja', 'mbili', 'tatu',
    'ni', 'si', 'alikuwa', 'walikuwa', 'ana', 'wana',
  ],
};
