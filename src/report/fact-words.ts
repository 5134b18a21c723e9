import type { DocumentRecord, Fact } from '../model/index.js';

/** What a fact is about: its metric or event, and its modality where it is not asserted. */
export function topicOf(fact: Fact): string {
  const name = fact.metric ?? fact.event ?? '';
  const topic = fact.kind === 'rank' ? `${name} rank` : name;
  return fact.modality === 'asserted' ? topic : `${topic} (${fact.modality})`;
}

/** What a claim is about: its metric or event, or its kind where it has neither. */
export function nameOfClaim({ metric, event, kind }: DocumentRecord['claims'][number]): string {
  return metric?.id ?? event?.type ?? kind;
}

/** A figure in words: `245 USD`, `200–250 USD`, `≥ 200 USD`, `?` where nothing is known of it. */
export function figureText({ value, min, max, unit }: Pick<Fact, 'value' | 'min' | 'max' | 'unit'>): string {
  const number = value !== null ? String(value) : min !== null && max !== null ? `${min}–${max}` : min !== null ? `≥ ${min}` : max !== null ? `≤ ${max}` : '?';
  return unit === null ? number : `${number} ${unit}`;
}
