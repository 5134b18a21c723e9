/** Sentences of Mongolian: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'Үнэ өссөн. |Цалин өсөөгүй.',
  'Хэн төлөх вэ? |Хэн ч мэдэхгүй!',
  'Проф. Б. Дорж үг хэлэв. |Танхим дүүрэн байв.',
];
