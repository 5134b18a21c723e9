import type { DocumentRecord } from '../../../src/model/index.js';

type Claim = DocumentRecord['claims'][number];

/** A claim in one line: metric or event, figure, change, period, modality, who takes part and, behind an arrow, whose word it is. */
export function line(record: DocumentRecord, claim: Claim): string {
  const nameOf = (id: string): string => record.entities.find((e) => e.id === id)?.name ?? id;
  const { quantity, change } = claim;
  const signs: Readonly<Record<string, string>> = { '=': '', range: '' };
  const amount = quantity === null ? null : `${signs[quantity.comparator] ?? quantity.comparator}${quantity.value ?? `${quantity.min}..${quantity.max}`}${quantity.unit === null ? '' : ` ${quantity.unit}`}`;
  const step = change === null ? null : `${change.direction}${change.of === null ? '' : ` ${change.of.value}${change.of.unit ?? ''}`}${change.from === null ? '' : ` from ${change.from.value}`}`;
  const voices = claim.attribution.map((a) => (a.speaker === null ? `“${a.source}”` : nameOf(a.speaker))).join(' > ');
  return [
    claim.metric?.id ?? claim.event?.type, amount, step, claim.period === null ? null : `@${claim.period.value}`, claim.modality === 'asserted' ? null : claim.modality,
    ...claim.subjects.map((s) => `${s.role}=${nameOf(s.entity)}`), voices === '' ? null : `← ${voices}`,
  ].filter((part) => part !== null).join(' ');
}
