import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'The Russian leader spoke with Xi Jinping.', date: '2025-03-03', mentions: ['Russian leader Q7747 nominal', 'Russian Q159 adjective', 'Xi Jinping Q15031'] },
  { text: 'China\'s president will visit Moscow.', date: '2025-03-03', mentions: ['China\'s president Q15031 nominal', 'China Q148', 'Moscow Q649'] },
  { text: 'The president of Ukraine thanked NATO.', date: '2025-03-03', mentions: ['president of Ukraine Q3874799 nominal', 'Ukraine Q212', 'NATO Q7184 acronym'] },
  { text: 'U.S. officials met in Geneva.', mentions: ['U.S. Q30', 'Geneva Q71'] },
  { text: 'They roasted a turkey in a china bowl.', mentions: [] },
  { text: 'Turkey and Jordan signed a deal.', mentions: ['Turkey Q43', 'Jordan Q810'] },
  { text: 'The UN refugee agency asked for money.', mentions: ['UN Q1065 acronym'] },
  { text: 'Americans and Germans were surprised.', mentions: ['Americans Q30 adjective', 'Germans Q183 adjective'] },
  { text: 'The SCO summit in Astana ended; the Shanghai Cooperation Organisation grew.', mentions: ['SCO Q485207 acronym', 'Astana Q1520', 'Shanghai Cooperation Organisation Q485207'] },
  { text: 'A nice day to go reading by the sea.', mentions: [] },
  { text: 'Who will pay for it?', mentions: [] },
];
