import { DragomanError } from '../../model/index.js';

/*
 * A compiled knowledge base is one run of bytes, little-endian: a magic number, the number of sections, the length in
 * bytes of each, then the sections, each padded to four bytes. It is read in place: nothing is copied.
 */

const magic = 0x44424b31;

/** Sections in the order of the file. */
export const sectionNames = [
  'meta', 'lexicon', 'strings', 'nameRow', 'nameFlags', 'nameLanguagesLow', 'nameLanguagesHigh', 'nameStart',
  'rowType', 'rowPrior', 'rowSubtype', 'rowCountry', 'rowQid', 'rowName', 'rowKey', 'officeStart', 'offices',
  // Matching keys of people and organisations: two halves of a hash, sorted, and the row of each.
  'variantLow', 'variantHigh', 'variantRow',
] as const;

/** Name of a section. */
export type SectionName = (typeof sectionNames)[number];
/** The bytes of every section. */
export type Sections = Readonly<Record<SectionName, Uint8Array>>;

/** What the file says of itself and the small string tables it uses. */
export interface Meta {
  readonly version: string;
  readonly subtypes: readonly string[];
  readonly titles: readonly string[];
}

/** Numbers of one office in the `offices` section: row, title, row of what it is an office of, from, to (yyyymmdd, 0: unknown). */
export const officeFields = 5;

const bytesOf = (array: Uint8Array | Uint16Array | Int32Array): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** Joins sections into one file. */
export function writeSections(sections: Readonly<Record<SectionName, Uint8Array | Uint16Array | Int32Array>>): Uint8Array {
  const parts = sectionNames.map((name) => bytesOf(sections[name]));
  const padded = parts.map((part) => (part.byteLength + 3) & ~3);
  const head = 4 * (2 + parts.length);
  const out = new Uint8Array(head + padded.reduce((sum, n) => sum + n, 0));
  const ints = new Int32Array(out.buffer, 0, 2 + parts.length);
  ints[0] = magic;
  ints[1] = parts.length;
  let at = head;
  parts.forEach((part, index) => {
    ints[2 + index] = part.byteLength;
    out.set(part, at);
    at += padded[index]!;
  });
  return out;
}

/**
 * Finds the sections of a file that {@link writeSections} wrote.
 *
 * @throws DragomanError when the bytes are something else
 */
export function readSections(bytes: Uint8Array): Sections {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const ints = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
  let at = 4 * (2 + sectionNames.length);
  const stated = sectionNames.reduce((sum, _, index) => sum + (((ints[2 + index] ?? 0) + 3) & ~3), at);
  if (ints[0] !== magic || ints[1] !== sectionNames.length || stated !== aligned.length) {
    throw new DragomanError({
      code: 'bad-configuration', what: ints[0] === magic && ints[1] === sectionNames.length ? 'the file is not whole' : 'the file is not a knowledge base of this version',
      expected: 'a file written by `dragoman kb build`', remedy: 'Build it again',
    });
  }
  const found: Partial<Record<SectionName, Uint8Array>> = {};
  sectionNames.forEach((name, index) => {
    const length = ints[2 + index]!;
    found[name] = aligned.subarray(at, at + length);
    at += (length + 3) & ~3;
  });
  return found as Sections; // every name of sectionNames has just been set
}

/** A date as yyyymmdd, 0 for null; of a year or a month alone, its first day. */
export function packDate(date: string | null): number {
  if (date === null) return 0;
  const [year = '', month = '01', day = '01'] = date.slice(0, 10).split('-');
  return Number(`${year}${month}${day}`);
}

/** What {@link packDate} packed. */
export function unpackDate(packed: number): string | null {
  if (packed === 0) return null;
  const digits = String(packed);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
}
