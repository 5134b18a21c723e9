/** Sentences of Latvian: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'Cenas pieauga. |Algas ne.',
  'Viņš ieradās 3. jūlijā. |Viņš palika divas dienas.',
  'Prof. A. B. Kalns runāja. |Dr. Ozols klausījās.',
  'Līgums ir gatavs.|Ministri aizbrauca.',
];
