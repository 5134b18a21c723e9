import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'Slovenski premier je govoril z ruskim predsednikom.', date: '2025-06-12', mentions: ['Slovenski premier - nominal', 'Slovenski Q215 adjective', 'ruskim predsednikom Q7747 nominal', 'ruskim Q159 adjective'] },
  { text: 'Zunanji minister Kitajske je obiskal Ljubljano.', date: '2025-06-12', mentions: ['Zunanji minister Kitajske Q701801 nominal', 'Kitajske Q148', 'Ljubljano Q437'] },
  { text: 'V Beli hiši so zanikali, Bela hiša pa molči.', mentions: ['Beli hiši Q35525', 'Bela hiša Q35525'] },
];
