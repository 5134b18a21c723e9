/** Sentences of Danish: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'Den 3. juli kom han til byen. |Han blev i to dage.',
  'F.eks. er prisen ca. 20 kr. pr. kg. |Det er dyrt.',
  '»Kommer du i morgen?« spurgte hun. |Han tav.',
  'Prof. A. B. Holm talte. |Dr. Lund lyttede.',
  'Aftalen er underskrevet.|Ministrene er rejst.',
  'Vi købte æbler, pærer osv. |Så gik vi.',
];
