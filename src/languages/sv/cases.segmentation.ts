/** Sentences of Swedish: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'Priset steg i juli. |Lönerna steg inte.',
  'T.ex. är priset ca 20 kr. per kg, d.v.s. högt. |Det är dyrt.',
  '”Kommer du i morgon?” frågade hon. |Han teg.',
  'Prof. A. B. Holm talade. |Dr. Lund lyssnade.',
  'Avtalet är klart.|Ministrarna har rest.',
  'Vi köpte äpplen, päron osv. |Sedan gick vi.',
];
