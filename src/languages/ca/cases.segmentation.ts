/** Sentences of Catalan: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'Els preus pugen. |Els salaris no.',
  'El Sr. Puig, la Dra. Roca i el prof. Vila van parlar. |La sala era plena.',
  '«Vindreu demà?», va preguntar. |Ell va callar.',
  'Vegeu l’art. 5, pàg. 12 i núm. 3. |És clar.',
  'L’acord està signat.|Els ministres han marxat.',
];
