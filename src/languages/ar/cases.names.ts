import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'التقى فلاديمير بوتين بالرئيس الصيني في موسكو.', mentions: ['فلاديمير بوتين Q7747', 'الصيني Q148 adjective', 'موسكو Q649'] },
  { text: 'قالت روسيا والصين إنهما اتفقتا.', mentions: ['روسيا Q159', 'والصين Q148'] },
  { text: 'الأمم المتحدة تحذر من الوضع في السودان.', mentions: ['الأمم المتحدة Q1065', 'السودان Q1049'] },
];
