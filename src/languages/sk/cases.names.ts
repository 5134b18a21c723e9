import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'Predseda vlády Slovenska sa stretol s českým prezidentom.', date: '2025-06-12', mentions: ['Predseda vlády Slovenska Q57606 nominal', 'Slovenska Q214', 'českým prezidentom - nominal', 'českým Q213 adjective'] },
  { text: 'Maďarský minister zahraničných vecí pricestoval do Bratislavy.', date: '2025-06-12', mentions: ['Maďarský minister zahraničných vecí Q685293 nominal', 'Maďarský Q28 adjective', 'Bratislavy Q1780'] },
  { text: 'Francúzske firmy rastú.', date: '2025-06-12', mentions: ['Francúzske Q142 adjective'] },
  { text: 'Slovensko odložilo hlasovanie.', mentions: ['Slovensko Q214'] },
  { text: 'Mali sme málo času.', mentions: [] },
];
