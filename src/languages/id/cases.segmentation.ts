/** Sentences of Indonesian: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'Harga naik. |Gaji tidak.',
  'Prof. Dr. Ahmad Yani, S.H., dan H. Budi hadir. |Aula penuh.',
  '“Apakah Anda datang besok?” tanya dia. |Ia diam.',
  'Lihat Pasal 5, hal. 12 dan No. 3. |Itu jelas.',
  'Ia membeli apel, pir, dll. |Lalu ia pergi.',
  'Perjanjian sudah ditandatangani.|Para menteri pulang.',
];
