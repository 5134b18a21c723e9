import { timeCase, type TimeCase } from '../../match/times/case.js';

/** Sentences and their times, read on Wednesday, 4 February 2026; those without are no times. */
export const timeCases: readonly TimeCase[] = [
  timeCase('ההסכם נחתם ב-3 ביולי 2024.', '3 ביולי 2024', '2024-07-03'),
  timeCase('הבחירות ייערכו בחודש הבא.', 'בחודש הבא', '2026-03'),
  timeCase('החברה נוסדה בשנת 1998.', 'בשנת 1998', '1998'),
  timeCase('הוא הגיע אתמול לירושלים.', 'אתמול', '2026-02-03'),
  timeCase('הישיבה תתחיל מחר בבוקר.', 'מחר בבוקר', '2026-02-05TMO'),
  timeCase('הם חזרו לפני שלושה ימים.', 'לפני שלושה ימים', '2026-02-01'),
  timeCase('המחירים עלו בשנה שעברה.', 'בשנה שעברה', '2025'),
  timeCase('השיחות נמשכו שעתיים.', 'שעתיים', 'PT2H'),
  timeCase('הכנס יתקיים ביום חמישי.', 'ביום חמישי', '2026-02-05'),
  timeCase('הוא נולד במאי 1980.', 'במאי 1980', '1980-05'),
  timeCase('הפסטיבל נערך כל שנה.', 'כל שנה', 'P1Y'),
  timeCase('בשבוע שעבר ירד גשם.', 'בשבוע שעבר', '2026-W05'),
  timeCase('השר סירב להגיב.'),
  timeCase('הקהל מחא כפיים.'),
];
