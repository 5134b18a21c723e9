import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'Český premiér jednal s ukrajinským prezidentem v Praze.', date: '2024-05-01', mentions: ['Český premiér Q3377548 nominal', 'Český Q213 adjective', 'ukrajinským prezidentem Q3874799 nominal', 'ukrajinským Q212 adjective', 'Praze Q1085'] },
  { text: 'Ministr zahraničí Ukrajiny přijel do Bruselu.', date: '2024-05-01', mentions: ['Ministr zahraničí Ukrajiny Q24025631 nominal', 'Ukrajiny Q212', 'Bruselu Q239'] },
  { text: 'Americký ministr zahraničí odletěl do Číny.', date: '2024-05-01', mentions: ['Americký ministr zahraničí Q7821917 nominal', 'Americký Q30 adjective', 'Číny Q148'] },
  { text: 'Ruský prezident mlčel.', date: '1890-05-01', mentions: ['Ruský prezident - nominal', 'Ruský Q159 adjective'] },
  { text: 'Česká vláda chválí německé firmy.', date: '2024-05-01', mentions: ['Česká Q213 adjective', 'německé Q183 adjective'] },
  { text: 'V Bílém domě to popřeli, Bílý dům mlčí.', mentions: ['Bílém domě Q35525', 'Bílý dům Q35525'] },
  { text: 'Slovensko odložilo hlasování.', mentions: ['Slovensko Q214'] },
  { text: 'Mali jsme málo času.', mentions: [] },
];
