/** Sentences of Serbian: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'Cene rastu. |Plate ne.',
  'Stigao je 3. jula 2024. |Ostao je dva dana.',
  'Dr Ivan Petrović i prof. A. B. Kos su govorili. |Sala je bila puna.',
  '„Dolazite li sutra?“, upitala je. |Ćutao je.',
  'Цене расту. |Плате не.',
  'Проф. др А. Б. Кос је говорио. |Сала је била пуна.',
  'Sporazum je potpisan.|Ministri su otišli.',
];
