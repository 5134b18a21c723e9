import type { Figure } from '../figure.js';
import { byUnit } from '../by-unit.js';
import { carriedFigure } from '../carry.js';
import { shareOfWhole } from '../proportions.js';
import { byWord } from './by-word.js';
import { comparedCount, countedAgain, endOfChange, endOfCounted, goesOn, nextInList, replaced } from './continued.js';
import type { Reading, Unread } from './reading.js';

/** The ways to read a figure in the order in which they are asked: the surest first. */
const readings: readonly Reading[] = [
  endOfChange, byWord, endOfCounted, comparedCount, goesOn, replaced, countedAgain, nextInList, byUnit, carriedFigure, shareOfWhole,
];

/** Joins a quantity to its metric by the first reading that applies; null where none does. */
export function readFigure(unread: Unread): Figure | null {
  for (const reading of readings) {
    const figure = reading(unread);
    if (figure !== null) return figure;
  }
  return null;
}
