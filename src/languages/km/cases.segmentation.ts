/** Sentences of Khmer: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'តើអ្នកសុខសប្បាយទេ? |ខ្ញុំនៅផ្ទះ។',
];
