/** Sentences of Swahili: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'Bei zimepanda. |Mishahara haijapanda.',
  'Dkt. Asha Juma na Prof. A. B. Mushi walizungumza. |Ukumbi ulijaa.',
  '“Utakuja kesho?” aliuliza. |Alinyamaza.',
];
