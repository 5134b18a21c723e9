import type { DocumentRecord, Per } from '../model/index.js';
import { nameOfClaim } from './fact-words.js';

/** Tells in plain text what was found in a document and by which rule. */
export function explanation(record: DocumentRecord): string {
  const names = new Map(record.entities.map((e) => [e.id, e.name]));
  const nameOf = (id: string | null): string => (id === null ? '?' : `${names.get(id) ?? id} (${id})`);
  const lines: string[] = [
    `${record.id}`,
    `  language   ${record.language.tag} (${record.language.basis}, ${record.language.confidence.toFixed(2)})`,
    `  reference  ${record.reference.time ?? 'unknown'} (${record.reference.basis})`,
    `  sentences  ${record.sentences.length}: ${zoneCounts(record)}`,
  ];
  const section = (title: string, rows: readonly string[], count = rows.length): void => {
    if (rows.length > 0) lines.push('', `${title} (${count})`, ...rows.map((r) => `  ${r}`));
  };
  const at = (s: { start: number; end: number; exact: string }): string => `[${s.start}, ${s.end}) “${s.exact.replaceAll(/\s+/g, ' ')}”`;
  section('mentions', record.mentions.map((m) => `${at(m)} → ${m.type} ${nameOf(m.entity)} · ${m.form}, ${m.confidence.toFixed(2)} · ${m.rule}`));
  section('times', record.times.map((t) => `${at(t)} → ${t.type} ${t.value}${t.mod === null ? '' : ` ${t.mod}`}${t.from === null ? '' : ` · ${t.from} … ${t.to ?? ''}`}${readings(t.alternatives)} · ${t.rule}`));
  section('quantities', record.quantities.map((q) => `${at(q)} → ${q.kind} ${figure(q)}${q.object === null ? '' : ` of “${q.object}”`}${readings(q.alternatives.map((a) => `${a.value} ${a.unit ?? ''}`.trim()))} · ${q.rule}`));
  section('quotes', record.quotes.map((q) => `${at(q)} → ${q.kind}, ${q.speaker === null ? 'speaker unknown' : nameOf(q.speaker)}${q.cue === null ? '' : ` (${q.cue.exact})`} · ${q.rule}`));
  const read = record.diagnostics.filter((d) => d.code === 'claim-candidates');
  const readOf = (c: Claim): readonly string[] => {
    const figure = record.quantities.find((q) => q.id === c.quantity?.id);
    const message = figure === undefined ? undefined : read.find((d) => d.start === figure.start && d.end === figure.end)?.message;
    return message === undefined ? [] : message.split('; ').map((part) => `    ${part}`);
  };
  section('claims', record.claims.flatMap((c) => [...claimLines(c, nameOf), ...readOf(c)]), record.claims.length);
  section('remarks', record.diagnostics.filter((d) => d.code !== 'claim-candidates').map((d) => `${d.severity} ${d.code} (${d.stage}): ${d.message}`));
  section('not read', record.coverage.unread.map((u) => `[${u.start}, ${u.end}) ${whyUnread(read, u) ?? u.reason}`));
  return `${lines.join('\n')}\n`;
}

type Claim = DocumentRecord['claims'][number];

const noClaim = 'no claim: ';

/** What the claim stage said of a figure that no claim holds. */
function whyUnread(remarks: DocumentRecord['diagnostics'], at: { start: number; end: number }): string | undefined {
  return remarks.find((d) => d.start === at.start && d.end === at.end && d.message.startsWith(noClaim))?.message.slice(noClaim.length);
}

function claimLines(claim: Claim, nameOf: (id: string | null) => string): string[] {
  const head = `${claim.kind} ${nameOfClaim(claim)}${claim.quantity === null ? '' : ` = ${figure(claim.quantity)}`}${claim.period === null ? '' : ` · ${claim.period.value}`} · ${claim.modality}, ${claim.confidence.toFixed(2)} · ${claim.rule}`;
  return [
    head,
    ...claim.subjects.map((s) => `  ${s.role}: ${nameOf(s.entity)}`),
    ...(claim.change === null ? [] : [`  change: ${claim.change.direction}${claim.change.of === null ? '' : ` ${claim.change.of.value} ${claim.change.of.unit ?? ''}`}`]),
    ...claim.attribution.map((a) => `  ${a.type}: ${a.speaker === null ? (a.source ?? '?') : nameOf(a.speaker)}${a.cue === null ? '' : ` (${a.cue.exact})`}`),
    `  “${claim.evidence.exact.replaceAll(/\s+/g, ' ')}”`,
  ];
}

function figure(q: { value: number | null; min: number | null; max: number | null; comparator: string; unit: string | null; per: Per | null }): string {
  const number = q.value ?? `${q.min ?? '…'}–${q.max ?? '…'}`;
  return `${q.comparator === '=' || q.comparator === 'range' ? '' : `${q.comparator} `}${number}${q.unit === null ? '' : ` ${q.unit}`}${q.per === null ? '' : ` per ${[...(q.per.value === 1 ? [] : [q.per.value]), q.per.unit ?? q.per.object].join(' ')}`}`;
}

function readings(alternatives: readonly string[]): string {
  return alternatives.length === 0 ? '' : ` · or ${alternatives.join(', ')}`;
}

function zoneCounts(record: DocumentRecord): string {
  const counts = new Map<string, number>();
  for (const { zone } of record.sentences) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  return [...counts].map(([zone, n]) => `${n} ${zone}`).join(', ');
}
