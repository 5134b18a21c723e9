import type { ClaimCase } from '../../model/index.js';

export const cases: readonly ClaimCase[] = [
  {
    text: 'حصل الحزب الاشتراكي الديمقراطي على [34.5 في المئة|#34.5 %] من الأصوات في انتخابات [السويد|Q34 LOC country] [يوم الأحد|@2026-03-08]. وبلغت نسبة المشاركة [81.2 في المئة|#81.2 %].',
    claims: [
      'measure votes.share 34.5 % @2026-03-08',
      'event election @2026-03-08 place=Q34',
      'measure turnout 81.2 % owner=Q34',
    ],
  },
  {
    text: 'ضرب زلزال بقوة [6.4|#6.4] درجة شمال [تشيلي|Q298 LOC country] [الثلاثاء|@2026-03-10]، وقُتل [12|#12] شخصا على الأقل وأصيب [140|#140] آخرون.',
    claims: [
      'measure magnitude 6.4 @2026-03-10 place=Q298',
      'event earthquake @2026-03-10 place=Q298',
      'count casualties.killed 12 @2026-03-10 place=Q298',
      'count casualties.injured 140 @2026-03-10 place=Q298',
    ],
  },
  {
    text: 'تراجع صافي أرباح [فولكسفاغن|Q246 ORG company] في [الربع الثالث|@2025-Q3] بنسبة [7 في المئة|#7 %] إلى [640 مليون يورو|#640000000 EUR].',
    claims: [
      'measure profit 640000000 EUR (down by 7 %) @2025-Q3 owner=Q246',
    ],
  },
  {
    text: 'حصل [الحزب الليبرالي|LIB ORG party] على [138|#138] مقعدا من أصل [199|#199].',
    claims: [
      'count seats 138 owner=LIB',
    ],
  },
  {
    text: 'أسفرت الفيضانات في [لاغوس|Q8673 LOC city] عن [51|#51] قتيلا و[9|#9] مفقودين.',
    claims: [
      'count casualties.killed 51 place=Q8673',
      'count casualties.missing 9 place=Q8673',
    ],
  },
];
