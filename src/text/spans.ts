import type { Span } from '../model/index.js';

/** True where two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders spans by start, longer first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Index of the last span of a sorted, non-overlapping list that starts at or before `position`; -1 if none. */
export function lastStartingAt(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the span of a sorted, non-overlapping list that holds `position`; -1 if none. */
export function indexAt(spans: readonly Span[], position: number): number {
  const index = lastStartingAt(spans, position);
  return index >= 0 && position < spans[index]!.end ? index : -1;
}
