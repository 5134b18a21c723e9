import { slicerOf, type DocumentRecord } from '../model/index.js';
import { escapeHtml } from './escape-html.js';
import { figureText } from './fact-words.js';

/** A span to mark. */
interface Mark {
  readonly start: number;
  readonly end: number;
  /** The class of style: a type of name, `time` or `quantity`. */
  readonly look: string;
  /** What was read from it. */
  readonly tip: string;
}

/**
 * The text of a record as HTML: names, times and quantities marked, each sentence in a span of its zone, line breaks as they are. Positions may count code points or UTF-16 units.
 *
 * @param names names of its entities, by id
 */
export function markedText(record: DocumentRecord, names: ReadonlyMap<string, string>): string {
  const marks = marksOf(record, names);
  const { length, slice } = slicerOf(record.text, record.offsetUnit);
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
  parts.push(escapeHtml(slice(at, length)));
  return parts.join('');
}

/** The marks in their order; of marks that overlap the one that begins first stays, of those that begin together the longest. */
function marksOf({ mentions, times, quantities }: DocumentRecord, names: ReadonlyMap<string, string>): Mark[] {
  const all: Mark[] = [
    ...mentions.map(({ start, end, type, entity }) => ({ start, end, look: type.toLowerCase(), tip: entity === null ? type : `${names.get(entity) ?? ''} · ${type} · ${entity}` })),
    ...times.map(({ start, end, type, value, from, to }) => ({ start, end, look: 'time', tip: `${type} ${value}${from === null ? '' : ` · ${from} … ${to ?? ''}`}` })),
    ...quantities.map((quantity) => ({ start: quantity.start, end: quantity.end, look: 'quantity', tip: `${quantity.kind} ${figureText(quantity)}` })),
  ];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return all.filter(({ start, end }) => {
    const stands = start >= last;
    if (stands) last = end;
    return stands;
  });
}
