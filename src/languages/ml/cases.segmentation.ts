/** Sentences of Malayalam: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'അവൻ ചന്തയിൽ പോയി. |ഞാൻ വീട്ടിലാണ്.',
];
