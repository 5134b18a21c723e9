/** Sentences of Czech: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'Ceny rostou. |Mzdy ne.',
  'Přijel 3. července 2024. |Zůstal dva dny.',
  'Ing. Jan Novák, prof. A. B. Malý a MUDr. Eva Bílá mluvili. |Sál byl plný.',
  '„Přijdete zítra?“ zeptala se. |Mlčel.',
  'Např. v čl. 5 odst. 2 je to jasné, tj. zakázané. |Platí to od ledna.',
  'Dohoda je podepsaná.|Ministři odjeli.',
  'Narodil se roku 44 př. n. l. v Římě. |Byl císařem.',
  'V 19. století žil. |Dne 3. 7. 2024 zemřel.',
];
