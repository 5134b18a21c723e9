import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import type { DocumentRecord } from '../../model/index.js';
import { compileDefinition, defaultResources, Pipeline } from '../../pipeline/index.js';
import { evidenceOf, type Evidence } from '../../stages/claims/confidence.js';

/*
 * Fits the confidence of claims: `npx tsx src/tools/claims/calibrate-claims.ts STORIES.jsonl.gz` reads lines of gold (see
 * GoldText), claims every text, and prints the weights for src/stages/claims/confidence.ts and the reliability table of
 * CONFIDENCE.md. The golden records of seeds are added. Each text is measured with weights fitted without its story.
 */

interface GoldEntity {
  readonly qid: string | null;
  readonly name: string;
}
interface GoldClaim {
  readonly kind: string;
  readonly metric?: string | null;
  readonly event?: string | null;
  readonly value?: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly period?: string | null;
  readonly periodAlso?: readonly string[];
  readonly subjects?: readonly GoldEntity[];
  readonly subjectsAlso?: readonly GoldEntity[];
  readonly speaker?: GoldEntity | null;
  readonly source?: unknown;
  readonly modality?: string;
  readonly evidence: string;
  readonly optional?: boolean;
}
interface GoldText {
  readonly story: string;
  readonly lang: string;
  readonly text: string;
  readonly publishedAt: string | null;
  readonly claims: readonly GoldClaim[];
}
interface Sample {
  readonly story: string;
  readonly evidence: Evidence;
  readonly isRight: boolean;
}
type Claim = DocumentRecord['claims'][number];

const root = join(import.meta.dirname, '..', '..', '..');

function stories(path: string): GoldText[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as GoldText); // the format stated above
}

/** Our golden records, with the articles that they are of. */
function golden(): GoldText[] {
  const folder = join(root, 'seeds', 'golden');
  return readdirSync(folder).filter((file) => file.endsWith('.yaml')).flatMap((file): GoldText[] => {
    const gold = parse(readFileSync(join(folder, file), 'utf8')) as { id: string; language: string; reference: string | null; claims: GoldClaim[] }; // checked by the evaluation
    if (!/\.(?:txt|md)$/.test(gold.id)) return [];
    return [{ story: gold.id, lang: gold.language, text: readFileSync(join(root, 'seeds', gold.id), 'utf8'), publishedAt: gold.reference, claims: gold.claims }];
  });
}

const near = (a: number | null | undefined, b: number | null | undefined): boolean => a != null && b != null && Math.abs(a - b) <= 0.005 * Math.abs(b);

/** The same figure or event at the same place. */
function isAt(claim: Claim, gold: GoldClaim, text: string): boolean {
  const at = text.indexOf(gold.evidence);
  if (at < 0 || claim.evidence.start >= at + gold.evidence.length || at >= claim.evidence.end) return false;
  if (gold.event != null) return claim.event?.type === gold.event;
  const { quantity, change } = claim;
  const told = [quantity?.value, quantity?.min, quantity?.max, change?.of?.value];
  return claim.metric?.id === gold.metric && [gold.value, gold.min, gold.max].some((value) => told.some((own) => near(own, value)));
}

/** All that gold says of the claim is told, and no voice is invented. */
function isWhole(claim: Claim, gold: GoldClaim, record: DocumentRecord): boolean {
  const named = (id: string | null, { qid, name }: GoldEntity): boolean => {
    const entity = record.entities.find((e) => e.id === id);
    return entity !== undefined && (qid === null ? [entity.name, ...Object.values(entity.names).flat()].some((n) => n.includes(name) || name.includes(n)) || entity.qid === null : entity.qid === qid);
  };
  const takesPart = (subject: GoldEntity): boolean => [subject, ...(gold.subjectsAlso ?? [])].some((s) => claim.subjects.some(({ entity }) => named(entity, s)));
  const isVoiced = gold.speaker != null || gold.source != null;
  return (gold.period == null || [gold.period, ...(gold.periodAlso ?? [])].includes(claim.period?.value ?? ''))
    && (gold.subjects ?? []).every(takesPart) && claim.subjects.length <= (gold.subjects?.length ?? 0) + 1
    && claim.modality === (gold.modality ?? 'asserted') && isVoiced === claim.attribution.length > 0
    && (gold.speaker == null || claim.attribution.some((a) => named(a.speaker, gold.speaker!)));
}

async function samplesOf(pipeline: Pipeline, gold: GoldText): Promise<Sample[]> {
  const record = await pipeline.run({ id: gold.story, text: gold.text, language: gold.lang, ...(gold.publishedAt === null ? {} : { publishedAt: gold.publishedAt }) }, 'utf16');
  return record.claims.flatMap((claim): Sample[] => {
    const found = gold.claims.filter((g) => isAt(claim, g, gold.text));
    const isRight = found.some((g) => isWhole(claim, g, record));
    if (!isRight && found.some((g) => g.optional === true)) return [];
    const evidence = evidenceOf({ kind: claim.kind, subjects: claim.subjects.map((s) => s.entity), hasPeriod: claim.period !== null, modality: claim.modality });
    return [{ story: gold.story, evidence, isRight }];
  });
}

const probability = (weights: readonly number[], evidence: Evidence): number => 1 / (1 + Math.exp(-evidence.reduce((sum: number, value, i) => sum + value * weights[i + 1]!, weights[0]!)));

/** Logistic regression by gradient descent, with a little decay. */
function fit(samples: readonly Sample[]): number[] {
  const weights = new Array<number>(6).fill(0);
  for (let step = 0; step < 3000; step++) {
    const slope = new Array<number>(6).fill(0);
    for (const { evidence, isRight } of samples) {
      const error = probability(weights, evidence) - (isRight ? 1 : 0);
      slope[0]! += error;
      evidence.forEach((value, i) => (slope[i + 1]! += error * value));
    }
    slope.forEach((value, i) => (weights[i]! -= 0.5 * (value / samples.length + (i === 0 ? 0 : 0.01 * weights[i]!))));
  }
  return weights;
}

const { name, steps } = compileDefinition(parse(readFileSync(join(root, 'pipelines', 'news.yaml'), 'utf8')), 'news.yaml');
const pipeline = new Pipeline(name, steps, defaultResources());
const texts = [...stories(process.argv[2] ?? ''), ...golden()];
const samples: Sample[] = [];
for (const text of texts) samples.push(...await samplesOf(pipeline, text));
const weights = fit(samples);
console.log(`intercept ${weights[0]!.toFixed(2)}; weights [${weights.slice(1).map((w) => w.toFixed(2)).join(', ')}]; ${samples.length} claims of ${texts.length} texts, ${(100 * samples.filter((s) => s.isRight).length / samples.length).toFixed(0)} % right`);
const stated = [...new Set(samples.map((s) => s.story))].flatMap((story) => {
  const own = fit(samples.filter((s) => s.story !== story));
  return samples.filter((s) => s.story === story).map((s) => ({ ...s, p: probability(own, s.evidence) }));
});
console.log('| stated | claims | mean stated | right |\n|---|---|---|---|');
for (const [from, to] of [[0, 0.5], [0.5, 0.7], [0.7, 0.8], [0.8, 0.85], [0.85, 0.9], [0.9, 1.01]] as const) {
  const inside = stated.filter(({ p }) => p >= from && p < to);
  if (inside.length === 0) continue;
  console.log(`| ${from}–${Math.min(1, to)} | ${inside.length} | ${(100 * inside.reduce((sum, s) => sum + s.p, 0) / inside.length).toFixed(0)} % | ${(100 * inside.filter((s) => s.isRight).length / inside.length).toFixed(0)} % |`);
}
