/** Sentences of Korean: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  '물가가 올랐다. |임금은 오르지 않았다.',
  '누가 내나? |아무도 모른다!',
  '"내일 오십니까?"라고 그가 물었다. |그녀는 침묵했다.',
  '성장률은 3.5%였다. |수출은 줄었다.',
  '협정이 체결됐다.|장관들은 떠났다.',
  '그는 "좋다."고 말했다. |회의는 끝났다.',
];
