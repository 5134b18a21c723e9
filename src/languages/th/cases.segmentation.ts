/** Sentences of Thai: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'ราคาสินค้าสูงขึ้น |อย่างไรก็ตาม ค่าแรงไม่เพิ่ม',
  'นายกรัฐมนตรีเดินทางไปจีนแล้ว |ทั้งนี้ จะกลับวันศุกร์',
  'ดร. สมชาย พูดในที่ประชุม',
];
