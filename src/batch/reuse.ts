import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gather, hashFile, recordId, refreshFiles, type Piece, type RawDocument } from '../files/index.js';
import { documentKey, type Outcome } from './protocol.js';
import { RefreshIndex, type Found } from './refresh-index.js';
import type { TaskResult } from './run-task.js';
import type { TaskRunner } from './task-runner.js';

/** Files of a dataset with their hashes, as its manifest tells. */
type Listed = Readonly<Record<string, { readonly bytes: number; readonly sha256: string } | undefined>>;

/** A document whose record an earlier run has made, by its key. */
interface Reused extends Found {
  readonly key: string;
}

/** The records of a finished dataset, for a run that makes it anew from other inputs. */
export class EarlierRecords {
  readonly #index: RefreshIndex;
  readonly #records: number;
  readonly #digests: number;

  private constructor(index: RefreshIndex, records: number, digests: number) {
    this.#index = index;
    this.#records = records;
    this.#digests = digests;
  }

  /** Opens the records of a dataset; null where its files are not those that its manifest tells. */
  static async open(folder: string, listed: Listed): Promise<EarlierRecords | null> {
    const { documents, digests, index } = refreshFiles;
    for (const name of [documents, digests, index]) {
      const path = join(folder, name);
      if (!existsSync(path) || (await hashFile(path)).sha256 !== listed[name]?.sha256) return null;
    }
    const found = new RefreshIndex(readFileSync(join(folder, index)));
    const [recordBytes, digestBytes] = found.extent;
    if (recordBytes !== listed[documents]?.bytes || digestBytes !== listed[digests]?.bytes) return null;
    return new EarlierRecords(found, openSync(join(folder, documents), 'r'), openSync(join(folder, digests), 'r'));
  }

  /** Where the record of an equal document lies; null where there was none. */
  find(document: RawDocument): Reused | null {
    const own = documentKey(document, null);
    const found = this.#index.find(own);
    if (found !== null) return { ...found, key: own };
    const placed = documentKey(document, document.fallbackId);
    const there = this.#index.find(placed);
    return there === null ? null : { ...there, key: placed };
  }

  /** Records one behind the other. */
  records(pieces: readonly Piece[]): Buffer {
    return whole(gather(this.#records, pieces));
  }

  /** Digests one behind the other. */
  digests(pieces: readonly Piece[]): Buffer {
    return whole(gather(this.#digests, pieces));
  }

  close(): void {
    closeSync(this.#records);
    closeSync(this.#digests);
  }
}

/** Where fewer documents of a task than one in this many are to be made, tasks wait for each other. */
const fewOf = 8;

/** Takes documents from earlier records where they are there, and lets another runner make the others. */
export class ReusingRunner implements TaskRunner {
  readonly width: number;
  readonly #runner: TaskRunner;
  readonly #earlier: EarlierRecords;
  #few: Promise<unknown> = Promise.resolve();

  constructor(runner: TaskRunner, earlier: EarlierRecords) {
    this.width = runner.width;
    this.#runner = runner;
    this.#earlier = earlier;
  }

  async run(documents: readonly RawDocument[]): Promise<TaskResult> {
    const reused = documents.map((document) => this.#earlier.find(document));
    const fresh = documents.filter((_, i) => reused[i] === null);
    const made = fresh.length === 0 ? null : await this.#make(fresh, documents.length);
    const pieces = placesOf(reused, made);
    const records = this.#earlier.records(pieces.map((piece) => piece.record));
    const digests = this.#earlier.digests(pieces.map((piece) => piece.digest));
    return { outcomes: outcomesOf(documents, reused, made, records), records, digests };
  }

  /** Where there is little to make, one worker makes it: a second one would warm up for longer than it helps. */
  #make(fresh: readonly RawDocument[], among: number): Promise<TaskResult> {
    if (fresh.length * fewOf > among) return this.#runner.run(fresh);
    const made = this.#few.then(() => this.#runner.run(fresh));
    this.#few = made.catch(() => undefined);
    return made;
  }

  close(): Promise<void> {
    return this.#runner.close();
  }
}

/** Where the record and the digest of each document lie: in the earlier dataset, or in what a worker has made. */
function placesOf(reused: readonly (Reused | null)[], made: TaskResult | null): { readonly record: Piece; readonly digest: Piece }[] {
  let next = 0;
  let recordAt = 0;
  let digestAt = 0;
  return reused.flatMap((known) => {
    if (known !== null) return { record: { from: known.recordAt, length: known.made.length }, digest: { from: known.digestAt, length: known.made.digestLength } };
    const outcome = answerAt(made, next++);
    if (made === null || 'code' in outcome) return [];
    return { record: made.records.subarray(recordAt, (recordAt += outcome.length)), digest: made.digests.subarray(digestAt, (digestAt += outcome.digestLength)) };
  });
}

/** What became of each document, given their records as they lie one behind the other. */
function outcomesOf(documents: readonly RawDocument[], reused: readonly (Reused | null)[], made: TaskResult | null, records: Buffer): Outcome[] {
  let next = 0;
  let at = 0;
  return reused.map((known, i) => {
    const outcome = known === null ? answerAt(made, next++) : { ...known.made, key: known.key, id: recordId(records.subarray(at, at + known.made.length), documents[i]!.fallbackId), reused: true };
    if (!('code' in outcome)) at += outcome.length;
    return outcome;
  });
}

function answerAt(made: TaskResult | null, index: number): Outcome {
  const outcome = made?.outcomes[index];
  if (outcome === undefined) throw new RangeError('a worker answered for fewer documents than it was given');
  return outcome;
}

function whole(bytes: Buffer | null): Buffer {
  if (bytes === null) throw new RangeError('the records of the dataset were cut while they were read');
  return bytes;
}
