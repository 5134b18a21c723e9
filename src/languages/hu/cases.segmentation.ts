/** Sentences of Hungarian: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'Az árak nőnek. |A bérek nem.',
  'Július 3. óta itt van. |Két napig marad.',
  'Dr. Kovács János és prof. A. B. Nagy beszélt. |A terem tele volt.',
  '„Holnap jöttök?” – kérdezte. |A férfi hallgatott.',
  'Pl. az 5. cikk 2. pontja, ill. a melléklet szerint tilos. |Ez világos.',
  'A megállapodás kész.|A miniszterek elutaztak.',
  'A 3. helyen végzett. |Az 1. lett Kiss.',
];
