import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chooseRows } from '../../knowledge/link/choose.js';
import type { Evidence } from '../../knowledge/link/confidence.js';
import { openKnowledge } from '../../knowledge/index.js';
import { packFor } from '../../pipeline/index.js';
import { findNames } from '../../stages/find-names.js';
import { tokenize } from '../../text/index.js';
import { roughSentences } from '../train-tagger/corpus.js';

/*
 * Fits the confidence of links: `npx tsx src/tools/knowledge/calibrate-links.ts FOLDER` reads link.LANG.SOURCE.jsonl.gz
 * (lines {"text", "publishedAt"?, "links": [[start, end, Wikidata id or NIL]]}), links every text, and prints the weights for
 * src/knowledge/link/confidence.ts and the reliability table of CONFIDENCE.md. Every second text is kept for the table.
 */

interface GoldText {
  readonly text: string;
  readonly publishedAt?: string;
  readonly links: readonly (readonly [number, number, string])[];
}
interface Sample {
  readonly evidence: Evidence;
  readonly isRight: boolean;
}

const knowledge = openKnowledge();

async function samplesOf(path: string, language: string): Promise<Sample[][]> {
  const pack = await packFor(language);
  const gold = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as GoldText); // the format stated above
  return gold.map(({ text, links, publishedAt }) => {
    const sentences = roughSentences(text).map(({ start, end }) => ({ start, end, zone: 'body' as const, language }));
    const tokens = tokenize(text, sentences);
    const context = { pack, zoningCues: [], knowledge, identify: () => ({ tag: language, confidence: 1 }) };
    const { candidates } = findNames.run({ text, sentences, tokens, language: { tag: language, confidence: 1, basis: 'given' } }, context, {});
    const known = new Map(links.map(([start, end, id]) => [`${start}:${end}`, id]));
    return chooseRows(text, tokens, candidates, pack, knowledge, publishedAt ?? null).flatMap(({ candidate: { start, end, form }, row, evidence }): Sample[] => {
      const qid = row < 0 ? null : knowledge.entity(row).qid;
      const overlaps = links.some((link) => link[0] < end && link[1] > start);
      // Gold sets leave many names out: what none of their spans touches says nothing.
      if (evidence === undefined || form === 'adjective' || qid === null || !overlaps) return [];
      return [{ evidence, isRight: known.get(`${start}:${end}`) === qid }];
    });
  });
}

/** Logistic regression by gradient descent, with a little decay. */
function fit(samples: readonly Sample[]): number[] {
  const weights = new Array<number>(10).fill(0);
  for (let step = 0; step < 4000; step++) {
    const slope = new Array<number>(10).fill(0);
    for (const { evidence, isRight } of samples) {
      const error = sigmoid(weights, evidence) - (isRight ? 1 : 0);
      slope[0]! += error;
      evidence.forEach((value, i) => (slope[i + 1]! += error * value));
    }
    slope.forEach((value, i) => (weights[i]! -= 0.5 * (value / samples.length + (i === 0 ? 0 : 0.001 * weights[i]!))));
  }
  return weights;
}

function sigmoid(weights: readonly number[], evidence: Evidence): number {
  return 1 / (1 + Math.exp(-evidence.reduce((sum: number, value, i) => sum + value * weights[i + 1]!, weights[0]!)));
}

const folder = process.argv[2] ?? '';
const fitted: Sample[] = [];
const kept: Sample[] = [];
for (const name of readdirSync(folder).filter((file) => /^link\.(?:en|de|fr)\.(?:aida|hipe|msnbc|oke|news-fair|kore)/.test(file)).sort()) {
  const texts = await samplesOf(join(folder, name), name.split('.')[1]!);
  texts.forEach((samples, i) => (i % 2 === 0 ? fitted : kept).push(...samples));
}
const weights = fit(fitted);
console.log(`intercept ${weights[0]!.toFixed(2)}; weights [${weights.slice(1).map((w) => w.toFixed(2)).join(', ')}]; ${fitted.length} links to fit, ${kept.length} kept`);
console.log('| confidence | links | stated | right |\n|---|---|---|---|');
for (const [from, to] of [[0, 0.5], [0.5, 0.6], [0.6, 0.7], [0.7, 0.8], [0.8, 0.85], [0.85, 0.9], [0.9, 0.95], [0.95, 1.01]] as const) {
  const inside = kept.map((s) => ({ ...s, p: sigmoid(weights, s.evidence) })).filter(({ p }) => p >= from && p < to);
  if (inside.length === 0) continue;
  const mean = inside.reduce((sum, s) => sum + s.p, 0) / inside.length;
  console.log(`| ${from}–${Math.min(1, to)} | ${inside.length} | ${(100 * mean).toFixed(0)} % | ${((100 * inside.filter((s) => s.isRight).length) / inside.length).toFixed(0)} % |`);
}
