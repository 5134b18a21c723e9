/** Sentences of Nepali: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'मूल्य बढ्यो। |तलब बढेन।',
  'डा. राम थापा बोले। |हल भरिएको थियो।',
  'को तिर्छ? |कसैलाई थाहा छैन!',
];
