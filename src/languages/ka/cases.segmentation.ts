/** Sentences of Georgian: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'ფასები გაიზარდა. |ხელფასები არა.',
  'ვინ გადაიხდის? |არავინ იცის!',
  'პროფ. გ. კობახიძე გამოვიდა. |დარბაზი სავსე იყო.',
  'ის დაიბადა 1921 წ. თბილისში. |ის პოეტი იყო.',
];
