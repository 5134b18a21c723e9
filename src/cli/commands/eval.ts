import { z } from 'zod';
import { Evaluation, goldSchema, scoredLayers, type Gold, type LayerScores, type Score } from '../../compare/index.js';
import { documentFromValue, listInputs, readItems } from '../../files/index.js';
import { DragomanError, exitCodes } from '../../model/index.js';
import type { OffsetUnit } from '../../pipeline/index.js';
import type { Action } from '../commands.js';
import { loadPipeline } from '../load-pipeline.js';
import { layOut, print } from '../print.js';
import { say } from '../terminal.js';

/** Runs the pipeline over golden documents and prints precision, recall and F1 a layer, type and language. */
export const evaluate: Action = async ({ inputs, flags }) => {
  if (inputs.length === 0) throw new DragomanError({ code: 'usage', what: 'no golden file is named', expected: 'JSON lines: documents with a key "gold"; see dragoman schema --kind gold' });
  const pipeline = loadPipeline(String(flags['pipeline']));
  // The flag's parser lets nothing else through.
  const unit = flags['offsetUnit'] as OffsetUnit;
  const evaluation = new Evaluation();
  let documents = 0;
  for await (const { where, value } of values(inputs)) {
    const { gold, source } = goldDocument(value, where);
    evaluation.add(await pipeline.run(documentFromValue(source, where, {}), unit), gold);
    documents++;
  }
  const scores = evaluation.scores();
  const worst = evaluation.worst(10);
  if (flags['json'] === true) print(`${JSON.stringify({ documents, scores, worst }, null, 2)}\n`);
  else printScores(scores, documents, worst, flags['verbose'] === true);
  return belowFloors(scores, flags['floor']) ? exitCodes.differences : exitCodes.ok;
};

async function* values(inputs: readonly string[]): AsyncGenerator<{ where: string; value: unknown }> {
  const { files } = await listInputs(inputs);
  for (const file of files) {
    for await (const items of readItems(file, { maxDocumentBytes: 64 * 1024 ** 2 }).items) {
      for (const item of items) {
        const where = item.kind === 'rejection' ? item.id : item.fallbackId;
        if (item.kind === 'rejection') throw new DragomanError({ code: item.code, where, what: item.message });
        try {
          yield { where, value: JSON.parse(item.bytes.toString('utf8')) as unknown };
        } catch {
          throw new DragomanError({ code: 'bad-configuration', where, what: 'not valid JSON', expected: 'a golden document' });
        }
      }
    }
  }
}

function goldDocument(value: unknown, where: string): { gold: Gold; source: unknown } {
  const parsed = z.looseObject({ gold: goldSchema }).safeParse(value);
  if (!parsed.success) throw new DragomanError({ code: 'bad-configuration', where, what: z.prettifyError(parsed.error).replaceAll('\n', '; '), expected: 'a golden document', remedy: 'See dragoman schema --kind gold' });
  const { gold, ...source } = parsed.data;
  return { gold, source };
}

type Scores = ReturnType<Evaluation['scores']>;

function printScores(scores: Scores, documents: number, worst: ReturnType<Evaluation['worst']>, verbose: boolean): void {
  const percent = (n: number): string => (100 * n).toFixed(1);
  const row = (name: string, s: Score): (string | number)[] => [name, s.gold, s.found, s.right, percent(s.precision), percent(s.recall), percent(s.f1)];
  const rows = scoredLayers.flatMap((layer) => {
    const of: LayerScores | undefined = scores[layer];
    if (of === undefined) return [];
    const more = verbose ? [...Object.entries(of.byType).map(([k, s]) => row(`  ${k}`, s)), ...Object.entries(of.byLanguage).map(([k, s]) => row(`  in ${k}`, s))] : [];
    return [row(layer, of.all), ...more];
  });
  print(`${documents} documents\n${layOut(['layer', 'gold', 'found', 'right', 'precision', 'recall', 'F1'], rows)}`);
  if (verbose && worst.length > 0) print(`\n${layOut(['document', 'wrong', 'missed'], worst.map((w) => [w.id, w.wrong, w.missed]))}`);
}

/** Compares F1 with `--floor mentions=80,times=85` and says what lies below. */
function belowFloors(scores: Scores, floors: unknown): boolean {
  let below = false;
  for (const [layer, floor] of Object.entries((floors ?? {}) as Readonly<Record<string, number>>)) {
    const found = 100 * (scores[layer as keyof Scores]?.all.f1 ?? 0);
    if (found >= floor) continue;
    below = true;
    say(`${layer}: F1 ${found.toFixed(1)} is below ${floor}`);
  }
  return below;
}
