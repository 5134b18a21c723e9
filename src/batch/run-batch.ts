import PQueue from 'p-queue';
import { placeName, readItems, type InputFile, type InputItem, type RawDocument, type ReadOptions, type Reading } from '../files/index.js';
import { describe } from '../model/index.js';
import { IdTable } from './id-table.js';
import type { Outcome } from './protocol.js';
import { indexRow } from './refresh-index.js';
import type { TaskResult } from './run-task.js';
import type { TaskRunner } from './task-runner.js';
import { Tally, type Totals } from './totals.js';

/** A line of `rejected.jsonl`. */
export interface RejectedInput {
  readonly id: string;
  readonly input: string;
  readonly line: number | null;
  readonly byte: number | null;
  readonly code: string;
  readonly message: string;
}

/** Where the outputs of a run go. */
export interface Sink {
  /** Items that earlier runs are done with, their totals and their ids. */
  readonly resume: { readonly items: number; readonly totals: Totals; readonly ids: Buffer } | null;
  records(bytes: Uint8Array): void;
  /** What the ledger keeps of the records. */
  digests(bytes: Uint8Array): void;
  rejected(rejection: RejectedInput): void;
  /** A row of the id table, to be read back by a run that takes this one up. */
  id(row: Uint8Array): void;
  /** Rows of {@link indexRow}, one a record. */
  index(rows: Uint8Array): void;
  commit(items: number, totals: Totals): void;
}

/** How far a run is. */
export interface BatchProgress {
  readonly documents: number;
  readonly rejected: number;
  readonly bytesRead: number;
}

/** What a run works on, and with. */
export interface BatchOptions {
  readonly files: readonly InputFile[];
  readonly read: ReadOptions;
  readonly runner: TaskRunner;
  readonly sink: Sink;
  readonly stop: AbortSignal;
  /** Called after each group of documents; returns true to stop the run. */
  readonly onProgress?: (progress: BatchProgress) => boolean;
}

/** How a run ended. */
export interface BatchResult {
  readonly totals: Totals;
  readonly finished: boolean;
  /** SHA-256 of each input, in the order of `files`. */
  readonly hashes: readonly string[];
}

const commitBytes = 32 * 1024 ** 2;
const commitMs = 3000;

/** An item and the index of the input that it stands in. */
interface Placed {
  readonly item: InputItem;
  readonly input: number;
}

interface Group {
  readonly items: readonly Placed[];
  readonly result: Promise<TaskResult>;
}

const nothing: TaskResult = { outcomes: [], records: Buffer.alloc(0), digests: Buffer.alloc(0) };

/**
 * Runs the documents of all inputs through the workers and writes what becomes of them in input order. At most a few
 * groups of documents are in memory at a time, however large the inputs are.
 *
 * @throws DragomanError `output-failed`, `internal`
 */
export async function runBatch(options: BatchOptions): Promise<BatchResult> {
  const { files, runner, sink, stop } = options;
  const queue = new PQueue({ concurrency: runner.width });
  const writer = new OrderedWriter(sink, files);
  const inputs = new Inputs(files, options.read);
  const window: Group[] = [];
  let stopped = false;
  const writeNext = async (): Promise<void> => {
    const group = window.shift();
    if (group === undefined) return;
    const result = await group.result.catch((error: unknown) => (stop.aborted ? null : Promise.reject(error)));
    if (result === null) return;
    writer.write(group.items, result);
    stopped ||= options.onProgress?.({ documents: writer.tally.documents, rejected: writer.tally.rejected, bytesRead: inputs.bytesRead() }) ?? false;
  };
  let skip = sink.resume?.items ?? 0;
  for await (const items of grouped(inputs.items())) {
    if (stop.aborted || stopped) break;
    const fresh = skip === 0 ? items : items.slice(skip);
    skip -= items.length - fresh.length;
    if (fresh.length === 0) continue;
    const documents = fresh.map((p) => p.item).filter((item): item is RawDocument => item.kind === 'document');
    const result = documents.length === 0 ? Promise.resolve(nothing) : queue.add(() => runner.run(documents));
    // The error is met where the group is written; until then it must not count as unhandled.
    result.catch(() => undefined);
    window.push({ items: fresh, result });
    while (window.length > runner.width * 2 + 1 && !stop.aborted) await writeNext();
  }
  while (window.length > 0 && !stop.aborted && !stopped) await writeNext();
  queue.clear();
  writer.commit();
  return { totals: writer.tally.totals(), finished: !stop.aborted && !stopped, hashes: inputs.hashes };
}

/** The items of all inputs, one behind the other. */
class Inputs {
  readonly hashes: string[] = [];
  readonly #files: readonly InputFile[];
  readonly #options: ReadOptions;
  #before = 0;
  #reading: Reading | null = null;

  constructor(files: readonly InputFile[], options: ReadOptions) {
    this.#files = files;
    this.#options = options;
  }

  bytesRead(): number {
    return this.#before + (this.#reading?.bytesRead() ?? 0);
  }

  async *items(): AsyncGenerator<readonly Placed[]> {
    for (const [input, file] of this.#files.entries()) {
      this.#reading = readItems(file, this.#options);
      for await (const items of this.#reading.items) yield items.map((item) => ({ item, input }));
      this.hashes.push(this.#reading.sha256());
      this.#before += this.#reading.bytesRead();
      this.#reading = null;
    }
  }
}

/** Gathers items into groups: small at first, so that all workers start at once, then large. */
async function* grouped(batches: AsyncIterable<readonly Placed[]>): AsyncGenerator<readonly Placed[]> {
  let group: Placed[] = [];
  let bytes = 0;
  let count = 0;
  for await (const items of batches) {
    for (const placed of items) {
      group.push(placed);
      if (placed.item.kind === 'document') bytes += placed.item.bytes.length;
      const scale = count < 8 ? 1 : 4;
      if (bytes < scale * 65_536 && group.length < scale * 64) continue;
      yield group;
      count++;
      group = [];
      bytes = 0;
    }
  }
  if (group.length > 0) yield group;
}

/** Writes groups in input order, rejects ids that come twice, commits now and then. */
class OrderedWriter {
  readonly tally: Tally;
  readonly #sink: Sink;
  readonly #files: readonly InputFile[];
  readonly #ids: IdTable;
  #items: number;
  #bytes = 0;
  #committedAt = performance.now();
  #dirty = false;

  constructor(sink: Sink, files: readonly InputFile[]) {
    this.#sink = sink;
    this.#files = files;
    this.tally = new Tally(sink.resume?.totals ?? null);
    this.#ids = sink.resume === null ? new IdTable() : IdTable.from(sink.resume.ids);
    this.#items = sink.resume?.items ?? 0;
  }

  write(items: readonly Placed[], result: TaskResult): void {
    let next = 0;
    const records = new Stretches(result.records);
    const digests = new Stretches(result.digests);
    const ids: Buffer[] = [];
    const index: Buffer[] = [];
    for (const { item, input } of items) {
      this.#items++;
      if (item.kind === 'rejection') {
        this.#reject(item.id, item, item.code, item.message);
        continue;
      }
      const outcome: Outcome | undefined = result.outcomes[next++];
      if (outcome === undefined) throw new RangeError('a worker answered for fewer documents than it was given');
      if ('code' in outcome) {
        // The id of a document that was not taken is not used up: its place names it where its own id is in use.
        this.#reject(outcome.id, item, outcome.code, outcome.message);
        continue;
      }
      const added = this.#ids.add(outcome.idHash, input, item.place.line ?? 0);
      const isNew = Buffer.isBuffer(added);
      records.pass(outcome.length, isNew);
      digests.pass(outcome.digestLength, isNew);
      if (isNew) {
        ids.push(added);
        index.push(indexRow(outcome));
        this.tally.addDocument(outcome);
      } else {
        const first = placeName({ input: this.#files[added.input]?.name ?? 'input', line: added.line === 0 ? null : added.line, byte: null });
        const message = describe({ code: 'duplicate-id', where: placeName(item.place), what: `the id "${outcome.id.slice(0, 200)}" was used before at ${first}` });
        this.#reject(item.fallbackId, item, 'duplicate-id', message);
      }
    }
    for (const bytes of records.kept()) {
      this.#sink.records(bytes);
      this.#bytes += bytes.length;
    }
    for (const bytes of digests.kept()) this.#sink.digests(bytes);
    if (ids.length > 0) {
      this.#sink.id(Buffer.concat(ids));
      this.#sink.index(Buffer.concat(index));
    }
    this.#dirty = true;
    if (this.#bytes > commitBytes || performance.now() - this.#committedAt > commitMs) this.commit();
  }

  commit(): void {
    if (!this.#dirty) return;
    this.#sink.commit(this.#items, this.tally.totals());
    this.#bytes = 0;
    this.#dirty = false;
    this.#committedAt = performance.now();
  }

  #reject(id: string, item: InputItem, code: string, message: string): void {
    this.tally.addRejection();
    this.#sink.rejected({ id, input: item.place.input, line: item.place.line, byte: item.place.byte, code, message });
  }
}

/** The parts of some bytes that are wanted, as few pieces. */
class Stretches {
  readonly #bytes: Buffer;
  readonly #pieces: Buffer[] = [];
  #from = 0;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** Goes on by so many bytes, wanted or not. */
  pass(length: number, wanted: boolean): void {
    if (!wanted) {
      this.#cut();
      this.#from += length;
    }
    this.#at += length;
  }

  kept(): readonly Buffer[] {
    this.#cut();
    return this.#pieces;
  }

  #cut(): void {
    if (this.#at > this.#from) this.#pieces.push(this.#bytes.subarray(this.#from, this.#at));
    this.#from = this.#at;
  }
}
