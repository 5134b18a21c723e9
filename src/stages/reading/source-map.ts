import type { Span } from '../../model/index.js';

const white = /[\s\u00a0]/u;

/**
 * Text drawn piece by piece from a source, and the way back. A piece is either linear (character by character) or whole
 * (an entity, a run of white space): a position inside a whole piece stands for all of it.
 */
export class SourceMap {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly pieceStart: number[] = [];
  private readonly pieceLength: number[] = [];
  private readonly sourceStart: number[] = [];
  private readonly sourceEnd: number[] = [];
  private lineStart = 0;
  private pendingSpace: Span | null = null;
  private joined: string | null = null;

  /** The text drawn so far. */
  get text(): string {
    this.joined ??= this.parts.join('');
    return this.joined;
  }

  /** Adds what the source says between `start` and `end`; white space is collapsed. Returns the characters added. */
  add(data: string, start: number, end: number): number {
    const linear = data.length === end - start;
    const before = this.length;
    let i = 0;
    while (i < data.length) {
      const from = i;
      const space = white.test(data[i] ?? '');
      while (i < data.length && white.test(data[i] ?? '') === space) i++;
      const source = linear ? { start: start + from, end: start + i } : { start, end };
      if (space) {
        this.pendingSpace ??= source;
        continue;
      }
      if (this.pendingSpace !== null && this.length > this.lineStart) this.push(' ', this.pendingSpace);
      this.pendingSpace = null;
      this.push(data.slice(from, i), source);
    }
    return this.length - before;
  }

  /** Ends the line: its range of the text, or null where nothing stands in it. */
  endLine(): Span | null {
    this.pendingSpace = null;
    if (this.length === this.lineStart) return null;
    const line = { start: this.lineStart, end: this.length };
    const last = this.sourceEnd[this.sourceEnd.length - 1] ?? 0;
    this.push('\n', { start: last, end: last });
    this.lineStart = this.length;
    return line;
  }

  private push(data: string, source: Span): void {
    this.parts.push(data);
    this.joined = null;
    this.pieceStart.push(this.length);
    this.pieceLength.push(data.length);
    this.sourceStart.push(source.start);
    this.sourceEnd.push(source.end);
    this.length += data.length;
  }

  /** The smallest range of the source that covers a span of the text. */
  rangeOf(span: Span): Span {
    if (this.pieceStart.length === 0) return { start: 0, end: 0 };
    const first = this.pieceAt(span.start);
    const last = this.pieceAt(Math.max(span.start, span.end - 1));
    return { start: this.at(first, span.start, false), end: this.at(last, Math.max(span.start, span.end - 1), true) };
  }

  private at(piece: number, position: number, end: boolean): number {
    const start = this.sourceStart[piece] ?? 0;
    const sourceEnd = this.sourceEnd[piece] ?? 0;
    if (sourceEnd - start !== this.pieceLength[piece]) return end ? sourceEnd : start;
    return start + position - (this.pieceStart[piece] ?? 0) + (end ? 1 : 0);
  }

  private pieceAt(position: number): number {
    let low = 0;
    let high = this.pieceStart.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.pieceStart[middle] ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}
