import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/files/decode.js';
import { documentFromLine, listInputs, readItems, type InputItem } from '../../src/files/index.js';
import { newFolder } from '../cli/run-cli.js';

/** A text of our own in each encoding, and the bytes of it that tell the encoding from its neighbours. */
const samples: readonly (readonly [encoding: string, text: string])[] = [
  ['windows-1254', 'İstanbul’da şehir içi ulaşım ücretleri arttı, dedi Ağaoğlu.'],
  ['iso-8859-9', 'İzmir şehrinde ığdır ağaçları çiçek açtı.'],
  ['iso-8859-2', 'Łódź i Kraków zapłaciły 5 mln złotych; Škoda vyrobila méně vozů.'],
  ['windows-1250', 'Příliš žluťoučký kůň – „Łódź“ leży w Polsce, ţară şi oraş.'],
  ['windows-1251', 'Москва объявила о новых мерах поддержки экономики.'],
  ['windows-1252', 'Der Präsident sagte „fünf Milliarden Euro“ für Österreich – così è.'],
  ['windows-1253', 'Η Αθήνα ανακοίνωσε νέα μέτρα.'],
  ['windows-1256', 'أعلنت الحكومة في القاهرة عن ميزانية جديدة'],
  ['iso-8859-5', 'Москва объявила о новых мерах.'],
  ['koi8-r', 'Курс рубля вырос до 90 за доллар, сообщил Центробанк.'],
  ['koi8-u', 'Уряд України оголосив про їхні ґрунтовні заходи.'],
  ['shift_jis', '日本銀行は金利を0.5%に引き上げた。トヨタの利益は2兆円。'],
  ['euc-jp', '東京の人口は千四百万人を超えた。'],
  ['gb18030', '中国国家统计局周五表示，出口增长了百分之五。𠀀'],
  ['gbk', '北京市政府宣布新的预算。'],
  ['big5', '台北市政府宣布新的預算，金額為五億元。'],
  ['euc-kr', '한국은행은 기준금리를 3.5퍼센트로 동결했다.'],
  ['utf-16le', 'Zürich zahlt 5 Mio. €, 東京 und 😀 auch.'],
  ['utf-16be', 'Zürich zahlt 5 Mio. €, 東京 und 😀 auch.'],
  ['utf-8', 'Zürich, Şişli, 東京, 😀.'],
];

const charsets: Readonly<Record<string, string>> = { 'windows-1250': 'CP1250', 'windows-1251': 'CP1251', 'windows-1252': 'CP1252', 'windows-1253': 'CP1253', 'windows-1254': 'CP1254', 'windows-1256': 'CP1256', 'shift_jis': 'SHIFT_JIS' };

/** Bytes as another program writes them: iconv comes with the C library. */
function bytesIn(encoding: string, text: string): Buffer {
  const { status, stdout, stderr } = spawnSync('iconv', ['-f', 'UTF-8', '-t', charsets[encoding] ?? encoding.toUpperCase()], { input: Buffer.from(text) });
  expect([encoding, status, stderr.toString()]).toEqual([encoding, 0, '']);
  return stdout;
}

async function itemsOf(name: string, bytes: Buffer, encoding?: string): Promise<InputItem[]> {
  const path = join(newFolder(), name);
  writeFileSync(path, bytes);
  const { files } = await listInputs([path]);
  const found: InputItem[] = [];
  for (const file of files) for await (const items of readItems(file, { maxDocumentBytes: 1 << 20, encoding }).items) found.push(...items);
  return found;
}

const textOf = (item: InputItem): string => (item.kind === 'document' ? documentFromLine(item.bytes, item.fallbackId, {}).text ?? '' : item.message);

describe('--encoding', () => {
  it.each(samples)('%s is read as text, lines, JSON, CSV and gzip', async (encoding, text) => {
    const document = (i: number): string => JSON.stringify({ id: `d${i}`, text: `${text} ${i}` });
    const three = [0, 1, 2].map((i) => `${text} ${i}`);
    const given = encoding === 'utf-8' ? undefined : encoding;
    expect((await itemsOf('a.txt', bytesIn(encoding, text), given)).map(textOf)).toEqual([text]);
    expect((await itemsOf('a.jsonl', bytesIn(encoding, `${document(0)}\r\n\n${document(1)}\n${document(2)}`), given)).map(textOf)).toEqual(three);
    expect((await itemsOf('a.json', bytesIn(encoding, `[${document(0)},\n${document(1)},${document(2)}]`), given)).map(textOf)).toEqual(three);
    expect((await itemsOf('a.csv', bytesIn(encoding, `id,text\n${three.map((t, i) => `d${i},"${t}"\n`).join('')}`), given)).map(textOf)).toEqual(three);
    expect((await itemsOf('a.jsonl.gz', gzipSync(bytesIn(encoding, `${document(0)}\n`)), given)).map(textOf)).toEqual([three[0]]);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('a mark of %s wins over the flag, in every form', async (encoding) => {
    const marked = (text: string): Buffer => bytesIn(encoding, `\ufeff${text}`);
    expect((await itemsOf('a.txt', marked('Köln'), 'windows-1254')).map(textOf)).toEqual(['Köln']);
    expect((await itemsOf('a.jsonl', marked('{"text":"Köln"}\n{"text":"Iași"}\n'), 'windows-1254')).map(textOf)).toEqual(['Köln', 'Iași']);
    expect((await itemsOf('a.json', marked('[{"text":"Köln"}]'), 'windows-1254')).map(textOf)).toEqual(['Köln']);
    expect((await itemsOf('a.csv', marked('id,text\na,Köln\n'), 'windows-1254')).map(textOf)).toEqual(['Köln']);
  });

  it('UTF-16 without a mark or a name is refused, not taken for something else', async () => {
    for (const encoding of ['utf-16le', 'utf-16be']) {
      await expect(decodeText(bytesIn(encoding, 'Zürich zahlt.'), undefined, undefined)).rejects.toMatchObject({ code: 'binary-input' });
    }
  });

  it('tells lines of UTF-16 from characters that hold the byte of a line feed', async () => {
    const text = 'Ċਊ\u0a0d\u0d0a';
    for (const encoding of ['utf-16le', 'utf-16be']) {
      expect((await itemsOf('a.jsonl', bytesIn(encoding, `{"text":"${text}"}\n\n  \n{"text":"b"}\r\n`), encoding)).map((i) => [textOf(i), i.place.line])).toEqual([[text, 1], ['b', 4]]);
    }
  });
});

describe('without a flag', () => {
  it.each(samples.filter(([encoding]) => /^(?:windows-125[14]|koi8-r|shift_jis|gb18030|big5|euc-kr|euc-jp|iso-8859-2)$/u.test(encoding)))('%s is read rightly with a remark, or refused: never as something else in silence', async (encoding, text) => {
    const long = `${text}\n`.repeat(20).replaceAll('𠀀', '');
    const [item] = await itemsOf('a.txt', bytesIn(encoding, long));
    if (item?.kind === 'document') expect([textOf(item), item.remark?.code]).toEqual([long, 'guessed-encoding']);
    else expect([item?.code, item?.place.line, typeof item?.place.byte]).toEqual(['bad-encoding', 1, 'number']);
  });
});

describe('a rejection tells line and byte', () => {
  const line = (text: string): Buffer => bytesIn('windows-1252', `{"text":"${text}"}\n`);

  it('of one damaged line among others, in any encoding', async () => {
    const bad = Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0x81, 0x20]), Buffer.from('"}\n')]);
    const before = bytesIn('shift_jis', '{"text":"東京"}\n');
    const items = await itemsOf('a.jsonl', Buffer.concat([before, bad, bytesIn('shift_jis', '{"text":"大阪"}\n')]), 'shift_jis');
    expect(items.map((i) => (i.kind === 'document' ? textOf(i) : [i.code, i.place.line, i.place.byte]))).toEqual(['東京', ['bad-encoding', 2, before.length], '大阪']);
    expect(items[1]).toMatchObject({ message: expect.stringContaining(`at byte ${before.length + 10}`) as unknown });
  });

  it.each<[string, string, Buffer, string | undefined, [string, number, number | null]]>([
    ['a text that is no UTF-8', 'a.txt', Buffer.concat([Buffer.from('one\ntwo '), Buffer.from([0xff, 0x20])]), undefined, ['bad-encoding', 2, 8]],
    ['a text with NUL', 'a.txt', Buffer.from('one\n\ntwo\u0000'), undefined, ['binary-input', 3, 8]],
    ['a CSV that is no UTF-8', 'a.csv', Buffer.concat([Buffer.from('id,text\na,x\nb,'), Buffer.from([0xff]), Buffer.from('\n')]), undefined, ['bad-encoding', 3, 14]],
    ['a CSV that ends inside quotes', 'a.csv', Buffer.from('id,text\na,"x\ny'), undefined, ['truncated-input', 2, 8]],
    ['a CSV of another encoding', 'a.csv', Buffer.concat([bytesIn('euc-kr', 'id,text\na,한국\nb,'), Buffer.from([0xff]), Buffer.from('\n')]), 'euc-kr', ['bad-encoding', 3, 17]],
    ['JSON that ends in the middle', 'a.json', Buffer.from('[{"text":"a"},\n'), undefined, ['truncated-input', 2, 15]],
    ['packed bytes that are cut', 'a.jsonl.gz', gzipSync(Buffer.from('{"text":"a"}\n')).subarray(0, 24), undefined, ['truncated-input', 0, 13]],
    ['a line that is not JSON', 'a.jsonl', Buffer.from('{"text":"a"}\n\n{\n'), undefined, ['', 3, 14]],
  ])('%s', async (_name, name, bytes, encoding, [code, atLine, atByte]) => {
    const item = (await itemsOf(name, bytes, encoding)).at(-1);
    expect([item?.kind === 'rejection' ? item.code : '', item?.place.line ?? 0, item?.place.byte ?? null]).toEqual([code, atLine, atByte]);
  });

  it('of a row behind a mark, counted in the bytes of the file', async () => {
    const items = await itemsOf('a.csv', Buffer.from('\ufeffid,text\na,x\nb,y\n'));
    expect(items.map((i) => [i.place.line, i.place.byte])).toEqual([[2, 11], [3, 15]]);
  });

  it('counts the bytes of a line in its own encoding', async () => {
    const items = await itemsOf('a.jsonl', Buffer.concat([line('für'), line('Öl')]), 'windows-1252');
    expect(items.map((i) => [i.place.line, i.place.byte])).toEqual([[1, 0], [2, 15]]);
  });
});
