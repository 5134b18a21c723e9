import { DatasetWriter, isSameInput, type Decision, type FolderState, type InputFile, type ListedInput, type ReadOptions, type Stretch, type TableFormat } from '../files/index.js';
import { DragomanError } from '../model/index.js';
import { derive } from './derive.js';
import { countNames } from './protocol.js';
import { runBatch, type BatchProgress, type Sink } from './run-batch.js';
import type { Totals } from './totals.js';
import { EarlierRecords, ReusingRunner } from './reuse.js';
import type { TaskRunner } from './task-runner.js';

/** Everything a dataset is made from. */
export interface DatasetOptions {
  readonly folder: string;
  readonly files: readonly InputFile[];
  readonly read: ReadOptions;
  /** Who runs the documents; closed when they are done, or when the run is stopped. */
  readonly runner: TaskRunner;
  /** What the outputs depend on besides the inputs: program, pipeline, knowledge, options; and `tables`, which no record depends on. */
  readonly versions: Readonly<Record<string, unknown>>;
  readonly force: boolean;
  /** Make a finished dataset anew where its inputs are others, and keep the records of documents that are the same. */
  readonly incremental: boolean;
  readonly stop: AbortSignal;
  readonly now: () => Date;
  readonly onProgress?: (progress: BatchProgress) => boolean;
  /** Format of the tables, or null for none. */
  readonly tables: TableFormat | null;
}

/** How the making of a dataset ended. */
export interface DatasetResult {
  readonly outcome: 'made' | 'stopped' | 'unchanged';
  readonly totals: Totals;
  /** Items that an earlier, interrupted run had done. */
  readonly resumedAt: number;
}

/** The parts of a manifest that later runs look at. */
interface ManifestCore {
  readonly versions?: unknown;
  readonly inputs?: readonly ListedInput[];
  readonly counts?: Readonly<Record<string, number>>;
  readonly languages?: Readonly<Record<string, number>>;
  readonly files?: Readonly<Record<string, Stretch>>;
}

/**
 * Makes a dataset in a folder, or goes on with one that was interrupted.
 *
 * @throws DragomanError `locked`, `dataset-exists`, `output-failed`, `internal`
 */
export async function makeDataset(options: DatasetOptions): Promise<DatasetResult> {
  const fingerprint = { ...options.versions, inputs: options.files.map(({ name, size, changedMs }) => ({ name, size, changedMs })) };
  let unchanged: Totals | null = null;
  const { files, read, stop, onProgress } = options;
  const writer = await DatasetWriter.open<Totals>(options.folder, { fingerprint, startedAt: options.now().toISOString() }, async (state): Promise<Decision> => {
    unchanged = await sameAs(state, options, fingerprint);
    if (unchanged !== null) return 'leave';
    if (state.kind === 'unfinished' && differences(state.fingerprint, fingerprint).length === 0) return 'resume';
    return options.incremental ? 'refresh' : 'begin';
  });
  if (writer === null) return { outcome: 'unchanged', totals: unchanged ?? { documents: 0, rejected: 0, reused: 0, languages: {}, counts: [] }, resumedAt: 0 };
  const earlier = await earlierRecords(writer.previousManifest(), options);
  const runner = earlier === null ? options.runner : new ReusingRunner(options.runner, earlier);
  stop.addEventListener('abort', () => void runner.close(), { once: true });
  let published = false;
  try {
    const { progress } = writer;
    const sink: Sink = {
      resume: progress.state === null ? null : { items: progress.items, totals: progress.state, ids: writer.committedIds() },
      records: (bytes) => writer.append('documents', bytes),
      digests: (bytes) => writer.append('digests', bytes),
      rejected: (rejection) => writer.append('rejected', Buffer.from(`${JSON.stringify(rejection)}\n`)),
      id: (row) => writer.append('ids', row),
      index: (rows) => writer.append('index', rows),
      commit: (items, totals) => writer.commit(items, totals),
    };
    const { totals, finished, hashes } = await runBatch({ files, read, runner, sink, stop, ...(onProgress === undefined ? {} : { onProgress }) });
    await runner.close();
    if (!finished) return { outcome: 'stopped', totals, resumedAt: progress.items };
    const derived = await derive(writer.pathOf('documents'), writer.pathOf('digests'), writer.workFolder, options.tables, runner.width);
    writer.publish((outputs) => manifestOf(options, totals, hashes, { ...outputs, ...derived }, progress.startedAt), options.tables === null ? ['facts.jsonl'] : ['facts.jsonl', 'tables']);
    published = true;
    return { outcome: 'made', totals, resumedAt: progress.items };
  } finally {
    earlier?.close();
    await runner.close();
    if (!published) writer.abandon();
  }
}

/** The records that this run need not make; null where there are none, or where another program or pipeline made them. */
async function earlierRecords(manifest: unknown, options: DatasetOptions): Promise<EarlierRecords | null> {
  if (manifest === null) return null;
  // The manifest was written by this program; whatever else lies there differs, and nothing is taken from it.
  const { versions, files = {} } = manifest as ManifestCore;
  return differences(versions, options.versions).every((key) => key === 'tables') ? EarlierRecords.open(options.folder, files) : null;
}

function manifestOf(options: DatasetOptions, totals: Totals, hashes: readonly string[], outputs: Readonly<Record<string, Stretch>>, startedAt: string): unknown {
  return {
    schema: 'dragoman-manifest/1',
    versions: options.versions,
    inputs: options.files.map((file, i) => ({ name: file.name, bytes: file.size, sha256: hashes[i] ?? '' })),
    counts: {
      in: totals.documents + totals.rejected, documents: totals.documents, rejected: totals.rejected, reused: totals.reused,
      ...Object.fromEntries(countNames.map((name, i) => [name, totals.counts[i] ?? 0])),
    },
    languages: totals.languages,
    files: outputs,
    startedAt,
    // The clock of a machine may be set back while it works.
    finishedAt: [startedAt, options.now().toISOString()].sort().at(-1),
    node: process.version,
  };
}

/**
 * Tells whether a folder holds this very dataset already, and gives its totals; null where it is to be made.
 *
 * @throws DragomanError `dataset-exists` where it holds another one and `force` is not set
 */
async function sameAs(state: FolderState, options: DatasetOptions, fingerprint: unknown): Promise<Totals | null> {
  if (state.kind === 'empty') return null;
  if (state.kind === 'unfinished') {
    const differing = differences(state.fingerprint, fingerprint);
    if (differing.length === 0 || options.force || options.incremental) return null;
    throw otherRun(options.folder, `an unfinished run with other ${differing.join(', ')}`);
  }
  // The manifest was written by this program; whatever else lies there differs, and is refused.
  const manifest = state.manifest as ManifestCore;
  const differing = differences(manifest.versions, options.versions);
  if (!(await sameInputs(manifest, options.files))) differing.push('inputs');
  if (differing.length === 0) return options.force ? null : totalsOf(manifest);
  if (options.force || options.incremental) return null;
  throw otherRun(options.folder, `a finished dataset made with other ${differing.join(', ')}`);
}

function totalsOf({ counts = {}, languages = {} }: ManifestCore): Totals {
  return { documents: counts['documents'] ?? 0, rejected: counts['rejected'] ?? 0, reused: counts['reused'] ?? 0, languages, counts: countNames.map((name) => counts[name] ?? 0) };
}

function otherRun(folder: string, what: string): DragomanError {
  return new DragomanError({ code: 'dataset-exists', where: folder, what: `here is ${what}`, remedy: 'Name another folder with --out, bring it up to date with --incremental, or replace it with --force' });
}

async function sameInputs(manifest: ManifestCore, files: readonly InputFile[]): Promise<boolean> {
  const before = manifest.inputs ?? [];
  if (before.length !== files.length || files.some((f, i) => f.name !== before[i]?.name || f.size !== before[i].bytes || f.path === null)) return false;
  for (const [i, file] of files.entries()) if (!(await isSameInput(file, before[i]!))) return false;
  return true;
}

/** Keys whose values differ. */
function differences(a: unknown, b: unknown): string[] {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return ['program'];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  const value = (of: object, key: string): string => JSON.stringify((of as Readonly<Record<string, unknown>>)[key]) ?? '';
  return [...keys].filter((key) => value(a, key) !== value(b, key));
}
