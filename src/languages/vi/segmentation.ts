import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Vietnamese. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'TS', 'PGS', 'GS', 'ThS', 'KS', 'BS', 'PGS.TS', 'GS.TS', 'TP', 'TX', 'TT', 'Q', 'đ', 'LS', 'NSND', 'NSƯT', 'st', 'mr', 'mrs', 'ms', 'dr',
    'th.s', 'ths', 'vd', 'tr.cn', 's.c.n', 't.t', 'đc', 'đ/c', 'cn', 'kts',
  ],
  numericAbbreviations: ['tr', 'nr', 'no', 'q', 'p', 'đt', 't', 'h'],
  ambiguousAbbreviations: ['inc', 'ltd', 'co', 'corp', 'jr', 'sr', 'u.s', 'u.s.a', 'u.k', 'km', 'kg', 'usd', 'vnđ', 'tnhh'],
  finalAbbreviations: ['v.v', 'etc', 'vv'],
  starters: [
    'ông', 'bà', 'anh', 'chị', 'em', 'tôi', 'chúng', 'họ', 'nó', 'ta', 'mình', 'các', 'những', 'một', 'hai', 'ba', 'bốn', 'nhiều', 'mỗi', 'mọi',
    'tất', 'trong', 'ngoài', 'trên', 'dưới', 'sau', 'trước', 'khi', 'nếu', 'vì', 'do', 'bởi', 'tuy', 'mặc', 'nhưng', 'và', 'hoặc', 'hay', 'rồi',
    'thì', 'là', 'có', 'không', 'đã', 'đang', 'sẽ', 'được', 'bị', 'theo', 'với', 'của', 'ở', 'tại', 'từ', 'đến', 'cho', 'để', 'về', 'này', 'đó',
    'đây', 'kia', 'ai', 'gì', 'sao', 'như', 'bao', 'thế', 'vậy', 'hiện', 'nay', 'hôm', 'ngày', 'năm', 'tháng', 'cùng', 'cũng', 'còn', 'chỉ',
    'ngay', 'thậm',
  ],
};
