import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expectedClaims, sameClaim, sameValues } from '../../compare/index.js';
import { readGold } from '../../files/index.js';
import { openKnowledge, withKnownIds } from '../../knowledge/index.js';
import { tellingsOf, type Telling } from '../../model/index.js';
import { compileDefinition, defaultResources, Pipeline } from '../../pipeline/index.js';
import { evidenceOf, type Evidence } from '../../stages/claims/confidence.js';

/*
 * Fits the confidence of claims: `npx tsx src/tools/claims/calibrate-claims.ts` claims every text of the golden stories and
 * records of seeds, and prints the weights for src/stages/claims/confidence.ts and the reliability table of CONFIDENCE.md.
 * Each text is measured with weights fitted without its story.
 */

interface Sample {
  readonly story: string;
  readonly evidence: Evidence;
  readonly isRight: boolean;
}

const seeds = join(import.meta.dirname, '..', '..', '..', 'seeds');

/** The golden articles, with their texts. */
function articles(): Telling[] {
  return readGold(join(seeds, 'golden')).records.flatMap((gold) => {
    const path = join(seeds, gold.id);
    return existsSync(path) ? [{ gold, source: { id: gold.id, text: readFileSync(path, 'utf8'), language: gold.language, ...(gold.reference === null ? {} : { publishedAt: gold.reference }) } }] : [];
  });
}

async function samplesOf(pipeline: Pipeline, { source, gold }: Telling): Promise<Sample[]> {
  const record = await pipeline.run(source, 'utf16');
  const expected = expectedClaims(record, withKnownIds(gold, openKnowledge()));
  return record.claims.flatMap((claim): Sample[] => {
    const isRight = expected.some((g) => sameClaim(claim, g));
    if (!isRight && expected.some((g) => g.optional && sameValues(claim, g))) return [];
    const named = new Set(record.mentions.flatMap((m) => (m.sentence === claim.evidence.sentence ? m.entity ?? [] : [])));
    const { kind, metric, modality, subjects } = claim;
    const evidence = evidenceOf({ kind, metric: metric?.id ?? null, modality, roles: subjects.map((s) => s.role), isCarried: subjects.some((s) => !named.has(s.entity)) });
    return [{ story: gold.story ?? gold.id, evidence, isRight }];
  });
}

const probability = (weights: readonly number[], evidence: Evidence): number => 1 / (1 + Math.exp(-evidence.reduce((sum: number, value, i) => sum + value * weights[i + 1]!, weights[0]!)));

/** Logistic regression by gradient descent, with a little decay. */
function fit(samples: readonly Sample[]): number[] {
  const size = (samples[0]?.evidence.length ?? 0) + 1;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < 3000; step++) {
    const slope = new Array<number>(size).fill(0);
    for (const { evidence, isRight } of samples) {
      const error = probability(weights, evidence) - (isRight ? 1 : 0);
      slope[0]! += error;
      evidence.forEach((value, i) => (slope[i + 1]! += error * value));
    }
    slope.forEach((value, i) => (weights[i]! -= 0.5 * (value / samples.length + (i === 0 ? 0 : 0.001 * weights[i]!))));
  }
  return weights;
}

/** How often a right claim is stated above a wrong one: 0.5 is chance, 1 is always. */
function order(stated: readonly { readonly p: number; readonly isRight: boolean }[]): number {
  const wrong = stated.filter((s) => !s.isRight);
  const right = stated.filter((s) => s.isRight);
  const wins = right.reduce((sum, { p }) => sum + wrong.reduce((own, other) => own + (p > other.p ? 1 : p === other.p ? 0.5 : 0), 0), 0);
  return wins / (right.length * wrong.length);
}

const { name, steps } = compileDefinition(parse(readFileSync(join(seeds, '..', 'pipelines', 'news.yaml'), 'utf8')), 'news.yaml');
const pipeline = new Pipeline(name, steps, defaultResources());
const texts = [...['stories', 'held-out'].flatMap((folder) => readGold(join(seeds, folder)).stories.flatMap(tellingsOf)), ...articles()];
const samples: Sample[] = [];
for (const text of texts) samples.push(...await samplesOf(pipeline, text));
const weights = fit(samples);
console.log(`intercept ${weights[0]!.toFixed(2)}; weights [${weights.slice(1).map((w) => w.toFixed(2)).join(', ')}]; ${samples.length} claims of ${texts.length} texts, ${(100 * samples.filter((s) => s.isRight).length / samples.length).toFixed(0)} % right`);
const stated = [...new Set(samples.map((s) => s.story))].flatMap((story) => {
  const own = fit(samples.filter((s) => s.story !== story));
  return samples.filter((s) => s.story === story).map((s) => ({ ...s, p: probability(own, s.evidence) }));
});
console.log(`a right claim is stated above a wrong one in ${(100 * order(stated)).toFixed(0)} of 100 pairs`);
console.log('| stated | claims | mean stated | right |\n|---|---|---|---|');
for (const [from, to] of [[0, 0.5], [0.5, 0.6], [0.6, 0.7], [0.7, 0.8], [0.8, 0.85], [0.85, 0.9], [0.9, 1.01]] as const) {
  const inside = stated.filter(({ p }) => p >= from && p < to);
  if (inside.length === 0) continue;
  console.log(`| ${from}–${Math.min(1, to)} | ${inside.length} | ${(100 * inside.reduce((sum, s) => sum + s.p, 0) / inside.length).toFixed(0)} % | ${(100 * inside.filter((s) => s.isRight).length / inside.length).toFixed(0)} % |`);
}
