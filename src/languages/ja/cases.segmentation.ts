/** Sentences of Japanese: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  '物価が上がった。|賃金は上がらない。',
  '誰が払うのか？|誰も知らない！',
  '「明日来ますか？」と彼女は聞いた。|彼は黙っていた。',
  '成長率は3.5%だった。|輸出は減った。',
  '会社（1999年設立。）は大きい。|東京にある。',
  '彼は「はい。」と言った。|彼女は笑った。',
  'これは何？|知らない！',
  '「行きます。」|彼は言った。',
];
