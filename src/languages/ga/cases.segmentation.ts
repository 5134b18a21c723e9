/** Sentences of Irish: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'D’ardaigh na praghsanna. |Níor ardaigh an pá.',
  'Tháinig an Dr. Seán Ó Briain inné. |D’fhan sé dhá lá.',
  'An dtiocfaidh tú? |Ní thiocfaidh!',
];
