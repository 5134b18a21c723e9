/** Sentences of Estonian: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'Hinnad tõusid. |Palgad mitte.',
  'Ta saabus 3. juulil 2024. |Ta jäi kaheks päevaks.',
  'Prof. A. B. Tamm rääkis. |Dr. Kask kuulas.',
  'Leping on valmis.|Ministrid lahkusid.',
];
