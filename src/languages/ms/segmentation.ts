import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Malay. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'dr', 'prof', 'ir', 'hj', 'hjh', 'tn', 'pn', 'en', 'sdr', 'sdri', 'yb', 'yab', 'ybm', 'jln', 'lrg', 'mr', 'mrs', 'ms', 'st', 'kpt', 'lt',
    'kol', 'jen', 'mej', 'sjn', 'insp', 'supt', 'acp', 'dcp', 'dsp', 'asp',
  ],
  numericAbbreviations: [
    'no', 'nr', 'hal', 'ps', 'psl', 'ay', 'bab', 'telp', 'tel', 'vol', 'rp', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'ags', 'sep', 'okt', 'nov',
    'des',
  ],
  ambiguousAbbreviations: [
    's.h', 's.e', 's.sos', 's.pd', 's.kom', 'm.a', 'm.sc', 'm.si', 'm.m', 'm.hum', 'm.pd', 's.ip', 's.t', 'm.t', 'ph.d', 'inc', 'ltd', 'co',
    'corp', 'jr', 'sr', 'u.s', 'u.s.a', 'u.k', 'tbk', 'a.s', 'h', 'm.h', 's.ag', 'lc', 'sp.pd', 'sp.og', 'al',
  ],
  finalAbbreviations: ['dll', 'dsb', 'dkk', 'dst', 'etc', 'a.m', 'p.m'],
  starters: [
    'ia', 'dia', 'mereka', 'kami', 'kita', 'saya', 'aku', 'anda', 'kamu', 'beliau', 'ini', 'itu', 'tersebut', 'yang', 'apa', 'siapa', 'mana',
    'kapan', 'mengapa', 'kenapa', 'bagaimana', 'berapa', 'jika', 'kalau', 'bila', 'ketika', 'saat', 'karena', 'sebab', 'meskipun', 'walaupun',
    'dan', 'tetapi', 'tapi', 'atau', 'namun', 'sedangkan', 'sementara', 'serta', 'lalu', 'kemudian', 'selain', 'setelah', 'sebelum', 'sejak',
    'selama', 'hingga', 'sampai', 'untuk', 'dengan', 'tanpa', 'dalam', 'pada', 'di', 'ke', 'dari', 'oleh', 'bagi', 'tentang', 'menurut',
    'berdasarkan', 'melalui', 'antara', 'terhadap', 'juga', 'masih', 'sudah', 'telah', 'akan', 'sedang', 'hanya', 'bahkan', 'di.sini', 'sana',
    'sekarang', 'kemarin', 'besok', 'tidak', 'bukan', 'ya', 'semua', 'setiap', 'banyak', 'beberapa', 'para', 'sebuah', 'seorang', 'satu', 'dua',
    'tiga', 'empat', 'lain', 'ada', 'adalah', 'bisa', 'dapat', 'harus', 'seperti', 'misalnya', 'akhirnya', 'pertama', 'kedua', 'sebagai',
  ],
  prepositions: ['pada', 'di', 'dari', 'sejak', 'hingga', 'sampai', 'selepas', 'sebelum', 'antara', 'sekitar'],
};
