import type { ClaimCase } from '../../model/index.js';

export const cases: readonly ClaimCase[] = [
  {
    text: '[社会民主党|SDP ORG party]在[周日|@2026-03-08]举行的[瑞典|Q34 LOC country]议会选举中获得[34.5%|#34.5 %]的选票。投票率为[81.2%|#81.2 %]。该党获得[118|#118]个席位。',
    claims: [
      'measure votes.share 34.5 % @2026-03-08 owner=SDP',
      'event election @2026-03-08 place=Q34',
      'measure turnout 81.2 % owner=Q34',
      'count seats 118 owner=SDP',
    ],
  },
  {
    text: '[智利|Q298 LOC country]北部[周二|@2026-03-10]发生[6.4|#6.4]级地震，造成至少[12|#>=12]人死亡、[140|#140]人受伤。',
    claims: [
      'measure magnitude 6.4 @2026-03-10 place=Q298',
      'event earthquake @2026-03-10 place=Q298',
      'count casualties.killed >=12 @2026-03-10 place=Q298',
      'count casualties.injured 140 @2026-03-10 place=Q298',
    ],
  },
  {
    text: '[大众汽车|Q246 ORG company][第三季度|@2025-Q3]净利润下降[7%|#7 %]，至[6.4亿欧元|#640000000 EUR]。营收增至[785亿欧元|#78500000000 EUR]。该公司计划在[2027年|@2027]底前裁员[4000|#4000]人。',
    claims: [
      'measure profit 640000000 EUR (down by 7 %) @2025-Q3 owner=Q246',
      'measure revenue 78500000000 EUR (up) @2025-Q3 owner=Q246',
      'count layoffs 4000 @2027 owner=Q246 planned',
    ],
  },
  {
    text: '[自由党|LIB ORG party]在[465|#465]个议席中获得[316席|#316]。',
    claims: [
      'count seats 316 owner=LIB',
    ],
  },
  {
    text: '分析师预计，[智利|Q298 LOC country][明年|@2027]通胀率将达[5%|#5 %]。',
    claims: [
      'measure inflation 5 % @2027 owner=Q298 «分析师» forecast',
    ],
  },
];
