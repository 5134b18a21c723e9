/** Sentences of no language in particular: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'One ends. |Two begins.',
  'Dr. Lee met Mr. Oh at 3.5 km. |Fine!',
  'Qui? |Moi!',
  '甲。|乙！',
  'See www.example.org/a.b today. |Bye.',
];
