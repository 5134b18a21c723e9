export { addMonths, civilFrom, dayNumber, daysInMonth, isoWeek, mondayOf, weekdayOf, type CivilDate } from './civil.js';
export { easter, holidayIn, orthodoxEaster } from './holidays.js';
export { islamicDay, persianDay } from './lunar.js';
