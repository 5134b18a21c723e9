import type { DocumentRecord } from './record.js';

/** Cuts spans out of a text in the unit of its record. */
export interface Slicer {
  readonly length: number;
  slice(start: number, end: number): string;
}

/** Returns a slicer for a text; code points cost an array only where the text has surrogate pairs. */
export function slicerOf(text: string, unit: DocumentRecord['offsetUnit']): Slicer {
  if (unit === 'utf16' || !/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return { length: text.length, slice: (start, end) => text.slice(start, end) };
  const points = Array.from(text);
  return { length: points.length, slice: (start, end) => points.slice(start, end).join('') };
}
