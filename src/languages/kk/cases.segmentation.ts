/** Sentences of Kazakh: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'Баға өсті. |Жалақы өскен жоқ.',
  'Кім төлейді? |Ешкім білмейді!',
  'Проф. А. Б. Омаров сөйледі. |Зал толы болды.',
  'Келісімге қол қойылды.|Министрлер кетті.',
];
