import type { DocumentRecord } from '../../../src/model/index.js';
import type { Fact } from './fact.js';

type Claim = DocumentRecord['claims'][number];

/** What a line of {@link Fact.claims} says. */
interface Told {
  /** It may be missing. */
  readonly isSpare: boolean;
  readonly name: string;
  readonly isChange: boolean;
  readonly value: number | null;
  readonly unit: string | null;
  readonly period: string | null;
  /** Null where they are not compared. */
  readonly subjects: readonly string[] | null;
  readonly voice: string;
  readonly modality: string;
}

function read(line: string): Told {
  const [mark, ...words] = line.split(' ') as [string, ...string[]];
  const isSpare = mark.startsWith('?');
  const name = isSpare ? mark.slice(1) : mark;
  const isChange = words[0] === 'change';
  if (isChange) words.shift();
  const value = /^[\d.]+$/.test(words[0] ?? '') ? Number(words.shift()) : null;
  const unit = value !== null && /^(?:[A-Z]{3}|%|t|ha)$/.test(words[0] ?? '') ? words.shift()! : null;
  const one = (mark: RegExp): string | null => mark.exec(words.find((w) => mark.test(w)) ?? '')?.[1] ?? null;
  return {
    isSpare, name, isChange, value, unit, period: one(/^@(.+)/), voice: one(/^«(.+)»$/) ?? '',
    subjects: words.includes('*') ? null : words.filter((w) => /^(?:Q\d+|_)$/.test(w)).sort(),
    modality: words.find((w) => /^(?:negated|planned|forecast|demanded|hypothetical)$/.test(w)) ?? 'asserted',
  };
}

function same(claim: Claim, told: Told): boolean {
  if ((claim.metric?.id ?? claim.event?.type) !== told.name) return false;
  if (told.value === null) return true;
  const amount = told.isChange ? claim.change?.of : claim.quantity;
  if (amount == null) return false;
  const value = amount.value ?? claim.quantity?.min ?? null;
  return value !== null && Math.abs(value - told.value) <= 1e-9 * told.value && (told.unit === null || told.unit === amount.unit);
}

/** What differs between a record and what a text should give; `core` is true for a claim that is missing or needless. */
export function differences(record: DocumentRecord, fact: Fact): { readonly core: boolean; readonly what: string }[] {
  const name = (id: string | null): string => record.entities.find((e) => e.id === id)?.qid ?? '_';
  const open = [...record.claims];
  const found = fact.claims.flatMap((line) => {
    const told = read(line);
    const at = open.findIndex((claim) => same(claim, told));
    if (at < 0) return told.isSpare ? [] : [{ core: true, what: `missing: ${line}` }];
    const claim = open.splice(at, 1)[0]!;
    if (told.isSpare) return [];
    const details: [string, string, string][] = [
      ['period', told.period ?? '', told.period === null ? '' : claim.period?.value ?? ''],
      ['subjects', (told.subjects ?? []).join(), told.subjects === null ? '' : claim.subjects.map((s) => name(s.entity)).sort().join()],
      ['voice', told.voice, claim.attribution.map((a) => name(a.speaker)).join()],
      ['modality', told.modality, claim.modality],
    ];
    return details.filter(([, want, have]) => want !== have).map(([part, want, have]) => ({ core: false, what: `${line}: ${part} ${have} instead of ${want}` }));
  });
  return [...found, ...open.map((claim) => ({ core: true, what: `needless: ${claim.metric?.id ?? claim.event?.type ?? ''} ${claim.quantity?.value ?? ''}` }))];
}
