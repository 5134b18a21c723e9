/**
 * Returns a function that turns UTF-16 indices of a text into code-point offsets. Costs one pass over the text, nothing
 * where it has no surrogates. An index inside a pair counts as its start; a lone surrogate is one code point.
 */
export function codePointOffsets(text: string): (index: number) => number {
  const pairs: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdbff || i + 1 >= text.length) continue;
    const low = text.charCodeAt(i + 1);
    if (low >= 0xdc00 && low <= 0xdfff) pairs.push(++i);
  }
  if (pairs.length === 0) return (index) => index;
  // pairs[k] is the index of the k-th low surrogate; subtract those before the index.
  return (index) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < index) low = middle + 1;
      else high = middle;
    }
    return index - low - (pairs[low] === index ? 1 : 0);
  };
}
