/** One row of a CSV file. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** 1-based line on which the row begins. */
  readonly line: number;
  /** Position of its first byte in the file. */
  readonly byte: number;
  /** True where a cell was cut because the row is longer than the limit. */
  readonly cut: boolean;
}

/**
 * Reads CSV after RFC 4180: quoted cells may hold delimiters, quotes (doubled) and line ends; rows end with LF, CRLF
 * or CR. The delimiter is the one of `,`, `;` and tab that the first line holds most of.
 */
export class CsvParser {
  readonly #maxLength: number;
  #delimiter: string | null = null;
  #pending = '';
  #cells: string[] = [];
  #cell = '';
  #quoted = false;
  #closed = false;
  #started = false;
  #afterReturn = false;
  #line = 1;
  #rowLine = 1;
  #byte = 0;
  #rowByte = 0;
  #length = 0;

  constructor(maxLength: number) {
    this.#maxLength = maxLength;
  }

  /** True where the input ended inside quotes. */
  get incomplete(): boolean {
    return this.#quoted && !this.#closed;
  }

  /** The line it has read to, and where the row that it is in begins. */
  get place(): { readonly line: number; readonly rowLine: number; readonly rowByte: number } {
    return { line: this.#line, rowLine: this.#rowLine, rowByte: this.#rowByte };
  }

  /** Takes the next text; returns the rows that it completes. */
  push(text: string): CsvRow[] {
    let chunk = text;
    if (this.#delimiter === null) {
      this.#pending += chunk;
      const lineEnd = this.#pending.search(/[\r\n]/);
      if (lineEnd < 0 && this.#pending.length < 1 << 20) return [];
      this.#delimiter = delimiterOf(this.#pending.slice(0, lineEnd < 0 ? undefined : lineEnd));
      chunk = this.#pending;
      this.#pending = '';
    }
    return this.#parse(chunk, this.#delimiter);
  }

  /** Ends the input; returns a last row without a line end. */
  end(): CsvRow[] {
    const rows = this.#delimiter === null && this.#pending !== '' ? this.#parse(this.#pending, delimiterOf(this.#pending)) : [];
    if (this.#started || this.#cells.length > 0) this.#endRow(rows);
    return rows;
  }

  #parse(text: string, delimiter: string): CsvRow[] {
    const rows: CsvRow[] = [];
    let runFrom = 0;
    const flush = (to: number): void => {
      if (to <= runFrom) return;
      const run = text.slice(runFrom, to);
      this.#length += run.length;
      this.#byte += Buffer.byteLength(run);
      if (this.#length <= this.#maxLength) this.#cell += run;
    };
    for (let i = 0; i < text.length; i++) {
      const c = text[i]!;
      const wasReturn = this.#afterReturn;
      this.#afterReturn = false;
      if (this.#quoted && !this.#closed) {
        if (c === '\n') this.#line++;
        if (c !== '"') continue;
        flush(i);
        this.#closed = true;
        this.#byte++;
        runFrom = i + 1;
        continue;
      }
      if (c === '"' && (this.#closed || !this.#started)) {
        flush(i);
        if (this.#closed) this.#cell += '"';
        this.#quoted = true;
        this.#closed = false;
        this.#started = true;
        this.#byte++;
        runFrom = i + 1;
      } else if (c === delimiter || c === '\n' || c === '\r') {
        flush(i);
        this.#byte++;
        runFrom = i + 1;
        if (c === '\n' && wasReturn) {
          this.#rowByte = this.#byte;
        } else if (c === delimiter) this.#endCell();
        else {
          this.#line++;
          this.#endRow(rows);
          this.#afterReturn = c === '\r';
        }
      } else this.#started = true;
    }
    flush(text.length);
    return rows;
  }

  #endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = '';
    this.#quoted = false;
    this.#closed = false;
    this.#started = false;
  }

  #endRow(rows: CsvRow[]): void {
    const blank = this.#cells.length === 0 && !this.#started && this.#cell === '';
    this.#endCell();
    if (!blank) rows.push({ cells: this.#cells, line: this.#rowLine, byte: this.#rowByte, cut: this.#length > this.#maxLength });
    this.#cells = [];
    this.#length = 0;
    this.#rowLine = this.#line;
    this.#rowByte = this.#byte;
  }
}

function delimiterOf(line: string): string {
  const counts = [',', ';', '\t'].map((d) => ({ d, n: line.split(d).length }));
  return counts.reduce((best, c) => (c.n > best.n ? c : best)).d;
}
