/** Sentences of Vietnamese: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'Giá tăng. |Lương không tăng.',
  'TS. Nguyễn Văn A và PGS. TS. Trần B phát biểu. |Hội trường chật kín.',
  '“Mai anh có đến không?” cô hỏi. |Anh im lặng.',
  'Ông sống ở TP. Hồ Chí Minh. |Ở đó nóng.',
  'Tăng trưởng đạt 3,5%. |Xuất khẩu giảm.',
];
