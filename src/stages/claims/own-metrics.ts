import { z } from 'zod';
import { inflect } from '../../match/index.js';
import type { Claim, LanguagePack } from '../../model/index.js';
import { metrics, otherMetric, Shape, type Metric } from './metrics.js';

const id = z.string().regex(/^[a-z]+(?:[.-][a-z]+)*$/, 'expected an id like trade.turnover');

/** A metric of a user: its words by language and what its figures look like. */
const ownMetric = z.strictObject({
  words: z.record(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'expected a language tag'), z.array(z.string().trim().min(2)).min(1)).describe('phrases by language, in their dictionary form; `*` stands for any further letters'),
  figures: z.array(z.enum(['money', 'percent', 'count', 'dimension', 'decimal', 'temperature'])).min(1).optional().describe('what states its level; needed for a metric that the program does not know'),
  units: z.array(z.string().min(1)).optional().describe('UCUM units of a dimension; any where left out'),
  subjects: z.enum(['owner', 'parties', 'transfer', 'place']).optional().describe('who takes part: its owner, two parties, giver and taker, or where'),
  atLeast: z.number().optional().describe('leave out smaller figures'),
  atMost: z.number().optional().describe('leave out greater figures'),
}).describe('a metric of your own');

/** Options of the claim stage. */
export const claimOptions = z.strictObject({
  metrics: z.record(id, ownMetric).default({}).describe('metrics of your own, or more words for those of the program'),
  only: z.array(z.string().regex(/^[a-z]+(?:[.-](?:[a-z]+|\*))*$|^\*$/, 'expected an id of a metric or an event type, or one with .* at its end')).default([]).describe('keep these metrics and event types alone; `trade.*` for a family'),
  entities: z.array(z.string().regex(/^(?:wikidata:|kb:|local:|Q\d)/, 'expected an entity id, as wikidata:Q159')).default([]).describe('keep claims alone that have one of these as subject or speaker'),
  leastConfidence: z.number().min(0).max(1).default(0).describe('leave out claims below this confidence'),
}).superRefine(({ metrics: own }, context) => {
  for (const [name, metric] of Object.entries(own)) {
    if (metric.figures === undefined && metrics[name] === undefined) context.addIssue({ code: 'custom', path: ['metrics', name, 'figures'], message: 'expected what its figures look like, as [money]: the program knows no such metric' });
  }
});

/** Checked options of the claim stage. */
export type ClaimOptions = z.infer<typeof claimOptions>;

const partsOf = { owner: 'owner', parties: 'parties', transfer: 'transfer', place: 'casualty' } as const;

/** A pack and the metrics of it, with those of the user. */
export interface Reading {
  readonly pack: LanguagePack;
  readonly metricOf: (id: string) => Metric;
}

const known = (name: string): Metric => metrics[name] ?? otherMetric;
const readings = new WeakMap<ClaimOptions, WeakMap<LanguagePack, Reading>>();

/** What a pack reads once the metrics of the options are added to it. */
export function withOwnMetrics(pack: LanguagePack, options: ClaimOptions): Reading {
  const own = Object.entries(options.metrics);
  if (own.length === 0) return { pack, metricOf: known };
  let byPack = readings.get(options);
  if (byPack === undefined) readings.set(options, (byPack = new WeakMap()));
  let reading = byPack.get(pack);
  if (reading === undefined) byPack.set(pack, (reading = extend(pack, own)));
  return reading;
}

function extend(pack: LanguagePack, own: readonly (readonly [string, z.infer<typeof ownMetric>])[]): Reading {
  const words: Record<string, string> = {};
  const shapes = new Map<string, Metric>();
  for (const [name, metric] of own) {
    const phrases = metric.words[pack.tag] ?? metric.words[pack.tag.split('-')[0] ?? ''] ?? [];
    const forms = phrases.flatMap((phrase) => inflect(phrase, pack));
    if (forms.length > 0) words[name] = [...forms, pack.claims.metrics[name] ?? ''].filter((w) => w !== '').join('|');
    const base = known(name);
    shapes.set(name, {
      ...base,
      ...(metric.figures === undefined ? {} : { level: metric.figures.reduce((bits, shape) => bits | Shape[shape], 0) }),
      ...(metric.units === undefined ? {} : { units: new RegExp(`^(?:${metric.units.map((u) => u.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})$`) }),
      ...(metric.subjects === undefined ? {} : { parts: partsOf[metric.subjects] }),
    });
  }
  return {
    pack: { ...pack, claims: { ...pack.claims, metrics: { ...words, ...Object.fromEntries(Object.entries(pack.claims.metrics).filter(([name]) => words[name] === undefined)) } } },
    metricOf: (name) => shapes.get(name) ?? known(name),
  };
}

/** The claims that the options ask for. */
export function wanted(claims: readonly Claim[], options: ClaimOptions): readonly Claim[] {
  const { only, entities, leastConfidence, metrics: own } = options;
  if (only.length === 0 && entities.length === 0 && leastConfidence === 0 && Object.keys(own).length === 0) return claims;
  const named = new Set(entities.map((e) => (e.startsWith('Q') ? `wikidata:${e}` : e)));
  return claims.filter((claim) => {
    const name = claim.metric?.id ?? claim.event?.type ?? '';
    if (only.length > 0 && !only.some((o) => o === name || o === '*' || (o.endsWith('.*') && name.startsWith(o.slice(0, -1))))) return false;
    if (named.size > 0 && !claim.subjects.some((s) => named.has(s.entity.id)) && !claim.attribution.some((a) => a.speaker !== null && named.has(a.speaker.id))) return false;
    const figure = claim.quantity?.value ?? claim.quantity?.min ?? claim.quantity?.max ?? null;
    const { atLeast, atMost } = own[name] ?? {};
    if (figure !== null && ((atLeast !== undefined && figure < atLeast) || (atMost !== undefined && figure > atMost))) return false;
    return claim.confidence >= leastConfidence;
  });
}
