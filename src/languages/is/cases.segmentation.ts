/** Sentences of Icelandic: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'Verðið hækkaði. |Launin ekki.',
  'Hann kom 3. júlí 2024. |Hann var í tvo daga.',
  'T.d. er verðið u.þ.b. 20 kr. á kg. |Það er dýrt.',
  '„Kemurðu á morgun?“ spurði hún. |Hann þagði.',
];
