import { entityTypes, NameFlag } from '../../model/index.js';
import { LexiconBuilder } from '../../match/index.js';
import { hash64, wordKeys } from '../../text/index.js';
import { isVariantKey, nameKey, variantKey } from '../link/name-key.js';
import { packDate, writeSections, type Meta } from './format.js';
import { holdsLanguage, languageBit } from './languages.js';
import type { ListedEntity, ListedName } from './table.js';

interface MergedName {
  readonly row: number;
  readonly text: string;
  flags: number;
  low: number;
  high: number;
  any: boolean;
}

const encoder = new TextEncoder();

/** Gathers strings into one run of UTF-8 with the offset of each. */
class StringPool {
  private readonly chunks: Uint8Array[] = [];
  private readonly known = new Map<string, number>();
  private length = 0;
  private readonly offsets: number[] = [0];

  add(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const bytes = encoder.encode(text);
    this.chunks.push(bytes);
    this.length += bytes.length;
    this.offsets.push(this.length);
    const index = this.offsets.length - 2;
    this.known.set(text, index);
    return index;
  }

  /** A table of offsets, its length first, then the text. */
  toBytes(): Uint8Array {
    const head = new Int32Array([this.offsets.length, ...[]]);
    const out = new Uint8Array(4 + 4 * this.offsets.length + this.length);
    out.set(new Uint8Array(head.buffer), 0);
    out.set(new Uint8Array(Int32Array.from(this.offsets).buffer), 4);
    let at = 4 + 4 * this.offsets.length;
    for (const chunk of this.chunks) {
      out.set(chunk, at);
      at += chunk.length;
    }
    return out;
  }
}

/** {@link NameFlag} bits that follow from how a name is written. */
function shapeFlags(text: string): number {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  if (first === '') return 0;
  if (first.toLowerCase() === first.toUpperCase()) return NameFlag.uncased;
  const small = first === first.toLowerCase() ? NameFlag.small : 0;
  const letters = text.replace(/[^\p{L}]/gu, '');
  const capitals = letters.length > 1 && letters === letters.toUpperCase() && !/\s/.test(text) ? NameFlag.capitals : 0;
  const words = text.split(/[\s-]+/);
  const titled = words.length > 1 && words.every((word) => word.length < 4 || /^\P{Ll}/u.test(word)) ? NameFlag.titled : 0;
  return small | capitals | titled;
}

function flagsOf(name: ListedName): number {
  return shapeFlags(name.text) | (name.acronym ? NameFlag.acronym : 0) | (name.weak ? NameFlag.weak : 0) | (name.minor ? NameFlag.minor : 0);
}

/** Languages in Latin letters of which most names have their own spellings. */
const widelyListed = ['en', 'de', 'it', 'ro', 'tr', 'fr', 'es', 'pt', 'nl', 'pl'].map(languageBit);
/** A checked name of so many of them is everybody's: whoever writes in another language takes it over. */
const leastShared = 5;
const leastLetters = 5;

/** True for a name that is not said to be of any language, but that so many share that it is met in all. */
function isShared({ text, flags, low, high }: MergedName, isCommon: (word: string) => boolean): boolean {
  if ((flags & (NameFlag.weak | NameFlag.minor | NameFlag.acronym)) !== 0 || text.length < leastLetters || isCommon(text.toLowerCase())) return false;
  return widelyListed.filter((bit) => holdsLanguage(low, high, bit)).length >= leastShared;
}

/** One name a (row, text): languages joined, doubts kept only where every listing has them. */
function mergeNames(entities: readonly ListedEntity[], isCommon: (word: string) => boolean): MergedName[] {
  const merged: MergedName[] = [];
  entities.forEach((entity, row) => {
    const byText = new Map<string, MergedName>();
    const add = (name: ListedName, extra: number): void => {
      const flags = flagsOf(name) | extra;
      let known = byText.get(name.text);
      if (known === undefined) {
        known = { row, text: name.text, flags, low: 0, high: 0, any: false };
        byText.set(name.text, known);
        merged.push(known);
      } else {
        const doubts = NameFlag.weak | NameFlag.minor | NameFlag.acronym;
        known.flags = (known.flags & flags & doubts) | ((known.flags | flags) & ~doubts);
      }
      if (name.languages.length === 0) known.any = true;
      for (const tag of name.languages) {
        const bit = languageBit(tag);
        if (bit >= 32) known.high |= 1 << (bit - 32);
        else if (bit >= 0) known.low |= 1 << bit;
      }
    };
    for (const name of entity.names) add(name, 0);
    const isListed = byText.has(entity.name);
    add({ text: entity.name, languages: isListed ? ['und'] : [], acronym: true, weak: true, minor: true }, NameFlag.main);
    if (!isListed) {
      const main = byText.get(entity.name)!;
      main.flags &= ~(NameFlag.weak | NameFlag.minor | NameFlag.acronym);
    }
  });
  for (const name of merged) name.any ||= isShared(name, isCommon);
  return merged;
}

interface Variants {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly row: Int32Array;
}

/** Rows of people and organisations by the matching keys of their checked names, sorted by hash; a key that two of them share is left out. */
function variantsOf(entities: readonly ListedEntity[]): Variants {
  const rowByKey = new Map<string, number>();
  entities.forEach(({ type, name, names }, row) => {
    if (type !== 'PER' && type !== 'ORG') return;
    for (const text of [name, ...names.filter((n) => !n.weak && !n.minor && !n.acronym).map((n) => n.text)]) {
      const key = nameKey(text);
      if (!isVariantKey(key, type)) continue;
      const typed = variantKey(key, type);
      const known = rowByKey.get(typed);
      rowByKey.set(typed, known === undefined || known === row ? row : -1);
    }
  });
  const scratch = new Int32Array(2);
  const hashed = [...rowByKey].filter(([, row]) => row >= 0).map(([key, row]) => {
    wordKeys(key, scratch);
    return { low: scratch[0]!, high: scratch[1]!, row };
  }).sort((a, b) => a.low - b.low || a.high - b.high || a.row - b.row);
  return { low: Int32Array.from(hashed, (v) => v.low), high: Int32Array.from(hashed, (v) => v.high), row: Int32Array.from(hashed, (v) => v.row) };
}

/** What {@link compileBase} did. */
export interface CompiledBase {
  readonly bytes: Uint8Array;
  readonly entities: number;
  readonly names: number;
}

/**
 * Compiles entities into the bytes of a knowledge base. Rows are numbered in the order given.
 *
 * @param isCommon tells words that are common when written small, so that a capital at a sentence start says nothing
 */
export function compileBase(entities: readonly ListedEntity[], isCommon: (word: string) => boolean = () => false): CompiledBase {
  const strings = new StringPool();
  const lexicon = new LexiconBuilder();
  const names = mergeNames(entities, isCommon).filter((name) => !/[\p{L}\p{N}]/u.test(name.text) ? false : true);
  const nameStart = new Int32Array(names.length);
  const flags = new Uint16Array(names.length);
  names.forEach((name, index) => {
    nameStart[index] = strings.add(name.text);
    flags[index] = name.flags | (!/\s/.test(name.text) && isCommon(name.text.toLowerCase()) ? NameFlag.common : 0);
    lexicon.add(name.text, index);
  });
  const rowOf = new Map(entities.flatMap((e, row) => [[e.key, row] as const, ...(e.qid === null ? [] : [[e.qid, row] as const]), ...(e.subtype === 'country' && e.country !== null ? [[e.country, row] as const] : [])]));
  const subtypes = [...new Set(entities.map((e) => e.subtype ?? ''))].sort();
  const titles = [...new Set(entities.flatMap((e) => e.offices.map((o) => o.title)))].sort();
  const officeStart = new Int32Array(entities.length + 1);
  const offices: number[] = [];
  entities.forEach((entity, row) => {
    for (const o of entity.offices) {
      const of = rowOf.get(o.of);
      if (of !== undefined) offices.push(row, titles.indexOf(o.title), of, packDate(o.from), packDate(o.to));
    }
    officeStart[row + 1] = offices.length;
  });
  const variants = variantsOf(entities);
  const content = {
    lexicon: lexicon.build().toBytes(),
    nameRow: Int32Array.from(names, (n) => n.row),
    nameFlags: flags,
    nameLanguagesLow: Int32Array.from(names, (n) => (n.any ? 0 : n.low)),
    nameLanguagesHigh: Int32Array.from(names, (n) => (n.any ? 0 : n.high)),
    nameStart,
    rowType: Uint8Array.from(entities, (e) => entityTypes.indexOf(e.type)),
    rowPrior: Uint8Array.from(entities, (e) => Math.round(Math.min(1, Math.max(0, e.prior)) * 255)),
    rowSubtype: Uint16Array.from(entities, (e) => subtypes.indexOf(e.subtype ?? '')),
    rowCountry: Uint16Array.from(entities, (e) => (e.country === null ? 0 : e.country.charCodeAt(0) * 256 + e.country.charCodeAt(1))),
    rowQid: Int32Array.from(entities, (e) => (e.qid === null ? 0 : Number(e.qid.slice(1)))),
    rowName: Int32Array.from(entities, (e) => strings.add(e.name)),
    rowKey: Int32Array.from(entities, (e) => strings.add(e.qid === null ? e.key : '')),
    officeStart, offices: Int32Array.from(offices),
    variantLow: variants.low, variantHigh: variants.high, variantRow: variants.row,
  };
  const pool = strings.toBytes();
  const version = hash64(`${names.map((n) => `${n.row}|${n.text}|${n.flags}|${n.low}|${n.high}`).join('\n')}\n${offices.join()}\n${entities.map((e) => `${e.qid ?? e.key}|${e.prior}`).join()}`);
  const meta: Meta = { version, subtypes, titles };
  return { bytes: writeSections({ meta: encoder.encode(JSON.stringify(meta)), strings: pool, ...content }), entities: entities.length, names: names.length };
}
