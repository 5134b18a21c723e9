/** Sentences of Bengali: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'দাম বেড়েছে। |বেতন বাড়েনি।',
  'ড. রাম সেন বক্তব্য দেন। |হল ভরা ছিল।',
  'কে দেবে? |কেউ জানে না!',
];
