import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as parquet from 'hyparquet-writer';
import { tables } from '../../files/index.js';
import { parquetFile } from '../../files/tables/parquet-file.js';
import { Ledger, digestOf, type LedgerDigest } from '../../ledger/index.js';
import type { DocumentRecord } from '../../model/index.js';
import { head, pipeline, processorMs, row } from './measure.js';
import { benchLanguages, benchTexts } from './texts.js';

const seconds = (ms: number): string => (ms / 1000).toFixed(2);
const megabytes = (bytes: number): string => (bytes / 1024 ** 2).toFixed(0);

/** Records of bench texts, to make more of by giving them other ids. */
async function someRecords(): Promise<DocumentRecord[]> {
  const records: DocumentRecord[] = [];
  for (const { id, text, language } of benchLanguages.flatMap((l) => benchTexts(l, 60_000, 1200))) records.push(await pipeline.run({ id, text, language, publishedAt: '2025-06-01' }));
  return records;
}

/** A Parquet table of a million mentions, and a ledger of a million claims. */
export async function tablesAndLedger(): Promise<void> {
  const records = await someRecords();
  writeMentions(records, 1_000_000);
  addClaims(records.map(digestOf).filter((digest) => digest !== null), 1_000_000);
}

function writeMentions(records: readonly DocumentRecord[], wanted: number): void {
  const table = tables.find((t) => t.name === 'mentions');
  if (table === undefined) throw new Error('there is no table of mentions');
  head('Parquet', 'rows of mentions', 'seconds of processor time', 'MB');
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'));
  try {
    const path = join(folder, 'mentions.parquet');
    const file = parquetFile(parquet)(path, table);
    let [written, taken] = [0, 0];
    for (let i = 0; written < wanted; i++) {
      const { mentions, ...rest } = records[i % records.length]!;
      const record = { ...rest, id: `d${i}`, mentions: mentions.map((m, k) => ({ ...m, id: (i * 4096 + k).toString(36).padStart(16, '0') })) };
      const began = processorMs();
      const rows = table.rowsOf(record);
      file.add(rows);
      taken += processorMs() - began;
      written += rows.length;
    }
    const began = processorMs();
    file.finish();
    row(written.toLocaleString('en'), seconds(taken + processorMs() - began), megabytes(statSync(path).size));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every digest again and again, as of another document and of one of a thousand years each time. */
function addClaims(digests: readonly LedgerDigest[], wanted: number): void {
  head('Ledger', 'claims', 'facts', 'seconds of processor time', 'more resident MB');
  globalThis.gc?.();
  const [began, before] = [processorMs(), process.memoryUsage().rss];
  const ledger = new Ledger();
  let added = 0;
  for (let i = 0; added < wanted; i++) {
    const digest = digests[i % digests.length]!;
    const claims = digest.claims.map((claim) => ({ ...claim, key: `${claim.key}|${i % 1000}`, id: `${claim.id}-${i}` }));
    ledger.addDigest({ ...digest, id: `d${i}`, claims });
    added += claims.length;
  }
  let facts = 0;
  for (const fact of ledger.facts()) facts += fact.claims.length > 0 ? 1 : 0;
  row(added.toLocaleString('en'), facts.toLocaleString('en'), seconds(processorMs() - began), megabytes(process.memoryUsage().rss - before));
}
