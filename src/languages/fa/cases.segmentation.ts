/** Sentences of Persian: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'قیمت‌ها بالا رفت. |دستمزدها بالا نرفت.',
  'چه کسی پرداخت می‌کند؟ |هیچ‌کس نمی‌داند!',
  'رشد ۳٫۵ درصد بود. |صادرات کم شد.',
];
