import type { Zone } from '../../model/index.js';
import { fold } from '../../text/index.js';
import type { CueIndex } from './cues.js';
import { keyOf, type Line } from './lines.js';

/*
 * Zones line by line. Signals that hold in every language come first (length, closing marks, repetition, addresses,
 * lists of short lines), cue words second.
 */

const headlineLimit = 220;
const headingLimit = 120;
const paragraphLength = 160;
const maxMetadataLength = 160;

const address = /https?:\/\/|www\./u;
const isoDateLine = /^(?:date\s+)?\d{4}-\d{2}-\d{2}(?:[T ][\d:.+Z-]+)?(?:\s+https?:\/\/\S+)?$/u;
const numericDate = /\b\d{1,2}[./-]\d{1,2}[./-]\d{4}\b|\b\d{4}[./-]\d{1,2}[./-]\d{1,2}\b|\d{4}年\d{1,2}月\d{1,2}日/u;
const clock = /\b\d{1,2}[:.h]\d{2}\b/u;
const domain = /^(?:[\p{L}\d-]+\.)+(?:com|org|net|info|tv|eu|ro|de|it|tr|com\.tr|fr|es|pt|nl|pl|ru|ua|uk|co\.uk|ch|at|gr|bg|hu|cz|sk|hr|rs|si|se|no|dk|fi|news|cn|jp|br)$/iu;
const breadcrumb = /\s[»›>]\s/u;

/** What a run of teasers looks like: how many short, unended lines stand at the end of a text that has a body. */
const minimumTeasers = 6;

/** Zones the lines of a text. `title` is the headline the caller gave, if any. */
export function zoneLines(text: string, lines: readonly Line[], cues: CueIndex, title: string | null): Zone[] {
  const zones: (Zone | null)[] = lines.map(() => null);
  const filled = lines.flatMap((line, i) => (line.length > 0 ? [i] : []));
  const wrapped = isHardWrapped(lines, filled);
  markMetadata(text, lines, filled, cues, zones);
  const headline = wrapped ? -1 : markHeadline(text, lines, filled, cues, title, zones);
  markFurniture(text, lines, filled, cues, zones);
  markTeasers(text, lines, filled, cues, zones);
  if (!wrapped) markHeadings(lines, filled, headline, zones);
  return zones.map((zone) => zone ?? 'body');
}

/** True where lines break inside sentences: most lines are unended and the next goes on in lower case. */
function isHardWrapped(lines: readonly Line[], filled: readonly number[]): boolean {
  let unended = 0;
  let goesOn = 0;
  for (let k = 0; k + 1 < filled.length; k++) {
    const line = lines[filled[k]!]!;
    if (line.ended || filled[k + 1] !== filled[k]! + 1) continue;
    unended++;
    if (!lines[filled[k + 1]!]!.opens) goesOn++;
  }
  return unended >= 3 && goesOn * 2 >= unended;
}

/** `date 2026-02-04 https://…`, an address alone, a short line of date, time and source near the top. */
function markMetadata(text: string, lines: readonly Line[], filled: readonly number[], cues: CueIndex, zones: (Zone | null)[]): void {
  for (const [k, i] of filled.entries()) {
    const line = lines[i]!;
    if (line.length > maxMetadataLength && !(k < 3 && line.words < 60 && address.test(text.slice(line.start, line.start + 60)))) continue;
    const content = text.slice(line.start, line.end).trim();
    if (isoDateLine.test(content) || (address.test(content) && !/\s/u.test(content))) {
      zones[i] = 'metadata';
      continue;
    }
    if (k > 8 || filled.length === 1 || line.words > 14 || line.stops > 2) continue;
    if ((numericDate.test(content) && (line.words <= 10 || clock.test(content))) || (isLabelled(line.key, cues) && /\d/u.test(content))) zones[i] = 'metadata';
  }
}

/** “Published: 3 July”: a label of dates opens the line. */
function isLabelled(key: string, cues: CueIndex): boolean {
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    if ((unit === 0x20 || unit === 0x3a) && cues.dateLabels.has(key.slice(0, at))) return true;
  }
  return false;
}

/** The headline: the given title, or a first short line that no mark ends, before longer text. Later copies are boilerplate. */
function markHeadline(
  text: string, lines: readonly Line[], filled: readonly number[], cues: CueIndex, title: string | null, zones: (Zone | null)[],
): number {
  const open = filled.filter((i) => zones[i] === null);
  const rest = open.slice(1);
  const hasBody = rest.some((i) => lines[i]!.ended && lines[i]!.length >= 40) || rest.some((i) => lines[i]!.length >= paragraphLength);
  const titleKey = title === null ? '' : keyOf(title);
  let headline = open.find((i) => titleKey !== '' && lines[i]!.key === titleKey) ?? -1;
  const trail = open.slice(0, 3).filter((i) => isBreadcrumb(text, lines[i]!));
  for (const i of trail) zones[i] = 'boilerplate';
  if (headline === -1) {
    const first = open.find((i) => zones[i] === null);
    const line = first === undefined ? undefined : lines[first];
    const next = first === undefined ? undefined : lines[first + 1];
    if (
      first !== undefined && line !== undefined && hasBody && line.length <= headlineLimit && line.words >= 2 && !line.bullet &&
      (!endsLikeSentence(line) || (line.stops <= 1 && next?.length === 0 && line.length <= headingLimit && line.words <= 14 && isFollowedByLonger(lines, first))) &&
      !isFurniture(line, cues)
    ) {
      headline = first;
    }
  }
  if (headline === -1) return -1;
  zones[headline] = 'title';
  const key = lines[headline]!.key;
  for (const i of open) {
    const line = lines[i]!;
    if (i === headline || key.length < 12) continue;
    if (line.key === key) zones[i] = 'boilerplate';
    else if (sharesOpening(line.key, key) && isCredit(text, line, cues)) zones[i] = 'caption';
  }
  return headline;
}

/** “Home » World » Asia”; French quotes are spaced as well, but come in pairs. */
function isBreadcrumb(text: string, line: Line): boolean {
  if (line.length > headlineLimit + headingLimit || line.ended) return false;
  const content = text.slice(line.start, line.end);
  return breadcrumb.test(content) && !content.includes('«');
}

function endsLikeSentence(line: Line): boolean {
  return line.ended && line.stops >= 1;
}

function isFollowedByLonger(lines: readonly Line[], at: number): boolean {
  for (let i = at + 1; i < lines.length && i < at + 4; i++) if (lines[i]!.length >= paragraphLength) return true;
  return false;
}

function sharesOpening(a: string, b: string): boolean {
  const n = Math.min(24, a.length, b.length);
  return n >= 12 && a.slice(0, n) === b.slice(0, n);
}

function isCredit(text: string, line: Line, cues: CueIndex): boolean {
  if (line.length > headlineLimit) return false;
  const folded = fold(text.slice(line.start, line.end));
  for (let at = 0; at < folded.length; at++) {
    for (const credit of cues.credits.get(folded.charCodeAt(at)) ?? []) {
      if (folded.startsWith(credit, at) && folded.indexOf(credit) === at && !/\p{L}/u.test(folded[at - 1] ?? '') && !/\p{L}/u.test(folded[at + credit.length] ?? '')) return true;
    }
  }
  return false;
}

function isFurniture(line: Line, cues: CueIndex): boolean {
  return cues.furniture.has(line.key) || cues.teaserHeads.has(line.key) || cues.sourceNotes.has(line.key);
}

/** Page furniture, photo credits and source notes. */
function markFurniture(text: string, lines: readonly Line[], filled: readonly number[], cues: CueIndex, zones: (Zone | null)[]): void {
  for (const i of filled) {
    const line = lines[i]!;
    if (zones[i] !== null || line.length > headlineLimit || filled.length === 1) continue;
    const content = text.slice(line.start, line.end).trim();
    const label = line.key.split(/[:：]/u)[0]?.trim() ?? '';
    if (cues.furniture.has(line.key) || (line.words <= 8 && !line.ended && label !== line.key && cues.furniture.has(label))) zones[i] = 'boilerplate';
    else if (line.words <= 8 && (cues.sourceNotes.has(line.key) || cues.sourceNotes.has(label))) zones[i] = 'boilerplate';
    else if (line.words <= 3 && domain.test(content)) zones[i] = 'boilerplate';
    else if (!line.ended && line.words <= 30 && isCredit(text, line, cues)) zones[i] = 'caption';
  }
}

/**
 * Lists of teasers to other stories. After a head (“Citește și”) every line until a paragraph of running text is one;
 * without a head, a run of short lines that no mark ends, at the very end, among which site names stand.
 */
function markTeasers(text: string, lines: readonly Line[], filled: readonly number[], cues: CueIndex, zones: (Zone | null)[]): void {
  let inTeasers = false;
  let sinceHead = 0;
  for (const [k, i] of filled.entries()) {
    const line = lines[i]!;
    if (filled.length > 1 && zones[i] === null && isInlineTeaser(line, cues)) {
      zones[i] = 'boilerplate';
      continue;
    }
    if (filled.length > 1 && isTeaserHead(line, cues)) {
      zones[i] = 'boilerplate';
      inTeasers = true;
      sinceHead = 0;
      continue;
    }
    if (!inTeasers) continue;
    sinceHead++;
    const running = line.length >= 250 && line.stops >= 2;
    const resumes = line.length >= paragraphLength && line.ended && line.stops >= 1 && (lines[filled[k + 1] ?? -1]?.length ?? 0) >= paragraphLength;
    const lastHeadFar = sinceHead <= 3 && line.ended && line.length >= paragraphLength;
    if (running || resumes || lastHeadFar) inTeasers = false;
    else zones[i] = 'boilerplate';
  }
  markTail(text, lines, filled, zones);
}

/** A cue alone (“Lesen Sie auch”), or one of several words that opens or closes a short line (“También le puede interesar”). */
function isTeaserHead(line: Line, cues: CueIndex): boolean {
  if (cues.teaserHeads.has(line.key)) return true;
  if (line.words > 8 || line.ended || line.key === '') return false;
  const words = line.key.split(/\s+/u);
  for (let n = 2; n < words.length; n++) {
    if (cues.teaserHeads.has(words.slice(0, n).join(' ')) || cues.teaserHeads.has(words.slice(-n).join(' '))) return true;
  }
  return false;
}

/** A cue and the teaser on one line: “Read more: Ferry fares to rise”. */
function isInlineTeaser(line: Line, cues: CueIndex): boolean {
  const colon = line.key.search(/[:：]/u);
  return colon > 0 && line.words <= 30 && cues.teaserHeads.has(line.key.slice(0, colon).trim()) && colon < line.key.length - 1;
}

function markTail(text: string, lines: readonly Line[], filled: readonly number[], zones: (Zone | null)[]): void {
  let first = filled.length;
  let sites = 0;
  let open = 0;
  while (first > 0) {
    const i = filled[first - 1]!;
    const line = lines[i]!;
    const running = line.length > headlineLimit || (line.ended && line.stops >= 2 && line.length > headingLimit) || (line.ended && line.length >= paragraphLength);
    if (running && zones[i] !== 'boilerplate') break;
    if (zones[i] === 'boilerplate' || domain.test(text.slice(line.start, line.end).trim())) sites++;
    if (!line.ended) open++;
    first--;
  }
  const tail = filled.length - first;
  const hasBody = filled.slice(0, first).some((i) => lines[i]!.length >= paragraphLength && lines[i]!.ended);
  if (!hasBody || tail < minimumTeasers || open * 3 < tail * 2 || sites < 2) return;
  for (let k = first; k < filled.length; k++) zones[filled[k]!] ??= 'boilerplate';
}

/** Headings inside the body: short, no closing mark, between running text. */
function markHeadings(lines: readonly Line[], filled: readonly number[], headline: number, zones: (Zone | null)[]): void {
  for (const [k, i] of filled.entries()) {
    const line = lines[i]!;
    if (zones[i] !== null || i < headline || line.length > headingLimit || line.words > 16 || line.words < 1 || line.ended || line.bullet || !line.opens) continue;
    const before = filled[k - 1];
    const after = filled[k + 1];
    const next = after === undefined ? undefined : lines[after];
    const previous = before === undefined ? undefined : lines[before];
    if (next === undefined || !next.opens || next.length < line.length || next.length < 60) continue;
    const free = previous === undefined || previous.ended || zones[before!] !== null || before! < i - 1;
    if (free && (before !== undefined || headline === -1)) zones[i] = 'heading';
  }
}
