import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { LocalRunner, makeDataset, WorkerPool, type TaskRunner, type RejectedInput, type WorkerSetup, type DatasetOptions, type DatasetResult } from '../../batch/index.js';
import { checkEncoding, inspectFolder, linesOfJson, listInputs, openShared, readPipelineFile, readRecords, recordsPath, sha256Of } from '../../files/index.js';
import { openKnowledge, openKnowledgeFile } from '../../knowledge/index.js';
import { DragomanError, exitCodes } from '../../model/index.js';
import { compileDefinition } from '../../pipeline/index.js';
import { z } from 'zod';
import { catchSignals, type CaughtSignals } from '../catch-signals.js';
import type { Action } from '../commands.js';
import { parseFieldMap } from '../field-map.js';
import { checkLanguage, knowledgePath } from '../load-pipeline.js';
import { print } from '../print.js';
import { Progress } from '../progress.js';
import { RejectedSummary, Summary } from '../../report/index.js';
import { printable, say } from '../terminal.js';
import { builtVersion } from '../version.js';
import { streamRecords } from './run-to-output.js';

const text = z.string().optional();
const switched = z.boolean().default(false);

/** The flags of `run`, as the table of commands parses them. */
const runFlags = z.object({
  pipeline: z.string(),
  knowledge: text,
  out: text,
  jobs: z.int().optional(),
  offsetUnit: z.enum(['codepoint', 'utf16']),
  language: text,
  published: text,
  map: text,
  encoding: text,
  maxDocumentBytes: z.int(),
  documentTimeout: z.int(),
  workerMemory: z.int(),
  /** How many inputs may be rejected before a run stops: a number, or a share of all. */
  maxRejected: z.object({ count: z.int().nullable(), share: z.number().nullable() }).optional(),
  tables: z.enum(['parquet', 'csv', 'jsonl', 'none']),
  resume: switched,
  force: switched,
  incremental: switched,
  queue: text,
  shared: text,
  queuePatience: z.int(),
  quiet: switched,
  verbose: switched,
});

type RunFlags = z.infer<typeof runFlags>;
type RejectionLimit = NonNullable<RunFlags['maxRejected']>;

/** Makes a dataset of all inputs, or goes on with one that was interrupted. */
export const run: Action = async ({ inputs, flags }) => {
  const given = runFlags.parse(flags);
  if (inputs.length === 0) throw new DragomanError({ code: 'no-input', what: 'no input is named', expected: 'files, folders, globs or -', remedy: 'See dragoman run --help' });
  const pipeline = readPipelineFile(given.pipeline);
  const knowledge = knowledgePath(pipeline, compileDefinition(pipeline.definition, pipeline.where).knowledge, given.knowledge);
  const defaults = { map: parseFieldMap(given.map), language: checkLanguage(given.language), publishedAt: given.published };
  const encoding = given.encoding === undefined ? undefined : checkEncoding(given.encoding);
  const list = await listInputs(inputs);
  if (!given.quiet) for (const warning of list.warnings) say(warning);
  const folder = given.out ?? join('output', basename(inputs[0] ?? 'run').replace(/\.[^.]+$/, ''));
  if (folder === '') throw new DragomanError({ code: 'usage', where: '--out', what: 'the folder has no name', expected: 'a folder, or - for standard output' });
  if (given.resume && inspectFolder(folder).kind === 'empty') throw new DragomanError({ code: 'usage', where: folder, what: 'there is nothing to go on with', remedy: 'Leave --resume out to begin' });
  const stop = new AbortController();
  const signals = catchSignals(stop);
  const size = list.files.reduce((sum, f) => sum + f.size, 0);
  const progress = new Progress(size, given.quiet);
  if (given.verbose) for (const file of list.files) say(`${file.name}: ${file.format}${file.gzip ? ', gzip' : ''}, ${file.size} bytes`);
  const limit = given.maxRejected;
  const setup = { definition: pipeline.definition, where: pipeline.where, knowledge, offsetUnit: given.offsetUnit, defaults };
  const options: DatasetOptions = {
    folder,
    files: list.files,
    read: { encoding, maxDocumentBytes: given.maxDocumentBytes },
    runner: await runnerFor(given, folder, setup),
    versions: {
      program: builtVersion(), pipeline: { name: pipeline.where, sha256: sha256Of(JSON.stringify(pipeline.definition)) }, knowledge: (knowledge === null ? openKnowledge() : openKnowledgeFile(knowledge)).version,
      options: { offsetUnit: given.offsetUnit, ...defaults, encoding: encoding ?? null, maxDocumentBytes: given.maxDocumentBytes },
      tables: given.tables,
    },
    force: given.force,
    incremental: given.incremental,
    tables: given.tables === 'none' ? null : given.tables,
    stop: stop.signal,
    now: () => new Date(),
    onProgress: (now) => {
      progress.update(now);
      return limit !== undefined && exceeds(limit, now.rejected, now.documents, false);
    },
  };
  try {
    return await finish(await (folder === '-' ? streamRecords(options) : makeDataset(options)), given, folder, signals, progress);
  } finally {
    await options.runner.close();
  }
};

/** Processes of this machine, or workers on a queue. */
async function runnerFor(given: RunFlags, folder: string, setup: WorkerSetup): Promise<TaskRunner> {
  const { queue, jobs } = given;
  if (queue === undefined) {
    const limits = { timeoutMs: given.documentTimeout * 1000, memoryBytes: given.workerMemory };
    return new LocalRunner(new WorkerPool(setup, limits), jobs ?? availableParallelism());
  }
  if (folder === '-' && given.shared === undefined) throw new DragomanError({ code: 'usage', where: '--queue', what: 'workers need a folder that they all see', expected: '--out DIR, or --shared DIR' });
  const path = resolve(given.shared ?? join(folder, '.unfinished', 'queue'));
  const { QueueRunner } = await import('../../service/index.js');
  return QueueRunner.connect({
    url: queue, setup, say, width: jobs ?? shardsInQueue, patienceMs: given.queuePatience * 1000,
    versions: { program: builtVersion(), knowledge: openKnowledge().version }, folder: () => openShared(path),
  });
}

/** Tasks kept in a queue at a time where `--jobs` does not say: enough for workers that come later. */
const shardsInQueue = 64;

async function finish(result: DatasetResult, given: RunFlags, folder: string, signals: CaughtSignals, progress: Progress): Promise<number> {
  progress.stop();
  const { totals, outcome, resumedAt } = result;
  const spoken = !given.quiet;
  const caught = signals.code();
  if (outcome === 'stopped' && caught !== null) {
    say(`dragoman: stopped after ${totals.documents} documents; run the same command again to go on`);
    return caught;
  }
  if (outcome === 'stopped') {
    say(`dragoman: stopped: ${totals.rejected} inputs were rejected, more than --max-rejected allows; see ${join(folder, '.unfinished', 'rejected')}`);
    return exitCodes.rejected;
  }
  if (spoken && folder !== '-') await printSummary(folder);
  if (spoken && folder !== '-') await sayRejected(folder);
  if (spoken) {
    const resumed = (resumedAt > 0 ? ` (taken up after ${resumedAt})` : '') + (totals.reused > 0 && outcome === 'made' ? ` (${totals.reused} were the same as before)` : '');
    say(`${outcome === 'unchanged' ? 'already there: ' : ''}${folder}: ${totals.documents} documents, ${totals.rejected} rejected${resumed}`);
  }
  if (given.maxRejected !== undefined && exceeds(given.maxRejected, totals.rejected, totals.documents, true)) say('dragoman: more inputs were rejected than --max-rejected allows');
  return totals.rejected > 0 ? exitCodes.rejected : exitCodes.ok;
}

/** Datasets up to this size are summed up at the end. */
const summedBytes = 64 * 1024 ** 2;

async function printSummary(folder: string): Promise<void> {
  const path = recordsPath(folder);
  if (statSync(path).size > summedBytes) return;
  const summary = new Summary();
  for await (const record of readRecords(path)) summary.add(record);
  print(`${summary.lines(10).map(printable).join('\n')}\n`);
}

/** Says why inputs were rejected. */
async function sayRejected(folder: string): Promise<void> {
  const path = join(folder, 'rejected.jsonl');
  if (statSync(path).size > summedBytes) return;
  const summary = new RejectedSummary();
  // What this run has just written has the shape of a rejection.
  for await (const { value } of linesOfJson(path)) summary.add((value as RejectedInput).code, (value as RejectedInput).message);
  for (const line of summary.lines()) say(line);
}

/** A share is judged only where enough has been seen, or at the end. */
function exceeds(limit: RejectionLimit, rejected: number, documents: number, ended: boolean): boolean {
  const all = rejected + documents;
  if (limit.count !== null) return rejected > limit.count;
  return limit.share !== null && (ended || all >= 1000) && rejected > limit.share * all;
}
