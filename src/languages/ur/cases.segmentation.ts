/** Sentences of Urdu: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'قیمتیں بڑھ گئیں۔ |تنخواہیں نہیں بڑھیں۔',
  'کون دے گا؟ |کوئی نہیں جانتا!',
  'شرح نمو 3.5 فیصد رہی۔|برآمدات کم ہوئیں۔',
];
