/** Sentences of Malay: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'Harga naik. |Gaji tidak.',
  'Dr. Ahmad dan Prof. Siti hadir. |Dewan penuh.',
  '“Adakah anda datang esok?” tanya dia. |Dia diam.',
  'Perjanjian sudah ditandatangani.|Para menteri pulang.',
];
