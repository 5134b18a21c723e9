export { addMonths, civilFrom, dayNumber, daysInMonth, isoWeek, leapYearFrom, mondayOf, weekdayOf, type CivilDate } from './civil.js';
export { easter, holidayIn, orthodoxEaster } from './holidays.js';
export { chineseDay } from './chinese.js';
export { islamicDay, persianDay } from './lunar.js';
