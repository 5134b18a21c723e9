import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFile, readStretch, recordId, refreshFiles, type RawDocument } from '../files/index.js';
import { documentKey, type Made } from './protocol.js';
import { RefreshIndex } from './refresh-index.js';
import type { TaskResult } from './run-task.js';
import type { TaskRunner } from './task-runner.js';

/** Files of a dataset with their hashes, as its manifest tells. */
type Listed = Readonly<Record<string, { readonly bytes: number; readonly sha256: string } | undefined>>;

/** A document whose record an earlier run has made. */
interface Reused {
  readonly made: Made;
  readonly record: Buffer;
  readonly digest: Buffer;
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

  /** What became of an equal document; null where there was none. */
  find(document: RawDocument): Reused | null {
    for (const key of [documentKey(document, null), documentKey(document, document.fallbackId)]) {
      const found = this.#index.find(key);
      if (found === null) continue;
      const record = readAt(this.#records, found.recordAt, found.made.length);
      return { made: { ...found.made, id: recordId(record, document.fallbackId), key }, record, digest: readAt(this.#digests, found.digestAt, found.made.digestLength) };
    }
    return null;
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
    let next = 0;
    let recordAt = 0;
    let digestAt = 0;
    const records: Buffer[] = [];
    const digests: Buffer[] = [];
    const outcomes = reused.map((known) => {
      if (known !== null) {
        records.push(known.record);
        digests.push(known.digest);
        return { ...known.made, reused: true };
      }
      const outcome = made?.outcomes[next++];
      if (made === null || outcome === undefined) throw new RangeError('a worker answered for fewer documents than it was given');
      if ('code' in outcome) return outcome;
      records.push(made.records.subarray(recordAt, (recordAt += outcome.length)));
      digests.push(made.digests.subarray(digestAt, (digestAt += outcome.digestLength)));
      return outcome;
    });
    return { outcomes, records: Buffer.concat(records), digests: Buffer.concat(digests) };
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

function readAt(descriptor: number, from: number, length: number): Buffer {
  const bytes = readStretch(descriptor, from, length);
  if (bytes === null) throw new RangeError('the records of the dataset were cut while they were read');
  return bytes;
}
