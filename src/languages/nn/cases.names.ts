import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'Den tyrkiske presidenten møtte statsministeren i Sverige.', date: '2025-06-12', mentions: ['tyrkiske presidenten Q39259 nominal', 'tyrkiske Q43 adjective', 'statsministeren i Sverige Q1780398 nominal', 'Sverige Q34'] },
];
