import type { DocumentRecord, GoldRecord } from '../model/index.js';
import { firstAnywhere, goldNames, type At } from './expectations.js';

type Claim = DocumentRecord['claims'][number];
type GoldClaim = GoldRecord['claims'][number];
type Voice = Exclude<GoldClaim['speaker'], null>;

/** A golden claim, waiting for its match. */
export interface OpenClaim {
  readonly claim: GoldClaim;
  readonly optional: boolean;
  readonly at: At | null;
  /** What gold calls the record's entities, by their ids. */
  readonly names: ReadonlyMap<string, string>;
  /** Gold says all there is to say of it, as stories do: no further subject, bound or voice. */
  readonly isWhole: boolean;
  taken: boolean;
}

/** The golden claims of a document, with the places of their evidence. */
export function expectedClaims(record: DocumentRecord, gold: GoldRecord): OpenClaim[] {
  const nameOf = goldNames(record, gold);
  const names = new Map(record.entities.map((e) => [e.id, nameOf(e)]));
  return gold.claims.map((claim) => ({ claim, optional: claim.optional, at: firstAnywhere(record.text, claim.evidence), names, isWhole: gold.story !== null, taken: false }));
}

/** Same kind, same metric or event, same figure, evidence that overlaps. */
export function sameValues(found: Claim, { claim, at }: OpenClaim): boolean {
  const { also } = claim;
  if (found.kind !== claim.kind && !also.kind.includes(found.kind)) return false;
  if (at === null || found.evidence.start >= at[1] || at[0] >= found.evidence.end) return false;
  if (found.kind === 'event') return found.event?.type === claim.event || also.event.includes(found.event?.type ?? '');
  const metric = found.metric?.id ?? null;
  return (metric === claim.metric || (metric !== null && also.metric.includes(metric))) && sameFigure(found, claim);
}

/** The same in everything that gold says of it; of a story also with no needless subject, no other bound and no invented voice. */
export function sameClaim(found: Claim, open: OpenClaim): boolean {
  const { claim, isWhole } = open;
  const { also, direction, streak } = claim;
  return sameValues(found, open)
    && sameSubjects(found, open)
    && sameVoices(found, open)
    && (claim.period === null || [claim.period, ...also.period].includes(found.period?.value ?? ''))
    && (direction === null || direction === found.change?.direction)
    && (streak === null || streak === found.streak?.value)
    && (!isWhole || found.quantity === null || [claim.comparator, ...also.comparator].includes(found.quantity.comparator))
    && [claim.modality, ...also.modality].includes(found.modality);
}

interface Figure {
  readonly value: number | null;
  readonly unit: string | null;
}

/** Seconds in a unit of UCUM, so that 90 min are 1.5 h. */
const seconds: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600, d: 86400, wk: 604800, mo: 2629800, a: 31557600 };

function sameFigure({ quantity, change }: Claim, { value, min, max, unit, kind, also }: GoldClaim): boolean {
  const level: Figure | null = quantity === null ? null : { value: quantity.value ?? quantity.min ?? quantity.max, unit: quantity.unit };
  const told = level === null || level.value === null || also.figures.length > 0 ? [level, change?.of, change?.to] : [level];
  const wanted: readonly Figure[] = [{ value: value ?? min ?? max, unit }, ...also.figures];
  const scale = (of: Figure): number | null => (of.value === null ? null : of.value * (kind === 'duration' ? seconds[of.unit ?? ''] ?? 1 : 1));
  const sameUnit = (one: Figure, gold: Figure): boolean => kind === 'duration' || one.unit === gold.unit || also.unit.includes(one.unit);
  return wanted.some((gold) => (gold.value === null ? level === null : told.some((one) => one != null && near(scale(one), scale(gold)) && sameUnit(one, gold))));
}

/** Equal but for what a computer loses in a product. */
function near(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** Every subject that gold names, or one that may stand for it; where gold is whole, at most one more. */
function sameSubjects(found: Claim, { claim, names, isWhole }: OpenClaim): boolean {
  const subjects = found.subjects.map((s) => ({ name: names.get(s.entity) ?? s.entity, role: s.role }));
  const isThere = (who: Voice, role: string | null): boolean => subjects.some((s) => s.name === (who.qid ?? who.name) && (role === null || s.role === role));
  return (!isWhole || found.subjects.length <= claim.subjects.length + 1) && claim.subjects.every((s) => isThere(s, s.role) || claim.also.subjects.some((other) => isThere(other, null)));
}

/** The speaker and the source of gold are among the voices; where gold is whole, what the text says itself has none. */
function sameVoices({ attribution }: Claim, { claim, names, isWhole }: OpenClaim): boolean {
  const { speaker, source, also } = claim;
  const voices = attribution.filter((a) => a.speaker !== null || a.source !== null);
  if (speaker === null && (source === null || !isWhole)) return !isWhole || voices.length === 0 || also.attribution === 'any';
  const speaks = (who: Voice): boolean => voices.some((a) => a.speaker !== null && (names.get(a.speaker) ?? a.speaker) === (who.qid ?? who.name));
  const isSourced = source === null || !isWhole || voices.some((a) => a.source !== null) || speaks(typeof source === 'string' ? { qid: null, name: source } : source);
  return isSourced && (speaker === null || [speaker, ...also.speaker].some(speaks));
}
