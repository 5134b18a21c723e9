/** Sentences of Croatian: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'Cijene rastu. |Plaće ne.',
  'Stigao je 3. srpnja 2024. |Ostao je dva dana.',
  'Dr. sc. Ivan Horvat i prof. A. B. Kos govorili su. |Dvorana je bila puna.',
  '„Dolazite li sutra?”, upitala je. |Šutio je.',
  'Npr. u čl. 5 st. 2 to je jasno. |Vrijedi od siječnja.',
  'Sporazum je potpisan.|Ministri su otišli.',
  'Rođen je 1921. godine u Splitu. |Umro je 1989.',
];
