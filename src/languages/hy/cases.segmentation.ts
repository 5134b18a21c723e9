/** Sentences of Armenian: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'Գները բարձրացան։ |Աշխատավարձը՝ ոչ։',
  'Նա եկավ երեկ: |Նա մնաց երկու օր:',
  'Ո՞վ է վճարելու։ |Ոչ ոք չգիտի։',
];
