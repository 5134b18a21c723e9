import type { DocumentRecord } from '../model/index.js';
import { escapeHtml } from './escape-html.js';

/** A span to mark. */
interface Mark {
  readonly start: number;
  readonly end: number;
  /** The class of style: a type of name, `time` or `quantity`. */
  readonly look: string;
  /** What was read from it. */
  readonly tip: string;
}

/** The text of a record as HTML: names, times and quantities marked, each sentence in a span of its zone, line breaks as they are. Positions may count code points or UTF-16 units. */
export function markedText(record: DocumentRecord): string {
  const marks = marksOf(record);
  const slice = slicer(record);
  const parts: string[] = [];
  let next = 0;
  let at = 0;
  for (const { start, end, zone, language } of record.sentences) {
    parts.push(escapeHtml(slice(at, start)));
    let inner = '';
    at = start;
    for (let mark = marks[next]; mark !== undefined && mark.start < end; mark = marks[++next]) {
      if (mark.start < at) continue;
      inner += `${escapeHtml(slice(at, mark.start))}<mark class="${mark.look}" title="${escapeHtml(mark.tip)}">${escapeHtml(slice(mark.start, mark.end))}</mark>`;
      at = mark.end;
    }
    inner += escapeHtml(slice(at, Math.max(at, end)));
    at = Math.max(at, end);
    parts.push(`<span class="${zone}" lang="${escapeHtml(language)}">${inner}</span>`);
  }
  parts.push(escapeHtml(slice(at, Infinity)));
  return parts.join('');
}

/** The marks in their order; of marks that overlap the one that begins first stays, of those that begin together the longest. */
function marksOf({ entities, mentions, times, quantities }: DocumentRecord): Mark[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const all: Mark[] = [
    ...mentions.map(({ start, end, type, entity }) => ({ start, end, look: type.toLowerCase(), tip: entity === null ? type : `${names.get(entity) ?? ''} · ${type} · ${entity}` })),
    ...times.map(({ start, end, type, value, from, to }) => ({ start, end, look: 'time', tip: `${type} ${value}${from === null ? '' : ` · ${from} … ${to ?? ''}`}` })),
    ...quantities.map(({ start, end, kind, value, min, max, unit }) => ({ start, end, look: 'quantity', tip: `${kind} ${value ?? `${min ?? '…'}–${max ?? '…'}`} ${unit ?? ''}`.trim() })),
  ];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return all.filter(({ start, end }) => {
    const stands = start >= last;
    if (stands) last = end;
    return stands;
  });
}

function slicer({ text, offsetUnit }: DocumentRecord): (start: number, end: number) => string {
  if (offsetUnit === 'utf16') return (start, end) => text.slice(start, end);
  const points = [...text];
  return points.length === text.length ? (start, end) => text.slice(start, end) : (start, end) => points.slice(start, end).join('');
}
