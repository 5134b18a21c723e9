/** Sentences of Hebrew: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'המחירים עלו. |השכר לא.',
  'מי ישלם? |אף אחד לא יודע!',
  `ד"ר רון כהן ופרופ' דנה לוי דיברו. |האולם היה מלא.`,
  'דובר צה"ל הגיב. |הצמיחה הייתה 3.5 אחוזים.',
  'י. ל. פרץ כתב סיפורים. |הם ידועים.',
];
