import type { Comparator, DocumentRecord, Modality, Per } from '../model/index.js';
import { fold } from '../text/index.js';
import { dimensionOf } from './dimension.js';
import { encodeSignature, signatureOf } from './signature.js';

type Claim = DocumentRecord['claims'][number];

/** What the ledger needs of a claim. */
export interface DigestedClaim {
  readonly key: string;
  readonly id: string;
  readonly kind: Claim['kind'];
  readonly metric: string | null;
  readonly event: string | null;
  readonly subjects: Claim['subjects'];
  readonly period: string | null;
  readonly modality: Modality;
  readonly unit: string | null;
  readonly per: Per | null;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly comparator: Comparator;
}

/** What the ledger needs of a record: some hundred bytes instead of many thousand. It stands JSON and back. */
export interface LedgerDigest {
  readonly id: string;
  readonly language: string;
  readonly published: string | null;
  /** Names of the subjects, by entity id. */
  readonly names: readonly (readonly [entity: string, name: string])[];
  /** MinHash of the text, base64. */
  readonly signature: string;
  readonly claims: readonly DigestedClaim[];
}

/** What the ledger needs of a record; null where it claims nothing that the ledger could hold. */
export function digestOf(record: DocumentRecord): LedgerDigest | null {
  const usable = record.claims.filter((c) => c.subjects.length > 0 && (c.metric !== null || c.event !== null));
  if (usable.length === 0) return null;
  const needed = new Set(usable.flatMap((c) => c.subjects.map((s) => s.entity)));
  return {
    id: record.id, language: record.language.tag, published: record.publishedAt,
    names: record.entities.filter((e) => needed.has(e.id)).map((e) => [e.id, e.name]),
    signature: encodeSignature(signatureOf(record.text)),
    claims: usable.map((claim) => ({
      key: factKey(claim), id: claim.id, kind: claim.kind, metric: claim.metric?.id ?? null, event: claim.event?.type ?? null, subjects: sortedSubjects(claim),
      period: claim.period?.value ?? null, modality: claim.modality, unit: claim.quantity?.unit ?? null, per: claim.quantity?.per ?? null, value: claim.quantity?.value ?? null,
      min: claim.quantity?.min ?? null, max: claim.quantity?.max ?? null, comparator: claim.quantity?.comparator ?? '=',
    })),
  };
}

function sortedSubjects(claim: Claim): Claim['subjects'] {
  return [...claim.subjects].sort((a, b) => compare(a.entity, b.entity) || compare(a.role, b.role));
}

/** What stands for the period where there is none, and where the period stands. */
const noPeriod = '-';
const periodAt = 3;

/** What makes two claims speak of one thing. */
export function factKey(claim: Claim): string {
  const what = claim.metric?.id ?? claim.event?.type ?? '';
  const who = sortedSubjects(claim).map((s) => `${s.role}=${s.entity}`).join(',');
  const parts = [what, claim.kind, who, claim.period?.value ?? noPeriod, dimensionOf(claim.quantity?.unit ?? null) + perKey(claim.quantity?.per ?? null)];
  return (claim.modality === 'asserted' ? parts : [...parts, claim.modality]).join('|');
}

/** `/bbl`, `/100000 person`: what is told for one thing is no amount for another. */
function perKey(per: Per | null): string {
  if (per === null) return '';
  return `/${per.value === 1 ? '' : `${per.value} `}${per.unit ?? fold(per.object ?? '')}`;
}

/** The key of what a key tells of, whenever it was. */
export function undatedKey(key: string): string {
  const parts = key.split('|');
  return [...parts.slice(0, periodAt), noPeriod, ...parts.slice(periodAt + 1)].join('|');
}

/** Orders by code units: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
