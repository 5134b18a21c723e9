/** Sentences of Burmese: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'သူ ဈေးသွားသည်။ |ငါ အိမ်မှာရှိသည်။',
];
