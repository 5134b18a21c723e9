/** Sentences of Marathi: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'किंमती वाढल्या. |पगार वाढले नाहीत.',
  'डॉ. राम पाटील बोलले. |सभागृह भरले होते.',
  'कोण देणार? |कोणालाच माहीत नाही!',
];
