import { foldTable } from '../../text/index.js';

/*
 * Most words are no number words written together, and their first three letters show it: two bitmaps over hashes refuse
 * them before anything is sliced. Parts of one letter (Korean, Chinese) leave the third letter open.
 */

/** Which first letters a word made of number words may have. */
export interface PartStarts {
  /** Over the first two units: words that begin with a part of one unit. */
  readonly pairs: Uint8Array;
  /** Over the first three units: words that begin with a longer part. */
  readonly triples: Uint8Array;
}

const slots = 0x10000;

function pairSlot(first: number, second: number): number {
  return (Math.imul(first, 31) ^ Math.imul(second, 1009)) & (slots - 1);
}

function tripleSlot(first: number, second: number, third: number): number {
  return (Math.imul(first, 31) ^ Math.imul(second, 1009) ^ Math.imul(third, 30011)) & (slots - 1);
}

/**
 * The bitmaps of folded parts that may open a word.
 *
 * @param continuations folded parts and endings that may follow a part
 */
export function partStartsOf(openers: Iterable<string>, continuations: Iterable<string>): PartStarts {
  const pairs = new Uint8Array(slots);
  const triples = new Uint8Array(slots);
  const next = new Set([...continuations].map((form) => form.charCodeAt(0)));
  for (const form of openers) {
    const [first, second, third] = [form.charCodeAt(0), form.charCodeAt(1), form.charCodeAt(2)];
    if (form.length === 1) for (const unit of next) pairs[pairSlot(first, unit)] = 1;
    else if (form.length === 2) for (const unit of next) triples[tripleSlot(first, second, unit)] = 1;
    else triples[tripleSlot(first, second, third)] = 1;
  }
  return { pairs, triples };
}

/** False where `text[start, end)` cannot begin with a part. */
export function mayStartWithPart(text: string, start: number, end: number, { pairs, triples }: PartStarts): boolean {
  if (end - start < 2) return false;
  const first = foldTable[text.charCodeAt(start)]!;
  const second = foldTable[text.charCodeAt(start + 1)]!;
  if (pairs[pairSlot(first, second)] === 1) return true;
  return end - start > 2 && triples[tripleSlot(first, second, foldTable[text.charCodeAt(start + 2)]!)] === 1;
}

/** The lengths of the forms that begin with each unit, longest first. */
export function lengthsByUnit(forms: Iterable<string>): ReadonlyMap<number, readonly number[]> {
  const lengths = new Map<number, Set<number>>();
  for (const form of forms) {
    const unit = form.charCodeAt(0);
    const known = lengths.get(unit);
    if (known === undefined) lengths.set(unit, new Set([form.length]));
    else known.add(form.length);
  }
  return new Map([...lengths].map(([unit, set]) => [unit, [...set].sort((a, b) => b - a)]));
}
