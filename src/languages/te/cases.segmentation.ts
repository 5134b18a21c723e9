/** Sentences of Telugu: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'ధరలు పెరిగాయి. |జీతాలు పెరగలేదు.',
  'డా. రామ్ మాట్లాడారు. |హాలు నిండింది.',
  'ఎవరు ఇస్తారు? |ఎవరికీ తెలియదు!',
];
