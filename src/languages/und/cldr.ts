import type { CldrTables } from '../../model/index.js';

/** Tables of no language: digits and separators as in ISO 8601 and plain ASCII. */
export const cldr: CldrTables = {
  months: Array.from({ length: 12 }, () => []),
  weekdays: Array.from({ length: 7 }, () => []),
  quarters: Array.from({ length: 4 }, () => []),
  dayPeriods: {}, dayPeriodHours: {}, eras: { before: [], after: [] }, relative: {}, datePatterns: ['y-MM-dd'],
  decimal: '.', group: ',', digits: [], minimumGroupingDigits: 1, percentPattern: '#,##0%', currencyPattern: '¤#,##0.00',
  compact: {}, currencies: {}, units: {}, territories: {}, languages: {},
};
