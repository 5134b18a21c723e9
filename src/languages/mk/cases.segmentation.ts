/** Sentences of Macedonian: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'Цените растат. |Платите не.',
  'Проф. д-р А. Б. Кос зборуваше. |Салата беше полна.',
  '„Доаѓате ли утре?“ праша таа. |Тој молчеше.',
  'Договорот е потпишан.|Министрите заминаа.',
];
