import { isSystemError, outputError } from '../files/system-errors.js';
import { ReaderGone, writeAll } from '../files/write-bytes.js';

/**
 * Prints data to standard output, all of it or an error.
 *
 * @throws DragomanError `output-failed`; ReaderGone where the pipe is closed
 */
export function print(text: string): void {
  try {
    writeAll(1, Buffer.from(text, 'utf8'));
  } catch (error) {
    if (isSystemError(error) && error.code === 'EPIPE') throw new ReaderGone();
    throw outputError(error, 'standard output');
  }
}

/** Lays rows out in columns; numbers to the right. */
export function layOut(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const widths = head.map((h, i) => Math.max(h.length, ...rows.map((r) => String(r[i] ?? '').length)));
  const line = (cells: readonly (string | number)[]): string => cells.map((c, i) => (typeof c === 'number' ? String(c).padStart(widths[i] ?? 0) : c.padEnd(widths[i] ?? 0))).join('  ').trimEnd();
  return `${[line(head), line(widths.map((w) => '-'.repeat(w))), ...rows.map(line)].join('\n')}\n`;
}
