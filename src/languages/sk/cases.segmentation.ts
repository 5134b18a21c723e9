/** Sentences of Slovak: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'Ceny rastú. |Mzdy nie.',
  'Prišiel 3. júla 2024. |Zostal dva dni.',
  'Ing. Ján Novák, prof. A. B. Malý a MUDr. Eva Biela hovorili. |Sála bola plná.',
  '„Prídete zajtra?“ spýtala sa. |Mlčal.',
  'Napr. v čl. 5 ods. 2 je to jasné, t. j. zakázané. |Platí to od januára.',
  'Dohoda je podpísaná.|Ministri odišli.',
];
