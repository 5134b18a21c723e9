import { dirname } from 'node:path';
import { Evaluation, scoredLayers, type DocumentErrors, type LayerScores, type Score, type ScoredLayer } from '../../compare/index.js';
import { documentFromLine, listInputs, readGold, readItems } from '../../files/index.js';
import { withKnownIds } from '../../knowledge/index.js';
import { DragomanError, exitCodes, tellingsOf, type GoldRecord } from '../../model/index.js';
import type { Pipeline } from '../../pipeline/index.js';
import type { Action } from '../commands.js';
import { loadPipeline, openKnowledgeFor } from '../load-pipeline.js';
import { layOut, print } from '../print.js';
import { printable, say } from '../terminal.js';

/** Runs the pipeline over the documents that golden records describe and over the texts of golden stories, and prints precision, recall and F1. */
export const evaluate: Action = async ({ inputs: [folder], flags }) => {
  if (folder === undefined) throw new DragomanError({ code: 'usage', what: 'no golden records are named', expected: 'a folder of YAML files; see dragoman schema --kind gold' });
  const floors = readFloors(flags['floor']);
  const gold = readGold(folder);
  const given = typeof flags['knowledge'] === 'string' ? flags['knowledge'] : undefined;
  const pipeline = loadPipeline(String(flags['pipeline']), given);
  const knowledge = openKnowledgeFor(String(flags['pipeline']), given);
  const evaluation = new Evaluation();
  if (gold.records.length > 0) await addDocuments(evaluation, pipeline, gold.records.map((record) => withKnownIds(record, knowledge)), typeof flags['inputs'] === 'string' ? flags['inputs'] : dirname(folder), folder);
  for (const story of gold.stories) {
    for (const telling of tellingsOf(story)) evaluation.add(await pipeline.run(telling.source, 'utf16'), withKnownIds(telling.gold, knowledge));
  }
  const scores = evaluation.scores();
  const documents = evaluation.documents();
  const invariance = evaluation.invariance();
  if (flags['json'] === true) print(`${JSON.stringify({ documents: documents.length, scores, invariance, errors: documents }, null, 2)}\n`);
  else printScores(scores, invariance, documents, flags['verbose'] === true);
  return belowFloors(scores, floors) ? exitCodes.differences : exitCodes.ok;
};

/** Scores the documents that golden records describe, which lie in a folder of their own. */
async function addDocuments(evaluation: Evaluation, pipeline: Pipeline, gold: readonly GoldRecord[], inputs: string, folder: string): Promise<void> {
  const left = new Map(gold.map((g) => [g.id, g]));
  const { files } = await listInputs([inputs]);
  for (const file of files) {
    for await (const items of readItems(file, { maxDocumentBytes: 64 * 1024 ** 2 }).items) {
      for (const item of items) {
        if (item.kind === 'rejection') continue;
        const source = documentFromLine(item.bytes, item.fallbackId, {});
        const expected = left.get(source.id);
        if (expected === undefined) continue;
        left.delete(source.id);
        evaluation.add(await pipeline.run(source, 'utf16'), expected);
      }
    }
  }
  if (left.size > 0) throw new DragomanError({ code: 'bad-configuration', where: folder, what: `no document has the id ${[...left.keys()].join(', ')}`, remedy: 'Name the folder of the documents with --inputs' });
}

type Scores = ReturnType<Evaluation['scores']>;

function printScores(scores: Scores, invariance: number | null, documents: readonly DocumentErrors[], verbose: boolean): void {
  const percent = (n: number): string => (100 * n).toFixed(1);
  const row = (name: string, s: Score, interval = ''): (string | number)[] => [name, s.gold, s.found, s.right, percent(s.precision), percent(s.recall), percent(s.f1), interval];
  const rows = scoredLayers.flatMap((layer) => {
    const of: LayerScores | undefined = scores[layer];
    if (of === undefined) return [];
    const more = verbose ? [...Object.entries(of.byType).map(([k, s]) => row(`  ${k}`, s)), ...Object.entries(of.byLanguage).map(([k, s]) => row(`  in ${k}`, s))] : [];
    return [row(layer, of.all, of.interval.map(percent).join('–')), ...more];
  });
  print(`${documents.length} documents\n${layOut(['layer', 'gold', 'found', 'right', 'precision', 'recall', 'F1', '95 %'], rows)}`);
  if (invariance !== null) print(`\nclaims found alike in two languages of a story: ${percent(invariance)} %\n`);
  if (verbose) for (const layer of scoredLayers) printConfusion(layer, scores[layer]?.confusion ?? {});
  if (verbose) for (const { id, errors } of documents) print(`\n${id}: ${errors.length} errors\n${errors.map((e) => `  ${e.kind} ${e.layer}: ${printable(e.what)}\n`).join('')}`);
}

/** Which types are taken for which, at the places that gold names. */
function printConfusion(layer: string, confusion: LayerScores['confusion']): void {
  const gold = Object.keys(confusion);
  if (gold.length === 0) return;
  const found = [...new Set(gold.flatMap((type) => Object.keys(confusion[type] ?? {})))].sort((a, b) => (a < b ? -1 : 1));
  print(`\n${layOut([`${layer}: gold, found →`, ...found], gold.map((type) => [type, ...found.map((f) => confusion[type]?.[f] ?? 0)]))}`);
}

/** The floors of `--floor mentions=80,times=85`, by layer. */
type Floors = Readonly<Partial<Record<ScoredLayer, number>>>;

/** @throws DragomanError `usage` where a layer is none: before anything is run */
function readFloors(given: unknown): Floors {
  // The flag's parser makes names and numbers of it.
  const floors = (given ?? {}) as Readonly<Record<string, number>>;
  for (const layer of Object.keys(floors)) {
    if (!scoredLayers.some((known) => known === layer)) throw new DragomanError({ code: 'usage', where: '--floor', what: `there is no layer "${layer}"`, expected: `one of ${scoredLayers.join(', ')}` });
  }
  return floors;
}

/** Compares F1 with the floors and says what lies below. */
function belowFloors(scores: Scores, floors: Floors): boolean {
  let below = false;
  for (const layer of scoredLayers) {
    const floor = floors[layer];
    const found = 100 * (scores[layer]?.all.f1 ?? 0);
    if (floor === undefined || found >= floor) continue;
    below = true;
    say(`${layer}: F1 ${found.toFixed(1)} is below ${floor}`);
  }
  return below;
}
