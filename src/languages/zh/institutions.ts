import type { InstitutionWord } from '../../model/index.js';

/** Nouns for the bodies of which every country has its own, in every case. */
export const institutions: readonly InstitutionWord[] = [
  { kind: 'central bank', forms: ['央行', '中央银行'] },
  { kind: 'foreign ministry', forms: ['外交部'] },
  { kind: 'defence ministry', forms: ['国防部', '國防部'] },
  { kind: 'finance ministry', forms: ['财政部', '財政部'] },
  { kind: 'interior ministry', forms: ['内政部', '內政部', '内务部'] },
  { kind: 'justice ministry', forms: ['司法部'] },
  { kind: 'health ministry', forms: ['卫生部', '衛生部'] },
  { kind: 'economy ministry', forms: ['经济部', '經濟部'] },
  { kind: 'trade ministry', forms: ['商务部', '商務部', '贸易部', '贸工部'] },
  { kind: 'agriculture ministry', forms: ['农业部', '農業部'] },
  { kind: 'energy ministry', forms: ['能源部', '石油部'] },
  { kind: 'transport ministry', forms: ['交通部', '交通运输部'] },
  { kind: 'education ministry', forms: ['教育部'] },
  { kind: 'labour ministry', forms: ['劳工部', '劳动部'] },
  { kind: 'environment ministry', forms: ['环境部', '环境保护部'] },
  { kind: 'statistics office', forms: ['国家统计局', '统计局', '統計局', '统计署', '国家统计署', '统计机构'] },
  { kind: 'parliament', forms: ['议会', '議會', '国会', '國會'] },
  { kind: 'lower house', forms: ['众议院', '眾議院', '下议院', '下議院', '下院'] },
  { kind: 'upper house', forms: ['参议院', '參議院', '上议院', '上議院', '上院'] },
];
