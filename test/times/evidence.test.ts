import { describe, expect, it } from 'vitest';
import { packFor } from '../../src/pipeline/resources.js';
import { readTimes } from './read.js';

const en = await packFor('en');
const de = await packFor('de');
const es = await packFor('es');

/** What is told of the first numeric date of a text: its value and the other values that it may have. */
function dateIn(text: string, language = 'en', reference: string | null = '2026-03-20'): readonly [value: string, alternatives: readonly string[], needsReview: boolean] {
  const [time] = readTimes(text, en, reference, language).times;
  return [time!.value, time!.alternatives, time!.needsReview];
}

describe('the order of day and month in English numeric dates', () => {
  it.each([
    ['another date that can be read in one way', 'Signed on 05/01/2026 and sealed on 13/01/2026.', '2026-01-05'],
    ['another date with the month first', 'Signed on 05/01/2026 and sealed on 01/13/2026.', '2026-05-01'],
    ['a date that is the day of the report', 'Issued on 12/03/2026.', '2026-03-12', 'en', '2026-03-12'],
    ['dates that are spelled out with the day first', 'Signed on 05/01/2026, a week after 29 December.', '2026-01-05'],
    ['dates that are spelled out with the month first', 'Signed on 05/01/2026, not on December 29.', '2026-05-01'],
    ['British spelling', 'The programme was signed on 05/01/2026 at the defence centre.', '2026-01-05'],
    ['American spelling', 'The program was signed on 05/01/2026 at the defense center.', '2026-05-01'],
    ['the region of the language', 'Signed on 05/01/2026.', '2026-01-05', 'en-GB'],
    ['the region of the language', 'Signed on 05/01/2026.', '2026-05-01', 'en-US'],
    ['a weekday', 'Signed on Monday 05/01/2026.', '2026-01-05'],
  ])('is told by %s: %s', (_, text, value, language = 'en', reference: string | null = '2026-03-20') => {
    expect(dateIn(text, language, reference)).toEqual([value, [], false]);
  });

  it('is to be looked at where nothing tells it', () => {
    expect(dateIn('Signed on 05/01/2026.')).toEqual(['2026-05-01', ['2026-01-05'], true]);
    expect(dateIn('Signed on 05/01/2026.', 'en', null)).toEqual(['2026-05-01', ['2026-01-05'], true]);
  });

  it('is asked of no date that can be read in one way, and not in a language of one order', () => {
    expect(dateIn('Signed on 05/05/2026.')).toEqual(['2026-05-05', [], false]);
    expect(readTimes('Am 05.01.2026 unterschrieben.', de, '2026-03-20').times.map(({ value, alternatives }) => [value, alternatives])).toEqual([['2026-01-05', []]]);
  });
});

describe('words of the calendar that name persons', () => {
  const spans = (text: string, pack: typeof en, persons: readonly string[]): readonly string[] => readTimes(text, pack, '2026-02-04', pack.tag, persons).times.map(({ start, end }) => text.slice(start, end));

  it('are no times inside a name and where the surname comes again', () => {
    expect(spans('Theresa May spoke first. Then May flew home.', en, ['Theresa May'])).toEqual([]);
    expect(spans('Scott Easter and June Allyson were there.', en, ['Scott Easter', 'June Allyson'])).toEqual([]);
    expect(spans('Domingo Pascua llegó a Lima.', es, ['Domingo Pascua'])).toEqual([]);
    expect(spans('Thomas Ostern sprach; dann ging Ostern heim.', de, ['Thomas Ostern'])).toEqual([]);
  });

  it('are times behind a word that introduces one, and beside a name', () => {
    expect(spans('Theresa May will speak in May.', en, ['Theresa May'])).toEqual(['May']);
    expect(spans('Prime Minister Keir Starmer Friday said no.', en, ['Keir Starmer Friday'])).toEqual(['Friday']);
  });
});

describe('a month near ahead beside a verb of the past', () => {
  it('is told with the other year that it may be of', () => {
    const told = (text: string): unknown => readTimes(text, en, '2026-02-04').times.map(({ value, alternatives, needsReview }) => [value, alternatives, needsReview]);
    expect(told('He resigned in May.')).toEqual([['2025-05', ['2026-05'], true]]);
    expect(told('The plan was cut down to what ministers could see in May.')).toEqual([['2026-05', ['2025-05'], true]]);
    expect(told('The plan was cut down to what ministers want to see in May.')).toEqual([['2026-05', [], false]]);
    expect(told('The talks will go on in May.')).toEqual([['2026-05', [], false]]);
    expect(told('He resigned in November.')).toEqual([['2025-11', [], false]]);
  });
});

describe('the day of a clock time', () => {
  it('is that of its sentence, or of the report where a zone is told', () => {
    const values = (text: string): readonly string[] => readTimes(text, en, '2026-02-04').times.map(({ value }) => value);
    expect(values('The index fell on Monday at 14:48 UTC.')).toEqual(['2026-02-02T14:48']);
    expect(values('The index stood at 5,000 at 14:48 UTC.')).toEqual(['2026-02-04T14:48']);
    expect(values('The shop opens at 9:30.')).toEqual(['T09:30']);
  });
});
