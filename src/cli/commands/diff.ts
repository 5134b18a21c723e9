import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { budgetSchema, changeKinds, checkBudgets, diffRecords, DiffSummary, onlyIn, type Budgets, type Difference, type Overrun } from '../../compare/index.js';
import { blessDataset, pairRecords, readManifest, readTextFile, recordsPath } from '../../files/index.js';
import { DragomanError, exitCodes } from '../../model/index.js';
import type { Action } from '../commands.js';
import { layOut, print } from '../print.js';
import { printable } from '../terminal.js';

/** Compares two datasets by meaning. */
export const diff: Action = async ({ inputs: [before, after], flags }) => {
  if (before === undefined || after === undefined) throw new DragomanError({ code: 'usage', what: 'two datasets are compared', expected: 'dragoman diff A B' });
  const summary = await compareDatasets(before, after, Number(flags['show']));
  if (flags['json'] === true) print(`${JSON.stringify(toJson(summary), null, 2)}\n`);
  else printSummary(summary);
  return flags['exitCode'] === true && summary.total > 0 ? exitCodes.differences : exitCodes.ok;
};

/** Compares a dataset with its baseline and fails where more has changed than the budgets allow. */
export const check: Action = async ({ inputs: [dataset], flags }) => {
  const against = flags['against'];
  if (dataset === undefined || typeof against !== 'string') throw new DragomanError({ code: 'usage', what: 'a dataset is checked against another', expected: 'dragoman check DIR --against BASELINE' });
  const budgets = readBudgets(flags['budgets']);
  const summary = await compareDatasets(against, dataset, Number(flags['show']));
  const overruns = checkBudgets(summary, budgets);
  const format = String(flags['format']);
  if (format === 'json') print(`${JSON.stringify({ ...toJson(summary), overruns }, null, 2)}\n`);
  else if (format === 'junit') print(junit(dataset, summary, overruns));
  else if (format === 'github') print(overruns.map((o) => `::error title=${o.layer} ${o.kind}::${o.found} ${o.layer} ${o.kind}, ${o.allowed} allowed\n`).join(''));
  else {
    printSummary(summary);
    for (const o of overruns) print(`${o.layer} ${o.kind}: ${o.found} found, ${o.allowed} allowed\n`);
    print(overruns.length === 0 ? 'within budget\n' : `${overruns.length} budgets are exceeded\n`);
  }
  return overruns.length === 0 ? exitCodes.ok : exitCodes.differences;
};

/** Makes a dataset the new baseline and keeps the reason. */
export const bless: Action = async ({ inputs: [dataset, baseline], flags }) => {
  const reason = flags['reason'];
  if (dataset === undefined || baseline === undefined) throw new DragomanError({ code: 'usage', what: 'a dataset is blessed as a baseline', expected: 'dragoman bless DIR BASELINE --reason "…"' });
  if (typeof reason !== 'string' || reason.trim() === '') throw new DragomanError({ code: 'usage', where: '--reason', what: 'a baseline changes for a reason', expected: '--reason "what changed and why it is right"' });
  readManifest(dataset);
  const summary = existsSync(join(baseline, 'documents.jsonl')) ? await compareDatasets(baseline, dataset, 0) : null;
  blessDataset(dataset, baseline, { reason, at: new Date().toISOString(), changes: summary === null ? null : (summary.counts('kind')['all'] ?? {}) });
  print(`${baseline}: blessed${summary === null ? '' : `, ${summary.total} changes in ${summary.changed} documents`}\n`);
  return exitCodes.ok;
};

async function compareDatasets(before: string, after: string, show: number): Promise<DiffSummary> {
  const summary = new DiffSummary(show);
  for await (const pair of pairRecords(recordsPath(before), recordsPath(after))) {
    if (pair.same) summary.add([]);
    else if (pair.before === null && pair.after !== null) summary.add([onlyIn(pair.after, 'gained')]);
    else if (pair.before !== null && pair.after === null) summary.add([onlyIn(pair.before, 'lost')]);
    else if (pair.before !== null && pair.after !== null) summary.add(diffRecords(pair.before, pair.after));
  }
  return summary;
}

function readBudgets(path: unknown): Budgets {
  if (typeof path !== 'string') return {};
  const parsed = budgetSchema.safeParse(parse(readTextFile(path)));
  if (parsed.success) return parsed.data;
  throw new DragomanError({ code: 'bad-configuration', where: path, what: z.prettifyError(parsed.error).replaceAll('\n', '; '), expected: 'keys default and layers, each with numbers for gained, lost, …' });
}

function printSummary(summary: DiffSummary): void {
  print(`${summary.documents} documents, ${summary.changed} changed, ${summary.total} differences\n`);
  for (const by of ['layer', 'language', 'rule'] as const) {
    const groups = Object.entries(summary.counts(by));
    if (groups.length > 0) print(`\n${layOut([by, ...changeKinds], groups.map(([name, counts]) => [name, ...changeKinds.map((k) => counts[k] ?? 0)]))}`);
  }
  for (const d of summary.differences) print(`\n${printable(lineOf(d))}\n${d.sentence === '' ? '' : `    ${printable(d.sentence)}\n`}`);
}

function lineOf(d: Difference): string {
  return `${d.kind} ${d.layer} in ${d.document} (${d.language})${d.rule === '' ? '' : ` by ${d.rule}`}: “${d.exact.replaceAll(/\s+/g, ' ')}” ${d.before ?? ''}${d.before !== null && d.after !== null ? ' → ' : ''}${d.after ?? ''}`;
}

function toJson(summary: DiffSummary): Record<string, unknown> {
  return {
    documents: summary.documents, changed: summary.changed, total: summary.total, byLayer: summary.counts('layer'), byLanguage: summary.counts('language'),
    byRule: summary.counts('rule'), differences: summary.differences,
  };
}

function junit(dataset: string, summary: DiffSummary, overruns: readonly Overrun[]): string {
  const escape = (text: string): string => text.replace(/[<>&"']/g, (c) => `&#${c.charCodeAt(0)};`);
  const cases = overruns.map((o) => `  <testcase classname="${o.layer}" name="${o.kind}"><failure message="${o.found} found, ${o.allowed} allowed"/></testcase>\n`);
  const passed = overruns.length === 0 ? '  <testcase classname="dataset" name="within budget"/>\n' : '';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="${escape(dataset)}" tests="${Math.max(1, cases.length)}" failures="${cases.length}" errors="0">\n${cases.join('')}${passed}  <system-out>${summary.documents} documents, ${summary.changed} changed</system-out>\n</testsuite>\n`;
}
