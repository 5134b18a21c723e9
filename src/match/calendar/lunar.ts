import { civilFrom, dayNumber, type CivilDate } from './civil.js';
import { ummAlQuraDay } from './umm-al-qura.js';

const islamicEpoch = dayNumber(622, 7, 19);

/** A day of the Islamic calendar: that of Umm al-Qura for the years 1300–1600, which Saudi Arabia announces, else tabular. */
export function islamicDay(year: number, month: number, day: number): number {
  return ummAlQuraDay(year, month, day) ?? tabularDay(year, month, day);
}

/**
 * First day of a month of the tabular Islamic calendar (civil epoch, leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of 30).
 */
function tabularDay(year: number, month: number, day: number): number {
  return islamicEpoch + day - 1 + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);
}

/** Years of the Islamic calendar that begin in or before the end of a Gregorian year and may touch it. */
export function islamicYearsOf(year: number): readonly number[] {
  const first = Math.floor(((year - 622) * 33) / 32);
  return [first - 1, first, first + 1, first + 2];
}

/** Days of a Gregorian year on which a day of the Islamic year falls: one, seldom two. */
export function islamicInYear(year: number, month: number, day: number): readonly CivilDate[] {
  return islamicYearsOf(year).map((y) => civilFrom(islamicDay(y, month, day))).filter((date) => date.year === year);
}

/** 1 Farvardin of a Persian year falls near the March equinox: the 33-year rule, good for 1799–2256. */
export function persianDay(year: number, month: number, day: number): number {
  const leaps = Math.floor((8 * year + 21) / 33);
  const start = dayNumber(622, 3, 22) - 1 + (year - 1) * 365 + leaps;
  return start + (month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6) + day - 1;
}

function hebrewElapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const day = months * 29 + Math.floor(parts / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/** Day number of 1 Tishri of a Hebrew year (arithmetic calendar, after Reingold and Dershowitz). */
export function hebrewNewYear(year: number): number {
  const before = hebrewElapsed(year - 1);
  const here = hebrewElapsed(year);
  const after = hebrewElapsed(year + 1);
  const correction = after - here === 356 ? 2 : here - before === 382 ? 1 : 0;
  return dayNumber(-3760, 9, 7) + here + correction;
}

/** 15 Nisan, the first day of Passover, of a Gregorian year: 163 days before the next 1 Tishri. */
export function passover(year: number): number {
  return hebrewNewYear(year + 3761) - 163;
}

/** True for a Hebrew year of thirteen months. */
export function isHebrewLeapYear(year: number): boolean {
  return (7 * year + 1) % 19 < 7;
}

/** 25 Kislev, the first day of Hanukkah, of a Gregorian year: a day later in years of a long Heshvan. */
export function hanukkah(year: number): number {
  const start = hebrewNewYear(year + 3761);
  return start + 83 + ((hebrewNewYear(year + 3762) - start) % 10 === 5 ? 1 : 0);
}
