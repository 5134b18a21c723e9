import { z } from 'zod';

/** A half-open range `[start, end)` of UTF-16 indices into a document's text (code points in written files). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Shape of a half-open range in a record. */
export const spanSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

/** Shape of a range that carries the text it covers: `exact` is always `text.slice(start, end)`. */
export const exactSpanSchema = spanSchema.extend({ exact: z.string() });
