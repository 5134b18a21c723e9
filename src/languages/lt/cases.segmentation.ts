/** Sentences of Lithuanian: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'Kainos kilo. |Algos ne.',
  'Jis atvyko 2024 m. liepos 3 d. į Vilnių. |Jis liko dvi dienas.',
  'Prof. A. B. Kalnas kalbėjo. |Dr. Uosis klausėsi.',
  'Sutartis paruošta.|Ministrai išvyko.',
];
