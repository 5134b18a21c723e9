/** Sentences of Finnish: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'Hinnat nousivat. |Palkat eivät.',
  'Hän saapui 3. heinäkuuta 2024. |Hän viipyi kaksi päivää.',
  'Esim. hinta on n. 20 euroa, ts. paljon. |Se on kallista.',
  '”Tuletko huomenna?” hän kysyi. |Mies vaikeni.',
  'Sopimus on valmis.|Ministerit lähtivät.',
  'Prof. A. B. Holm puhui. |Tri Lund kuunteli.',
  'Kello 10.30 alkoi. |3. heinäkuuta loppui.',
];
