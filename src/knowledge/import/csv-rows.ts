/** One row of a list in CSV. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** 1-based line on which it begins. */
  readonly line: number;
}

/** The one of comma, semicolon and tab that the header holds most of. */
function delimiterOf(text: string): string {
  const header = text.slice(0, /[\r\n]/.exec(text)?.index ?? text.length);
  return [',', ';', '\t'].map((d) => ({ d, count: header.split(d).length })).reduce((best, next) => (next.count > best.count ? next : best)).d;
}

/** CSV text as rows; blank ones are left out. */
export interface CsvText {
  readonly rows: readonly CsvRow[];
  /** 1-based line of a quote that nothing closes, or null. */
  readonly openQuote: number | null;
}

/** Reads CSV text (RFC 4180): quotes may hold delimiters, line breaks and doubled quotes. */
export function csvRows(text: string): CsvText {
  const delimiter = delimiterOf(text);
  const rows: { cells: string[]; line: number }[] = [{ cells: [], line: 1 }];
  let line = 1;
  let cell = '';
  let quoted = false;
  let quotedAt = 0;
  const endCell = (): void => {
    rows.at(-1)!.cells.push(cell);
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '\n') line++;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[i++];
      else quoted = false;
    } else if (c === '"' && cell.trim() === '') {
      quoted = true;
      quotedAt = line;
      cell = '';
    } else if (c === delimiter) endCell();
    else if (c === '\n') {
      endCell();
      rows.push({ cells: [], line });
    } else if (c !== '\r') cell += c;
  }
  endCell();
  return { rows: rows.filter((row) => row.cells.some((value) => value.trim() !== '')), openQuote: quoted ? quotedAt : null };
}
