/** Sentences of Amharic: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'ዋጋ ጨመረ። |ደሞዝ አልጨመረም።',
  'ማን ይከፍላል? |ማንም አያውቅም!',
  'እንዴት ነህ፧ |ደህና ነኝ።',
];
