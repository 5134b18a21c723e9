import { spawn } from 'node:child_process';
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outputError, readJsonLines, tables, writeDerived, type DerivedFiles, type TableFormat } from '../files/index.js';
import { Ledger, type LedgerDigest } from '../ledger/index.js';

/** What the helper process is told, as JSON in its first argument. */
export interface DeriveRequest {
  readonly documents: string;
  readonly folder: string;
  readonly format: TableFormat;
  /** Names of tables over records. */
  readonly tables: readonly string[];
}

/** Where there is less to read, a second process costs more than it saves, in bytes of records. */
const leastShared = 8 * 1024 ** 2;
/** The tables that take as long as everything else together, beside the facts: they are made in this process. */
const kept: ReadonlySet<string> = new Set(['mentions']);
const helperModule = fileURLToPath(new URL('./derive-main.js', import.meta.url));
const helperFolder = 'derived-';

/**
 * Makes the facts and the tables of a dataset. With more than one job a helper process makes most of the tables while
 * this one makes the rest: each file is written by one of them alone, so the bytes are the same.
 *
 * @throws DragomanError `output-failed`
 */
export async function derive(
  documents: string, digests: string, workFolder: string, format: TableFormat | null, jobs: number, leastBytes = leastShared, module = helperModule,
): Promise<DerivedFiles> {
  // What a helper left that outlived its run.
  for (const name of readdirSync(workFolder)) if (name.startsWith(helperFolder)) rmSync(join(workFolder, name), { recursive: true, force: true });
  if (format === null || jobs < 2 || statSync(documents).size < leastBytes) return writeDerived(documents, workFolder, format, await ledgerOf(digests));
  const folder = join(workFolder, `${helperFolder}${process.pid}`);
  const lent = tables.filter((table) => !kept.has(table.name));
  const stop = new AbortController();
  try {
    const help = helped(module, { documents, folder, format, tables: lent.map((table) => table.name) }, stop.signal);
    const own = await writeDerived(documents, workFolder, format, await ledgerOf(digests), tables.filter((table) => kept.has(table.name)));
    // What befell the helper befalls this process too, and is told from here; or it was the helper's alone.
    const others = (await help) ?? (await writeDerived(documents, folder, format, null, lent));
    for (const name of Object.keys(others)) renameSync(join(folder, name), join(workFolder, name));
    const made = { ...own, ...others };
    const order = ['facts.jsonl', ...tables.map((table) => `tables/${table.name}.${format}`)];
    return Object.fromEntries([...order, ...Object.keys(own)].map((name) => [name, made[name]!]));
  } catch (error) {
    throw outputError(error, workFolder);
  } finally {
    stop.abort();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ledgerOf(digests: string): Promise<Ledger> {
  const ledger = new Ledger();
  for await (const digest of readJsonLines<LedgerDigest>(digests)) ledger.addDigest(digest);
  return ledger;
}

/** Lets the helper process make tables; null where it fails. */
async function helped(module: string, request: DeriveRequest, signal: AbortSignal): Promise<DerivedFiles | null> {
  return new Promise((resolve) => {
    // Its input stays open and empty: the end of it tells the helper that this process is gone.
    const helper = spawn(process.execPath, [module, JSON.stringify(request)], { stdio: ['pipe', 'pipe', 'ignore'], signal, killSignal: 'SIGKILL' });
    const answer: Buffer[] = [];
    helper.stdout.on('data', (chunk: Buffer) => answer.push(chunk));
    helper.stdin.on('error', () => undefined);
    helper.once('error', () => resolve(null));
    helper.once('close', (code) => {
      try {
        // The helper is this program: it answers with the files that it has written.
        resolve(code === 0 ? (JSON.parse(Buffer.concat(answer).toString('utf8')) as DerivedFiles) : null);
      } catch {
        resolve(null);
      }
    });
  });
}
