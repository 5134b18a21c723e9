/** Sentences of Norwegian Nynorsk: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'Den 3. juli kom han til byen. |Han vart verande i to dagar.',
  'T.d. er prisen ca. 20 kr. pr. kg. |Det er dyrt.',
  '«Kjem du i morgon?» spurde ho. |Han tagde.',
  'Avtalen er underskriven.|Ministrane har reist.',
];
