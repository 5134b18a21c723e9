/** Sentences of Norwegian Bokmål: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'Den 3. juli kom han til byen. |Han ble i to dager.',
  'F.eks. er prisen ca. 20 kr. pr. kg. |Det er dyrt.',
  '«Kommer du i morgen?» spurte hun. |Han tidde.',
  'Prof. A. B. Holm snakket. |Dr. Lund lyttet.',
  'Avtalen er signert.|Ministrene har reist.',
  'Vi kjøpte epler, pærer osv. |Så gikk vi.',
];
