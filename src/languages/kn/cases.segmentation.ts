/** Sentences of Kannada: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'ಅವನು ಮಾರುಕಟ್ಟೆಗೆ ಹೋದನು. |ನಾನು ಮನೆಯಲ್ಲಿದ್ದೇನೆ.',
];
