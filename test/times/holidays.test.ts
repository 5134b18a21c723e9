import { describe, expect, it } from 'vitest';
import { dayNumber, holidayIn, weekdayOf } from '../../src/match/calendar/index.js';
import { timeLexicon } from '../../src/match/times/index.js';
import { packFor } from '../../src/pipeline/resources.js';

/** Holidays as they were kept or are announced. */
const kept: readonly (readonly [name: string, id: string, date: string])[] = [
  ['Easter', 'easter', '2024-03-31'], ['Easter', 'easter', '2025-04-20'], ['Orthodox Easter', 'orthodox-easter', '2024-05-05'], ['Good Friday', 'easter-2', '2026-04-03'],
  ['Thanksgiving', 'nth-11-4-4', '2023-11-23'], ['Memorial Day', 'nth-5-1--1', '2024-05-27'], ['the first Sunday of Advent', 'advent', '2023-12-03'],
  ['Ramadan', 'ramadan', '2024-03-11'], ['Eid al-Fitr', 'eid-al-fitr', '2024-04-10'], ['Eid al-Adha', 'eid-al-adha', '2018-08-21'], ['Ashura', 'ashura', '2023-07-28'], ['Mawlid', 'mawlid', '2022-10-08'],
  ['Rosh Hashanah', 'rosh-hashanah', '2023-09-16'], ['Yom Kippur', 'rosh-hashanah+9', '2024-10-12'], ['Passover', 'passover', '2024-04-23'], ['Hanukkah', 'hanukkah', '2023-12-08'], ['Purim', 'purim', '2024-03-24'], ['Shavuot', 'shavuot', '2023-05-26'], ['Tu BiShvat', 'tu-bishvat', '2024-01-25'], ['Tu BiShvat', 'tu-bishvat', '2023-02-06'], ['Tisha BeAv', 'tisha-bav', '2022-08-07'],
  ['Chinese New Year', 'spring-festival', '2023-01-22'], ['Mid-Autumn', 'chinese-8-15', '2023-09-29'], ['Dragon Boat', 'chinese-5-5', '2020-06-25'],
  ['Diwali', 'tithi-7-30-18', '2020-11-14'], ['Diwali', 'tithi-7-30-18', '2023-11-12'], ['Holi', 'tithi-12-15-18+1', '2021-03-29'], ['Janmashtami', 'tithi-5-23-24', '2019-08-23'], ['Ganesh Chaturthi', 'tithi-6-4-12', '2022-08-31'], ['Maha Shivaratri', 'tithi-11-29-24', '2020-02-21'], ['Raksha Bandhan', 'tithi-5-15-12', '2018-08-26'],
  ['Nowruz', 'nowruz', '2022-03-21'], ['Nowruz', 'nowruz', '2024-03-20'], ['King’s Day', 'koningsdag', '2014-04-26'], ['King’s Day', 'koningsdag', '2023-04-27'],
];

describe('holidays', () => {
  it.each(kept)('%s (%s) falls on %s', (_, id, date) => {
    const found = holidayIn(id, Number(date.slice(0, 4)));
    expect(found).toEqual({ year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) });
  });

  it('computes every holiday that a pack names, for a hundred years', async () => {
    const { sensesAt } = timeLexicon(await packFor('en'));
    const ids = new Set(sensesAt.flatMap((senses) => senses ?? []).filter(({ category }) => category === 'holiday').map(({ value }) => value));
    expect(ids.size).toBeGreaterThan(80);
    // A day of the month around New Year (Pausha) may fall in one year twice and in the next not at all.
    for (const id of ids) if (!id.startsWith('tithi-10-')) for (let year = 1960; year < 2060; year += 7) expect(holidayIn(id, year), `${id} in ${String(year)}`).not.toBeNull();
  });

  it('keeps weekdays of holidays bound to them', () => {
    for (let year = 1900; year < 2100; year++) {
      const easter = holidayIn('easter', year);
      const advent = holidayIn('advent', year);
      for (const date of [easter, advent]) expect(date === null ? 0 : weekdayOf(dayNumber(date.year, date.month, date.day))).toBe(7);
    }
  });
});
