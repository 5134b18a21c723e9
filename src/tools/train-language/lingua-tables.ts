import { brotliDecompressSync } from 'node:zlib';

/*
 * The n-gram tables of lingua (Apache-2.0, trained on the Leipzig Corpora) stand in the data of its WebAssembly build,
 * one Brotli stream a language and order. In each, `{"3/17": "abc abd"}` says: after "ab" comes "c" in 3 of 17 cases.
 */

const orders = ['unigrams', 'bigrams', 'trigrams', 'quadrigrams', 'fivegrams'] as const;

/** Conditional probability of the last letter of each n-gram, given the letters before it. */
export type NextLetterTable = ReadonlyMap<string, number>;

interface Segment {
  readonly address: number;
  readonly at: number;
  readonly length: number;
}

/** Finds the compressed tables in a WebAssembly module: by the upper-case English name of the language, in order 1–5. */
export function findLinguaTables(module: Uint8Array): ReadonlyMap<string, readonly Uint8Array[]> {
  const bytes = Buffer.from(module.buffer, module.byteOffset, module.byteLength);
  const segments = dataSegments(bytes);
  const byLanguage = new Map<string, Uint8Array[]>();
  for (const order of orders) {
    const fileName = Buffer.from(`${order}.json.br`);
    const nameAt = bytes.indexOf(fileName);
    const home = segments.find((s) => nameAt >= s.at && nameAt < s.at + s.length);
    if (home === undefined) throw new Error(`no ${order} tables in this module: expected lingua 1.5`);
    const reference = Buffer.alloc(8);
    reference.writeUInt32LE(nameAt - home.at + home.address, 0);
    reference.writeUInt32LE(fileName.length, 4);
    for (let at = bytes.indexOf(reference); at >= 0; at = bytes.indexOf(reference, at + 1)) {
      const address = bytes.readUInt32LE(at + 8);
      const length = bytes.readUInt32LE(at + 12);
      const source = segments.find((s) => address >= s.address && address + length <= s.address + s.length);
      if (source === undefined || length < 10) continue;
      const packed = bytes.subarray(source.at + address - source.address, source.at + address - source.address + length);
      const name = /^\{"language":"(\w+)"/.exec(tryUnpack(packed))?.[1];
      if (name !== undefined) byLanguage.set(name, [...(byLanguage.get(name) ?? []), packed]);
    }
  }
  return byLanguage;
}

function tryUnpack(packed: Uint8Array): string {
  try {
    return brotliDecompressSync(packed).toString('utf8');
  } catch {
    return '';
  }
}

/** Unpacks the tables of one language. */
export function readNextLetters(packed: readonly Uint8Array[]): NextLetterTable {
  const table = new Map<string, number>();
  for (const part of packed) {
    const { ngrams } = JSON.parse(brotliDecompressSync(part).toString('utf8')) as { ngrams: Record<string, string> };
    for (const [fraction, list] of Object.entries(ngrams)) {
      const [times, of] = fraction.split('/').map(Number);
      for (const gram of list.split(' ')) table.set(gram, (times ?? 0) / (of ?? 1));
    }
  }
  return table;
}

/** The active data segments of a WebAssembly module (section 11). */
function dataSegments(bytes: Buffer): readonly Segment[] {
  let at = 8;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  const segments: Segment[] = [];
  while (at < bytes.length) {
    const section = bytes[at++]!;
    const size = number();
    const end = at + size;
    if (section === 11) {
      for (let left = number(); left > 0; left--) {
        const kind = number();
        if (kind === 2) number();
        let address = -1;
        if (kind !== 1) {
          at++;
          address = number();
          at++;
        }
        const length = number();
        segments.push({ address, at, length });
        at += length;
      }
    }
    at = end;
  }
  return segments;
}
