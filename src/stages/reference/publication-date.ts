import type { Block, LanguagePack } from '../../model/index.js';
import { fold } from '../../text/index.js';

/*
 * Looks for the date a text was published, where it stands as such: in a metadata line, in a dateline or byline at the
 * edge of a line, or in the address. A date inside a sentence tells when something happened, not when it was written.
 */

/** A publication date and where it was found. */
export interface PublicationDate {
  readonly date: string;
  readonly basis: 'metadata' | 'text' | 'url';
}

/** Datelines and bylines stand in the first and the last characters of an article. */
const reach = 1200;
const lineReach = 90;

const iso = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?!\d|-\d)/u;
const numeric = /(?<![\d.,/-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d/-]|\.\d)/u;
const cjk = /(\d{4})年(\d{1,2})月(\d{1,2})日/u;
const hangul = /(\d{4})년\s*(\d{1,2})월\s*(\d{1,2})일/u;
const path = /\/(\d{4})[/-]?(\d{2})[/-]?(\d{2})(?=[/_.-]|$)|[/_-](\d{4})-(\d{2})-(\d{2})(?=[/_.-]|$)/u;

/** Full date `YYYY-MM-DD` if the parts make one between 1990 and 2100, else null. */
export function calendarDate(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** Finds the publication date of a text in metadata blocks, then in the text itself, then in addresses. */
export function publicationDate(text: string, blocks: readonly Block[], url: string | null, pack: LanguagePack): PublicationDate | null {
  for (const block of blocks) {
    if (block.zone !== 'metadata') continue;
    const line = text.slice(block.start, Math.min(block.end, block.start + 400));
    const date = anyDate(withoutAddresses(line), pack) ?? addressDate(line);
    if (date !== null) return { date, basis: 'metadata' };
  }
  const edges = text.length <= 2 * reach ? text : `${text.slice(0, reach)}\n${text.slice(-reach / 2)}`;
  for (const line of edges.split(/[\n\r]+/u)) {
    const date = edgeDate(line.trim(), pack);
    if (date !== null) return { date, basis: 'text' };
  }
  const fromUrl = url === null ? null : addressDate(url);
  return fromUrl === null ? null : { date: fromUrl, basis: 'url' };
}

function withoutAddresses(line: string): string {
  return line.replace(/https?:\/\/\S+/gu, ' ');
}

function addressDate(address: string): string | null {
  const found = path.exec(address);
  return found === null ? null : calendarDate(Number(found[1] ?? found[4]), Number(found[2] ?? found[5]), Number(found[3] ?? found[6]));
}

/** A date at the end of a line after a full stop, or at its start before a dash, a comma or the end: “Kiel, 12 May 2025 –”. */
function edgeDate(line: string, pack: LanguagePack): string | null {
  const stop = Math.max(line.lastIndexOf('. '), line.lastIndexOf('! '), line.lastIndexOf('? '), line.lastIndexOf('.” '), line.lastIndexOf('。'));
  const last = line.slice(line.length - stop <= lineReach ? stop + 1 : Math.max(0, line.length - lineReach)).trim();
  if (stop > 0 && line.length - stop <= lineReach && isLabelled(last)) {
    const date = anyDate(last, pack);
    if (date !== null) return date;
  }
  const dash = /\s[–—-]+\s|\)\s*[:–—-]/u.exec(line.slice(0, lineReach));
  const first = dash === null ? (line.length <= lineReach ? line : '') : line.slice(0, dash.index + 1);
  return first !== '' && isLabelled(first) ? anyDate(first, pack) : null;
}

/** True where nothing but a date, a clock time and a few names stand: no closing mark, few words in lower case. */
function isLabelled(part: string): boolean {
  const words = part.match(/\p{L}{3,}/gu) ?? [];
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length <= 9 && lower <= 2;
}

function anyDate(part: string, pack: LanguagePack): string | null {
  const a = iso.exec(part) ?? cjk.exec(part) ?? hangul.exec(part);
  if (a !== null) return calendarDate(Number(a[1]), Number(a[2]), Number(a[3]));
  const b = numeric.exec(part);
  if (b !== null) return numericDate(Number(b[1]), Number(b[3]), Number(b[4]), pack);
  return namedDate(part, pack);
}

/** Day and month in the order of the language; an order that cannot be told (03/04) is none. */
function numericDate(first: number, second: number, year: number, pack: LanguagePack): string | null {
  if (second > 12) return calendarDate(year, first, second);
  if (first > 12 || pack.cldr.datePatterns.length < 4) return first > 12 ? calendarDate(year, second, first) : null;
  const short = pack.cldr.datePatterns[pack.cldr.datePatterns.length - 1] ?? '';
  // English is written by both orders on either side of an ocean.
  if (short.startsWith('M')) return null;
  return calendarDate(year, second, first);
}

/** “3 July 2024”, “July 3, 2024”, “3. Juli 2024”, “3 de julio de 2024”. */
function namedDate(part: string, pack: LanguagePack): string | null {
  const folded = fold(part);
  for (const [index, forms] of pack.cldr.months.entries()) {
    for (const form of forms) {
      const name = fold(form.replace(/\.$/u, ''));
      if (name.length < 3 && !/\p{L}{2}/u.test(name)) continue;
      const at = folded.indexOf(name);
      if (at < 0 || /\p{L}/u.test(folded[at - 1] ?? '')) continue;
      const before = /(\d{1,2})(?:\.|st|nd|rd|th|º|er)?\s*(?:de\s+|-)?$/u.exec(folded.slice(0, at));
      const after = /^\p{L}*\.?[\s,-]*(?:de\s+|del\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})(?!\d)/u.exec(folded.slice(at + name.length));
      if (after === null) continue;
      const day = after[1] ?? before?.[1];
      if (day !== undefined) return calendarDate(Number(after[2]), index + 1, Number(day));
    }
  }
  return null;
}
