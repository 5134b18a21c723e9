import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'היצוא של גרמניה ירד.', mentions: ['גרמניה Q183'] },
  { text: 'השר הטורקי הגיע לרומא.', mentions: ['הטורקי Q43 adjective', 'לרומא Q220'] },
  { text: 'צרפת ואיטליה חתמו על הסכם.', mentions: ['צרפת Q142', 'ואיטליה Q38'] },
  { text: 'ולדימיר פוטין נפגש עם שי ג\'ינפינג במוסקבה.', mentions: ['ולדימיר פוטין Q7747', 'שי ג\'ינפינג Q15031', 'במוסקבה Q649'] },
  { text: 'האיחוד האירופי גינה את רוסיה.', mentions: ['האיחוד האירופי Q458', 'רוסיה Q159'] },
  { text: 'הילדים משחקים בגינה.', mentions: [] },
];
