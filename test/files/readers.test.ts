import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvParser } from '../../src/files/csv.js';
import { decodeText } from '../../src/files/decode.js';
import { documentFromLine, firstInvalidByte, formatOf, LineSplitter, listInputs, readItems, type InputItem } from '../../src/files/index.js';
import { JsonElementSplitter } from '../../src/files/json-elements.js';
import { DragomanError } from '../../src/model/index.js';
import { newFolder } from '../cli/run-cli.js';

/** Cuts bytes at random places. */
function chunked(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const at = [...new Set(cuts.map((c) => c % (bytes.length + 1)))].sort((a, b) => a - b);
  return [0, ...at].map((from, i) => bytes.subarray(from, at[i] ?? bytes.length));
}

async function itemsOf(path: string, maxDocumentBytes = 1 << 20, encoding?: string): Promise<InputItem[]> {
  const { files } = await listInputs([path]);
  const found: InputItem[] = [];
  for (const file of files) for await (const items of readItems(file, { maxDocumentBytes, encoding }).items) found.push(...items);
  return found;
}

const textsOf = (items: readonly InputItem[]): unknown[] => items.map((i) => (i.kind === 'document' ? documentFromLine(i.bytes, i.fallbackId, {}).text : i.code));

describe('LineSplitter', () => {
  it('gives the same lines however the bytes arrive', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '\r', ' ', '\u2028', '{', '😀') })), fc.array(fc.nat()), (parts, cuts) => {
      const bytes = Buffer.from(parts.join('\n'));
      const splitter = new LineSplitter(1 << 20);
      const lines = [...chunked(bytes, cuts).flatMap((c) => splitter.push(c)), ...splitter.end()];
      const expected = bytes.toString().split('\n').map((text, i) => ({ text: text.replace(/\r$/, ''), number: i + 1 })).filter((l) => !/^[\t-\r ]*$/.test(l.text));
      expect(lines.map((l) => ({ text: l.bytes.toString(), number: l.number }))).toEqual(expected);
      for (const l of lines) expect(bytes.subarray(l.byte, l.byte + l.bytes.length).equals(l.bytes)).toBe(true);
    }));
  });

  it('holds no more of a long line than it may, and goes on after it', () => {
    const splitter = new LineSplitter(10);
    const lines = [...splitter.push(Buffer.from('x'.repeat(25))), ...splitter.push(Buffer.from('x\nshort\n')), ...splitter.end()];
    expect(lines.map((l) => [l.bytes.length, l.excess, l.number, l.byte])).toEqual([[10, 16, 1, 0], [5, 0, 2, 27]]);
  });
});

describe('JsonElementSplitter', () => {
  it('cuts an array into the values it holds, however the bytes arrive', () => {
    fc.assert(fc.property(fc.array(fc.record({ id: fc.string(), text: fc.string(), meta: fc.jsonValue() })), fc.array(fc.nat()), fc.nat(3), (values, cuts, indent) => {
      const splitter = new JsonElementSplitter(1 << 20);
      const elements = [...chunked(Buffer.from(JSON.stringify(values, null, indent)), cuts).flatMap((c) => splitter.push(c)), ...splitter.end()];
      expect(elements.map((e) => JSON.parse(e.bytes.toString()) as unknown)).toEqual(JSON.parse(JSON.stringify(values)));
      expect(splitter.incomplete).toBe(false);
    }));
  });

  it('notices an array that ends in the middle', () => {
    const splitter = new JsonElementSplitter(100);
    expect(splitter.push(Buffer.from('[{"a":1},{"b":'))).toHaveLength(1);
    expect(splitter.incomplete).toBe(true);
    expect(splitter.end()).toHaveLength(1);
  });
});

describe('CsvParser', () => {
  it('reads back what RFC 4180 writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', 'ş', ' ') });
    fc.assert(fc.property(fc.array(fc.tuple(fc.stringMatching(/^[a-z]+$/), cell, cell), { minLength: 1 }), fc.array(fc.nat()), (rows, cuts) => {
      const text = `one,two,three\r\n${rows.map((r) => r.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`;
      const parser = new CsvParser(1 << 20);
      const at = [...new Set(cuts.map((c) => c % (text.length + 1)))].sort((a, b) => a - b);
      const parsed = [...[0, ...at].map((from, i) => text.slice(from, at[i] ?? text.length)).flatMap((t) => parser.push(t)), ...parser.end()];
      expect(parsed.slice(1).map((r) => r.cells)).toEqual(rows.map((r) => [...r]));
      expect(parser.incomplete).toBe(false);
    }));
  });

  it('tells the delimiter and the place of each row', () => {
    const parser = new CsvParser(1000);
    const rows = [...parser.push('id;text\na;"x\ny"\nb;z'), ...parser.end()];
    expect(rows).toEqual([
      { cells: ['id', 'text'], line: 1, byte: 0, cut: false }, { cells: ['a', 'x\ny'], line: 2, byte: 8, cut: false }, { cells: ['b', 'z'], line: 4, byte: 16, cut: false },
    ]);
  });
});

describe('encodings', () => {
  it('name the first byte that is not UTF-8', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const strict = new TextDecoder('utf-8', { fatal: true });
      const valid = (n: number): boolean => {
        try {
          strict.decode(bytes.subarray(0, n));
          return true;
        } catch {
          return false;
        }
      };
      fc.pre(!valid(bytes.length));
      const at = firstInvalidByte(Buffer.from(bytes));
      expect(valid(at)).toBe(true);
      for (let more = 1; more <= 4; more++) if (at + more <= bytes.length) expect(valid(at + more)).toBe(false);
    }));
  });

  it.each([
    ['a mark of UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Zürich', 'utf16le')]), undefined, undefined, 'Zürich', 'utf-16le'],
    ['a mark of UTF-8', Buffer.from('\ufeffZürich'), undefined, undefined, 'Zürich', 'utf-8'],
    ['the flag', Buffer.from([0xdd, 0x73, 0x74, 0xfe]), 'windows-1254', undefined, 'İstş', 'windows-1254'],
    ['the page', Buffer.from([0xba, 0x69, 0xfe]), undefined, 'iso-8859-2', 'şiţ', 'iso-8859-2'],
    ['UTF-8, whatever the page says', Buffer.from('şehir'), undefined, 'windows-1254', 'şehir', 'utf-8'],
  ])('follow %s', async (_name, bytes, given, declared, text, encoding) => {
    expect(await decodeText(bytes, given, declared)).toEqual({ text, encoding, guessed: false });
  });

  it('are refused where nothing tells them, and never guessed from a few bytes', async () => {
    await expect(decodeText(Buffer.from([0x43, 0xfe, 0x61]), undefined, undefined)).rejects.toMatchObject({ code: 'bad-encoding' });
    await expect(decodeText(Buffer.from([0x89, 0x50, 0, 0]), undefined, undefined)).rejects.toMatchObject({ code: 'binary-input' });
  });

  it('are guessed, and said to be, from a long text', async () => {
    const text = 'Москва объявила о новых мерах поддержки экономики, сообщило министерство финансов. '.repeat(5);
    const bytes = Buffer.from([...text].map((c) => (c.charCodeAt(0) < 128 ? c.charCodeAt(0) : c.charCodeAt(0) - 0x410 + 0xc0)));
    expect(await decodeText(bytes, undefined, undefined)).toEqual({ text, encoding: 'windows-1251', guessed: true });
  });
});

describe('readItems', () => {
  it('reads every format, packed or not', async () => {
    const folder = newFolder();
    const docs = [{ id: 'a', text: 'Köln' }, { id: 'b', text: 'Iași' }];
    const jsonl = docs.map((d) => `${JSON.stringify(d)}\n`).join('');
    writeFileSync(join(folder, '1.jsonl'), jsonl);
    writeFileSync(join(folder, '2.jsonl.gz'), Buffer.concat([gzipSync(jsonl), gzipSync('{"text":"second member"}\n')]));
    writeFileSync(join(folder, '3.json'), JSON.stringify(docs, null, 2));
    writeFileSync(join(folder, '4.csv'), 'id,text\na,"Köln"\n');
    writeFileSync(join(folder, '5.md'), 'Plain text.');
    writeFileSync(join(folder, '6.txt.gz'), gzipSync('Packed text.'));
    writeFileSync(join(folder, '7.ndjson'), '');
    writeFileSync(join(folder, '8.jsonl.gz'), jsonl);
    const items = await itemsOf(folder);
    expect(textsOf(items)).toEqual(['Köln', 'Iași', 'Köln', 'Iași', 'second member', 'Köln', 'Iași', 'Köln', 'Plain text.', 'Packed text.', 'Köln', 'Iași']);
    expect(items.map((i) => i.place.input)).toContain('6.txt.gz');
  });

  it('reads Parquet', async () => {
    const { parquetWriteFile } = await import('hyparquet-writer');
    const path = join(newFolder(), 'in.parquet');
    parquetWriteFile({ filename: path, columnData: [{ name: 'id', data: [1n, 2n], type: 'INT64' }, { name: 'text', data: ['Köln', 'Iași'], type: 'STRING' }] });
    const items = await itemsOf(path);
    expect(items.map((i) => (i.kind === 'document' ? documentFromLine(i.bytes, i.fallbackId, {}) : null))).toMatchObject([{ id: '1', text: 'Köln' }, { id: '2', text: 'Iași' }]);
  });

  it('rejects what is damaged, with its place, and keeps the rest', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'cut.jsonl.gz'), gzipSync(`{"text":"a"}\n${JSON.stringify({ text: Array.from({ length: 5000 }, (_, i) => i * 7919).join(' ') })}\n`).subarray(0, 9000));
    writeFileSync(join(folder, 'long.jsonl'), `{"text":"a"}\n{"text":"${'x'.repeat(2000)}"}\n{"text":"b"}\n`);
    writeFileSync(join(folder, 'open.csv'), 'text\n"never closed');
    const items = await itemsOf(folder, 1000);
    const rejected = items.filter((i) => i.kind === 'rejection').map((i) => [i.id, i.code, i.place.line, i.place.byte]);
    expect(rejected).toEqual([['cut.jsonl.gz', 'truncated-input', null, expect.any(Number)], ['long.jsonl#2', 'too-large', 2, 13], ['open.csv', 'truncated-input', 2, 5]]);
    expect(textsOf(items.filter((i) => i.place.input === 'long.jsonl'))).toEqual(['a', 'too-large', 'b']);
  });

  it('stops at a compression bomb', async () => {
    const path = join(newFolder(), 'bomb.jsonl.gz');
    writeFileSync(path, gzipSync(Buffer.alloc(1 << 26, 97), { level: 9 }));
    expect(textsOf(await itemsOf(path))).toEqual(['too-large']);
  });

  it('reads other encodings where they are named', async () => {
    const path = join(newFolder(), 'in.jsonl');
    writeFileSync(path, Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xfe, 0xfd]), Buffer.from('"}\n')]));
    expect(textsOf(await itemsOf(path, 1000, 'windows-1254'))).toEqual(['şı']);
    const [item] = await itemsOf(path);
    expect(() => item?.kind === 'document' && documentFromLine(item.bytes, 'x', {}, 100)).toThrow('byte 109 (0xfe) is not valid UTF-8');
  });
});

describe('listInputs', () => {
  it('walks folders in a fixed order, follows no links, and knows globs', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'b'));
    for (const name of ['z.txt', 'b/a.txt', 'a.jsonl', 'skip.png', '-rf.txt', 'new\nline.txt']) writeFileSync(join(folder, name), 'x');
    symlinkSync('/etc/passwd', join(folder, 'link.txt'));
    symlinkSync('.', join(folder, 'loop'));
    const { files, warnings } = await listInputs([folder]);
    expect(files.map((f) => f.name)).toEqual(['-rf.txt', 'a.jsonl', 'b/a.txt', 'new\nline.txt', 'z.txt']);
    expect(warnings).toHaveLength(3);
    expect((await listInputs([join(folder, '**/*.txt')])).files.map((f) => f.name)).toEqual(['-rf.txt', 'b/a.txt', 'new\nline.txt', 'z.txt']);
    expect((await listInputs([join(folder, 'z.txt'), join(folder, 'b')])).files.map((f) => f.name)).toEqual(['z.txt', 'b/a.txt']);
    expect((await listInputs([join(folder, 'z.txt')])).files.map((f) => f.name)).toEqual(['z.txt']);
  });

  it('passes over datasets among the inputs, finished or not, and refuses one that is named', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'a.jsonl'), '');
    for (const [name, ...files] of [['made', 'manifest.json', 'documents.jsonl'], ['begun', 'documents.jsonl'], ['news', 'manifest.json']] as const) {
      mkdirSync(join(folder, name));
      for (const file of files) writeFileSync(join(folder, name, file), '');
    }
    mkdirSync(join(folder, 'begun', '.unfinished'));
    const { files, warnings } = await listInputs([folder]);
    expect(files.map((f) => f.name)).toEqual(['a.jsonl', 'news/manifest.json']);
    expect(warnings).toEqual(['begun', 'made'].map((name) => `${join(folder, name)}: passed over: it holds a dataset`));
    const made = join(folder, 'made');
    await expect(listInputs([join(folder, 'a.jsonl'), made])).rejects.toMatchObject({ code: 'no-input', facts: { where: made, expected: expect.any(String) as unknown, remedy: expect.stringContaining('manifest.json') as unknown } });
    // A run may go on in the folder that its inputs lie in.
    expect((await listInputs([join(folder, 'begun')])).files.map((f) => f.name)).toEqual(['documents.jsonl']);
  });

  it('refuses what is not there', async () => {
    await expect(listInputs(['/nonexistent'])).rejects.toBeInstanceOf(DragomanError);
    await expect(listInputs([newFolder()])).rejects.toMatchObject({ code: 'no-input' });
  });

  it('tells formats by their names', () => {
    expect([formatOf('a.JSONL'), formatOf('a.csv.gz'), formatOf('a.parquet'), formatOf('a.parquet.gz'), formatOf('a.png')]).toEqual([
      { format: 'jsonl', gzip: false }, { format: 'csv', gzip: true }, { format: 'parquet', gzip: false }, null, null,
    ]);
  });
});

describe('documentFromLine', () => {
  const read = (json: string): unknown => documentFromLine(Buffer.from(json), 'in#1', {});

  it('takes ids as they are, and gives those that are missing', () => {
    expect(read('{"id":"__proto__","text":"x","meta":{"__proto__":{"polluted":1}}}')).toMatchObject({ id: '__proto__' });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(read('{"text":"x"}')).toMatchObject({ id: 'in#1' });
    expect(read('{"id":"a","id":"b","text":"x"}')).toMatchObject({ id: 'b' });
    expect(read('{"id":"a","text":"x","publishedAt":"2026-02-04 10:00:00Z"}')).toMatchObject({ publishedAt: '2026-02-04T10:00:00Z' });
  });

  it.each([
    ['42', 'bad-document'], ['null', 'bad-document'], ['[]', 'bad-document'], ['NaN', 'bad-json'], ["{'a':1}", 'bad-json'], ['{"a":1,}', 'bad-json'],
    ['{"id":1,"text":"x"}', 'bad-document'], ['{"id":null,"text":"x"}', 'bad-document'], ['{"id":"","text":"x"}', 'bad-document'], ['{"id":12345678901234567890,"text":"x"}', 'bad-document'],
    ['{"id":"a"}', 'bad-document'], ['{"id":"a","text":12}', 'bad-document'], ['{"id":"a","text":"x","html":"y"}', 'bad-document'],
    ['{"id":"a","text":"x","publishedAt":"2026-02-30"}', 'bad-document'],
    [`{"id":"a","text":"x","meta":{"m":${'['.repeat(1e5)}${']'.repeat(1e5)}}}`, 'too-deep'],
    [`{"id":"${'x'.repeat(20_000)}","text":"x"}`, 'bad-document'],
  ])('refuses %.60s with %s', (json, code) => {
    expect(() => read(json)).toThrow(expect.objectContaining({ code }));
  });

  it('says what it found in the place of a text, and of a date', () => {
    expect(() => read('{"id":"a","body":"x"}')).toThrow('there is no "text" and no "html" among "id", "body". Expected exactly one of them. `--map text=NAME` tells how the text is called');
    expect(() => documentFromLine(Buffer.from('{"body":"x"}'), 'in#1', { map: { text: 'bdy' } })).toThrow('there is no "bdy" and no "html" among "body"');
    expect(() => read('{"text":"x","publishedAt":"4 May 2024"}')).toThrow('publishedAt: found "4 May 2024", expected a date of RFC 3339 such as 2026-02-04');
  });
});
