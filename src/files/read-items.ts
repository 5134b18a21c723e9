import type { Diagnostic } from '../model/index.js';
import { DragomanError } from '../model/index.js';
import { CsvParser, type CsvRow } from './csv.js';
import { declaredCharset, decodeText, isWide, markedEncoding, streamEncoding, strictly, toUtf8 } from './decode.js';
import { hashFile } from './hash-file.js';
import type { InputFile } from './input-files.js';
import { rejectionOf, tooLarge, type InputItem, type Place, type ReadOptions } from './input-item.js';
import { JsonElementSplitter } from './json-elements.js';
import { LineSplitter, type Line } from './lines.js';
import { readParquet } from './parquet-input.js';
import { openBytes } from './read-bytes.js';
import { decodeUtf8 } from './utf8.js';

/** A reading of one input: its items in order, a few at a time, and the hash of the file once they are all read. */
export interface Reading {
  readonly items: AsyncIterable<readonly InputItem[]>;
  /** SHA-256 of the file. */
  readonly sha256: () => string;
  /** Bytes of the file that have been read so far. */
  readonly bytesRead: () => number;
}

/** Reads the documents of one input. What cannot be read becomes a rejection, never an exception. */
export function readItems(file: InputFile, options: ReadOptions): Reading {
  if (file.format === 'parquet') return readTable(file);
  const source = openBytes(file);
  const readers = { jsonl: readLines, json: readJson, csv: readCsv, text: readPage, html: readPage } as const;
  return { items: guarded(file, readers[file.format](file, source.chunks, options)), sha256: source.sha256, bytesRead: source.bytesRead };
}

/** A Parquet file is not read front to back: its hash is taken when its rows have been read. */
function readTable(file: InputFile): Reading {
  let sha256 = '';
  const rows = async function* (): AsyncGenerator<readonly InputItem[]> {
    yield* readParquet(file);
    if (file.path !== null) sha256 = (await hashFile(file.path)).sha256;
  };
  return { items: guarded(file, rows()), sha256: () => sha256, bytesRead: () => file.size };
}

/** Ends a reading with a rejection of the file where its reader fails. */
async function* guarded(file: InputFile, items: AsyncIterable<readonly InputItem[]>): AsyncGenerator<readonly InputItem[]> {
  try {
    yield* items;
  } catch (error) {
    yield [rejectionOf(error, file.name, { input: file.name, line: null, byte: null })];
  }
}

/** Cuts a stream at its line ends and decodes line by line: one that is damaged costs that line. */
async function* readLines(file: InputFile, chunks: AsyncIterable<Buffer>, options: ReadOptions): AsyncGenerator<readonly InputItem[]> {
  const stream = await encoded(chunks, options);
  const { encoding } = stream;
  const splitter = new LineSplitter(options.maxDocumentBytes, isWide(encoding) ? encoding : 'byte');
  const itemOf = ({ bytes, number, byte, excess }: Line): InputItem => {
    const place = { input: file.name, line: number, byte };
    const item = rawItem(file, bytes, number, place, excess, options);
    if (encoding === 'utf-8' || item.kind === 'rejection') return item;
    try {
      const marked = byte === 0 ? (markedEncoding(bytes)?.length ?? 0) : 0;
      return { ...item, bytes: Buffer.from(strictly(bytes.subarray(marked), encoding, byte + marked)) };
    } catch (error) {
      return rejectionOf(error, item.fallbackId, place);
    }
  };
  for await (const chunk of isWide(encoding) ? evenly(stream.chunks) : stream.chunks) {
    const lines = splitter.push(chunk);
    if (lines.length > 0) yield lines.map(itemOf);
  }
  yield splitter.end().map(itemOf);
}

/** A stream of bytes and its encoding, which its first bytes may tell. */
async function encoded(chunks: AsyncIterable<Buffer>, options: ReadOptions): Promise<{ readonly encoding: string; readonly chunks: AsyncIterable<Buffer> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let first: Buffer = Buffer.alloc(0);
  // The longest mark has three bytes.
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
    first = first.length === 0 ? next.value : Buffer.concat([first, next.value]);
    if (first.length >= 3) break;
  }
  return {
    encoding: streamEncoding(first, options.encoding),
    chunks: (async function* () {
      if (first.length > 0) yield first;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
    })(),
  };
}

/** The same bytes, an even number at a time. */
async function* evenly(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let odd: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = odd.length === 0 ? chunk : Buffer.concat([odd, chunk]);
    const even = bytes.length & ~1;
    odd = bytes.subarray(even);
    if (even > 0) yield bytes.subarray(0, even);
  }
  if (odd.length > 0) yield odd;
}

/** A stream in UTF-8; `isPlain` where its bytes stand where they do in the file. */
async function inUtf8(chunks: AsyncIterable<Buffer>, options: ReadOptions): Promise<{ readonly isPlain: boolean; readonly chunks: AsyncIterable<Buffer> }> {
  const stream = await encoded(chunks, options);
  return { isPlain: stream.encoding === 'utf-8', chunks: toUtf8(stream.chunks, stream.encoding) };
}

async function* readJson(file: InputFile, chunks: AsyncIterable<Buffer>, options: ReadOptions): AsyncGenerator<readonly InputItem[]> {
  const { isPlain, chunks: text } = await inUtf8(chunks, options);
  const splitter = new JsonElementSplitter(options.maxDocumentBytes);
  const itemOf = (e: ReturnType<JsonElementSplitter['push']>[number]): InputItem =>
    rawItem(file, e.bytes, e.number, { input: file.name, line: e.line, byte: isPlain ? e.byte : null }, e.excess, options);
  for await (const chunk of text) {
    const elements = splitter.push(chunk);
    if (elements.length > 0) yield elements.map(itemOf);
  }
  const { incomplete, place } = splitter;
  yield splitter.end().map(itemOf);
  if (incomplete) throw new DragomanError({ code: 'truncated-input', what: 'the JSON ends in the middle', line: place.line, ...(isPlain ? { byte: place.byte } : {}) });
}

function rawItem(file: InputFile, bytes: Buffer, number: number, place: Place, excess: number, options: ReadOptions): InputItem {
  const fallbackId = `${file.name}#${number}`;
  if (excess > 0) return rejectionOf(tooLarge(bytes.length + excess, options.maxDocumentBytes), fallbackId, place);
  return { kind: 'document', bytes, fallbackId, place, remark: null };
}

async function* readCsv(file: InputFile, chunks: AsyncIterable<Buffer>, options: ReadOptions): AsyncGenerator<readonly InputItem[]> {
  const { isPlain, chunks: stream } = await inUtf8(chunks, options);
  const parser = new CsvParser(options.maxDocumentBytes);
  let markBytes = 0;
  let header: readonly string[] | null = null;
  const itemsOf = (rows: readonly CsvRow[]): InputItem[] => rows.flatMap((row) => {
    if (header !== null) return [rowItem(file, header, { ...row, byte: isPlain ? row.byte + markBytes : null }, options)];
    header = row.cells.map((c) => c.trim());
    return [];
  });
  let held: Buffer = Buffer.alloc(0);
  let position = 0;
  let first = true;
  for await (const chunk of stream) {
    const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    const whole = wholeCharacters(bytes);
    let text = decodeUtf8(bytes.subarray(0, whole), position, parser.place.line);
    if (first && text.startsWith('\ufeff')) {
      text = text.slice(1);
      markBytes = 3;
    }
    first = false;
    position += whole;
    held = bytes.subarray(whole);
    const items = itemsOf(parser.push(text));
    if (items.length > 0) yield items;
  }
  const tail = decodeUtf8(held, position, parser.place.line);
  const last = parser.push(tail);
  const incomplete = parser.incomplete;
  yield itemsOf(incomplete ? last : [...last, ...parser.end()]);
  if (incomplete) throw new DragomanError({ code: 'truncated-input', what: 'the CSV ends inside quotes', line: parser.place.rowLine, ...(isPlain ? { byte: parser.place.rowByte + markBytes } : {}) });
}

function rowItem(file: InputFile, header: readonly string[], row: Omit<CsvRow, 'byte'> & { readonly byte: number | null }, options: ReadOptions): InputItem {
  const place = { input: file.name, line: row.line, byte: row.byte };
  const fallbackId = `${file.name}#${row.line}`;
  if (row.cut) return rejectionOf(tooLarge(options.maxDocumentBytes + 1, options.maxDocumentBytes), fallbackId, place);
  const fields = new Map<string, unknown>();
  header.forEach((name, i) => {
    const cell = row.cells[i];
    // An empty cell is an unknown value, but an empty text is a text.
    if (cell !== undefined && (cell !== '' || name === 'text')) fields.set(name, cell);
  });
  return { kind: 'document', bytes: Buffer.from(JSON.stringify(Object.fromEntries(fields))), fallbackId, place, remark: null };
}

/** Length of the longest prefix that does not end inside a UTF-8 character. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

async function* readPage(file: InputFile, chunks: AsyncIterable<Buffer>, options: ReadOptions): AsyncGenerator<readonly InputItem[]> {
  const place = { input: file.name, line: null, byte: null };
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size <= options.maxDocumentBytes) parts.push(chunk);
  }
  if (size > options.maxDocumentBytes) throw tooLarge(size, options.maxDocumentBytes);
  const bytes = Buffer.concat(parts);
  const declared = file.format === 'html' ? declaredCharset(bytes) : undefined;
  const { text, encoding, guessed } = await decodeText(bytes, options.encoding, declared);
  const document = { id: file.name, [file.format]: text };
  const remark: Diagnostic | null = guessed
    ? { severity: 'warning', code: 'guessed-encoding', stage: 'read', message: `read as ${encoding}, which is a guess; --encoding tells it`, start: null, end: null }
    : null;
  yield [{ kind: 'document', bytes: Buffer.from(JSON.stringify(document)), fallbackId: file.name, place, remark }];
}
