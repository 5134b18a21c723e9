/** Sentences of Lao: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'ລາວໄປຕະຫຼາດ. |ຂ້ອຍຢູ່ເຮືອນ.',
];
