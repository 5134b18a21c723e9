import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Turkish. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'dr', 'prof', 'doç', 'yrd', 'yard', 'öğr', 'gör', 'av', 'op', 'sn', 'st', 'bkz', 'vb.g', 'örn', 'alb', 'bnb', 'yzb', 'tuğg', 'tümg', 'korg',
    'org', 'gen', 'müh', 'mim', 'hz', 's.a.v', 'm.ö', 'm.s', 'i.ö', 'i.s', 'çev', 'a.g.e', 'a.g.m', 'öz', 'uzm', 'dç', 'ecz', 'dz', 'kuv', 'mr',
    'mrs', 'ms', 'jr', 'sr', 'tel', 'yakl', 'krş', 'ç.n', 'e.n', 'hst', 'v.d', 'mah', 'cad', 'sok', 'bulv', 'apt', 'blv', 'ünv', 'fak', 'ens',
    'vet', 'müz', 'mö', 'gr',
  ],
  numericAbbreviations: ['no', 'nr', 's', 'sf', 'sh', 'ss', 'c', 'md', 'mad', 'böl', 'şek', 'tab', 'fık'],
  ambiguousAbbreviations: [
    'a.ş', 'ltd', 'şti', 'inc', 'co', 'corp', 'ltd.şti', 'tic', 't.c', 'a.b.d', 'u.s', 'u.s.a', 'u.k', 'b.m', 'ph.d', 'vd', 'age', 'agm',
  ],
  finalAbbreviations: ['vb', 'vs', 'etc', 'a.m', 'p.m', 'v.b', 'v.s'],
  ordinalDot: true,
  ordinalFollowers: [
    'ocak', 'şubat', 'mart', 'nisan', 'mayıs', 'haziran', 'temmuz', 'ağustos', 'eylül', 'ekim', 'kasım', 'aralık', 'yüzyıl', 'yıl', 'yılı',
    'yıldönümü', 'yıldönümünü', 'kez', 'gün', 'hafta', 'dönem', 'madde', 'maddesi', 'sınıf', 'lig', 'ligi', 'kat', 'dakika', 'dünya',
    'cumhurbaşkanı', 'zirve', 'ordu', 'kolordu', 'tümen', 'bölge', 'maddede', 'maddesinin', 'maddesine', 'maddesinde', 'maddenin', 'maddeye',
    'fıkra', 'fıkrası', 'fıkrasında', 'bent', 'bendi', 'bendinde',
  ],
  cardinalCues: ['no', 'numara', 'sayfa', 'madde', 'toplam', 'kat', 'daire', 'sıra'],
  starters: [
    'bu', 'şu', 'o', 'bunun', 'bunu', 'buna', 'bunlar', 'bunların', 'onun', 'onu', 'ona', 'onlar', 'onların', 'ben', 'sen', 'biz', 'siz', 'benim',
    'bizim', 'sizin', 'bir', 've', 'ama', 'ancak', 'fakat', 'oysa', 'çünkü', 'eğer', 'daha', 'sonra', 'önce', 'ayrıca', 'hem', 'ne', 'neden',
    'nasıl', 'niçin', 'kim', 'nerede', 'hangi', 'kaç', 'böyle', 'böylece', 'şöyle', 'öyle', 'bunlardan', 'burada', 'orada', 'şimdi', 'dün',
    'bugün', 'yarın', 'artık', 'her', 'hiç', 'hiçbir', 'bazı', 'birçok', 'çok', 'en', 'ise', 'ile', 'için', 'göre', 'rağmen', 'karşın',
    'açıklamada', 'konuşmasında', 'toplantıda', 'yine', 'hatta', 'nitekim', 'üstelik', 'zaten', 'belki', 'evet', 'hayır', 'peki', 'işte', 'yani',
    'örneğin', 'sadece', 'yalnızca', 'bütün', 'tüm', 'kendisi', 'kendi', 'birkaç', 'diğer', 'öte', 'gerek', 'ya', 'iki', 'üç', 'dört', 'söz',
    'haber', 'olay', 'olayda', 'yetkililer', 'uzmanlar', 'bakan', 'başkan', 'polis',
  ],
  speechVerbs: ['dedi', 'diyor', 'diye', 'demiş', 'diyerek', 'diyen', 'dedik', 'dediler', 'şeklinde', 'ifadesini', 'ifadelerini', 'sözleriyle'],
};
