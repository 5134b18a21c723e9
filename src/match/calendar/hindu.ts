import { civilFrom, dayNumber } from './civil.js';

/*
 * Longitudes of sun and moon after Meeus, “Astronomical Algorithms”, chapters 25 and 47, cut to the terms that move a
 * lunar day by minutes. Good to a twentieth of a degree between 1800 and 2200.
 */

const radians = Math.PI / 180;
const sine = (degrees: number): number => Math.sin(degrees * radians);
const turn = (degrees: number): number => ((degrees % 360) + 360) % 360;

/** Julian centuries since 2000-01-01 12:00 of a moment in days since 1970-01-01 00:00 UTC. */
const centuries = (days: number): number => (days - 10_957.5) / 36_525;

/** Longitude of the sun in degrees from the equinox of the date. */
function sunLongitude(days: number): number {
  const t = centuries(days);
  const anomaly = 357.52911 + 35_999.05029 * t;
  return turn(280.46646 + 36_000.76983 * t + 1.9146 * sine(anomaly) + 0.02 * sine(2 * anomaly) - 0.0057);
}

const moonTerms: readonly (readonly [amount: number, elongation: number, sun: number, moon: number, latitude: number])[] = [
  [6.288774, 0, 0, 1, 0], [1.274027, 2, 0, -1, 0], [0.658314, 2, 0, 0, 0], [0.213618, 0, 0, 2, 0], [-0.185116, 0, 1, 0, 0], [-0.114332, 0, 0, 0, 2],
  [0.058793, 2, 0, -2, 0], [0.057066, 2, -1, -1, 0], [0.053322, 2, 0, 1, 0], [0.045758, 2, -1, 0, 0], [-0.040923, 0, 1, -1, 0], [-0.03472, 1, 0, 0, 0],
  [-0.030383, 0, 1, 1, 0], [0.015327, 2, 0, 0, -2], [-0.012528, 0, 0, 1, 2], [0.01098, 0, 0, 1, -2], [0.010675, 4, 0, -1, 0], [0.010034, 0, 0, 3, 0],
];

/** Longitude of the moon in degrees from the equinox of the date. */
function moonLongitude(days: number): number {
  const t = centuries(days);
  const d = 297.85019 + 445_267.1114 * t;
  const m = 357.52911 + 35_999.05029 * t;
  const n = 134.96340 + 477_198.86763 * t;
  const f = 93.27209 + 483_202.01752 * t;
  let longitude = 218.31645 + 481_267.88134 * t;
  for (const [amount, byD, byM, byN, byF] of moonTerms) longitude += amount * sine(byD * d + byM * m + byN * n + byF * f);
  return turn(longitude);
}

/** The lunar day that runs, 1–30: 15 ends with the full moon, 30 with the new. */
function lunarDay(days: number): number {
  return Math.floor(turn(moonLongitude(days) - sunLongitude(days)) / 12) + 1;
}

/** Degrees between the equinox and the beginning of the zodiac by the stars (Lahiri). */
const precession = (days: number): number => 23.853 + 1.3969 * centuries(days);

/** Sign of the zodiac by the stars in which the sun stands, 0–11. */
const sunSign = (days: number): number => Math.floor(turn(sunLongitude(days) - precession(days)) / 30);

/** The last new moon before a moment. */
function newMoonBefore(days: number): number {
  let at = days;
  for (let i = 0; i < 5; i++) {
    const past = turn(moonLongitude(at) - sunLongitude(at));
    at -= (i === 0 ? past : past > 180 ? past - 360 : past) / 12.1907;
  }
  return at;
}

/** Hours by which the standard time of India runs ahead of UTC. */
const indiaHours = 5.5;

/**
 * The day of a Gregorian year on which a lunar day of a Hindu month, Chaitra being 1, runs at an hour of the Indian day;
 * months end with the new moon, and leap months are passed over. Null where no day of the year fits.
 *
 * @example lunarDayIn(2019, 7, 30, 18) // Diwali, 27 October 2019
 */
export function lunarDayIn(year: number, month: number, lunar: number, hour: number): number | null {
  // Chaitra begins in March or April, about a month after the sun has entered the last sign.
  const from = dayNumber(year, 1, 1);
  const to = dayNumber(year + 1, 1, 1);
  const near = from + 80 + (month - 1) * 29.53 + lunar * 0.984 - (month >= 10 ? 365.25 : 0);
  for (const shift of [0, 1, -1, 2, -2, 12, 13]) {
    const guess = Math.round(near + shift * 29.53);
    for (let day = guess - 18; day <= guess + 18; day++) {
      if (day < from || day >= to) continue;
      const moment = day + (hour - indiaHours) / 24;
      const running = lunarDay(moment);
      // A short lunar day may begin after the hour on one day and end before it on the next.
      const passed = (running - lunar + 30) % 30 === 1 && (lunar - lunarDay(moment - 1) + 30) % 30 === 1;
      if (running !== lunar && !passed) continue;
      const began = newMoonBefore(running < lunar ? moment - 1 : moment);
      if ((sunSign(began) + 1) % 12 === month - 1 && sunSign(newMoonBefore(began + 32)) !== sunSign(began)) return day;
    }
  }
  return null;
}

/** The day of a Gregorian year on which the sun enters a sign of the zodiac by the stars, 0 being Aries. */
export function sunEntryIn(year: number, sign: number): number | null {
  for (let day = dayNumber(year, 1, 1); civilFrom(day).year === year; day++) {
    if (sunSign(day + 1 - indiaHours / 24) === sign && sunSign(day - indiaHours / 24) === (sign + 11) % 12) return day;
  }
  return null;
}

/** The day of a Gregorian year on which the moon stands in Shravana at sunrise while the sun is in Leo (Onam). */
export function onamIn(year: number): number | null {
  for (let day = dayNumber(year, 8, 15); day < dayNumber(year, 9, 20); day++) {
    const moment = day + (6 - indiaHours) / 24;
    const mansion = Math.floor(turn(moonLongitude(moment) - precession(moment)) / (360 / 27));
    if (mansion === 21 && sunSign(moment) === 4) return day;
  }
  return null;
}
