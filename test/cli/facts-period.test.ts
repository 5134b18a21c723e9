import { expect, it } from 'vitest';
import { lies } from '../../src/cli/commands/facts.js';

it.each([
  ['2024', '2024', true], ['2024-07', '2024', true], ['2024-07-03', '2024-07', true], ['2023/2025', '2024', true], ['2026-08-31/2026-09-01', '2026-09', true],
  ['2025', '2024', false], ['20241', '2024', false], ['2025/2026', '2024', false],
])('a fact of %s asked for %s', (period, asked, is) => {
  expect(lies(period, asked)).toBe(is);
});
