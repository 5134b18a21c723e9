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

/** Rows of CSV text (RFC 4180): quotes may hold delimiters, line breaks and doubled quotes. Blank rows are left out. */
export function csvRows(text: string): CsvRow[] {
  const delimiter = delimiterOf(text);
  const rows: { cells: string[]; line: number }[] = [{ cells: [], line: 1 }];
  let line = 1;
  let cell = '';
  let quoted = false;
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
      cell = '';
    } else if (c === delimiter) endCell();
    else if (c === '\n') {
      endCell();
      rows.push({ cells: [], line });
    } else if (c !== '\r') cell += c;
  }
  endCell();
  return rows.filter((row) => row.cells.some((value) => value.trim() !== ''));
}
