/** Sentences of Slovenian: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'Cene rastejo. |Plače ne.',
  'Prišel je 3. julija 2024. |Ostal je dva dni.',
  'Dr. Janez Novak in prof. A. B. Kos sta govorila. |Dvorana je bila polna.',
  '»Pridete jutri?« je vprašala. |Molčal je.',
  'Sporazum je podpisan.|Ministri so odšli.',
];
