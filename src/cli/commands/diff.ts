import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { budgetSchema, changeKinds, checkBudgets, diffRecords, DiffSummary, onlyIn, type Budgets, type Difference, type Overrun, type Tolerances } from '../../compare/index.js';
import { blessDataset, pairRecords, readManifest, readYaml, recordsPath } from '../../files/index.js';
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
  const summary = await compareDatasets(against, dataset, Number(flags['show']), budgets.tolerances);
  // Shares alone need to know how much there was; a baseline may be a bare file of records.
  const overruns = checkBudgets(summary, budgets, JSON.stringify(budgets).includes('%') ? heldBy(against) : {});
  const format = String(flags['format']);
  if (format === 'json') print(`${JSON.stringify({ ...toJson(summary), overruns }, null, 2)}\n`);
  else if (format === 'junit') print(junit(dataset, summary, overruns));
  else if (format === 'github') print(overruns.map((o) => `::error title=${escapeProperty(`${o.group} ${o.kind}`)}::${escapeData(`${o.found} ${o.group} ${o.kind}, ${o.allowed} allowed${examples(summary, o)}`)}\n`).join(''));
  else {
    printSummary(summary);
    for (const o of overruns) print(`${o.group} ${o.kind}: ${o.found} found, ${o.allowed} allowed\n`);
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
  recordsPath(dataset);
  if (resolve(dataset) === resolve(baseline)) throw new DragomanError({ code: 'usage', where: baseline, what: 'a dataset cannot be its own baseline', expected: 'another folder: one that was blessed before, or a new one' });
  const summary = existsSync(join(baseline, 'documents.jsonl')) ? await compareDatasets(baseline, dataset, 0) : null;
  blessDataset(dataset, baseline, { reason, at: new Date().toISOString(), changes: summary === null ? null : (summary.counts('kind')['all'] ?? {}) });
  print(`${baseline}: blessed${summary === null ? '' : `, ${summary.total} changes in ${summary.changed} documents`}\n`);
  return exitCodes.ok;
};

async function compareDatasets(before: string, after: string, show: number, tolerances?: Tolerances): Promise<DiffSummary> {
  const summary = new DiffSummary(show);
  for await (const pair of pairRecords(recordsPath(before), recordsPath(after))) {
    if (pair.same) summary.add([]);
    else if (pair.before === null && pair.after !== null) summary.add([onlyIn(pair.after, 'gained')]);
    else if (pair.before !== null && pair.after === null) summary.add([onlyIn(pair.before, 'lost')]);
    else if (pair.before !== null && pair.after !== null) summary.add(diffRecords(pair.before, pair.after, tolerances));
  }
  return summary;
}

const aBudget = 'keys default, layers, languages, stages, rules with numbers for gained, lost, …, and tolerances';

function readBudgets(path: unknown): Budgets {
  if (typeof path !== 'string') return {};
  const parsed = budgetSchema.safeParse(readYaml(path, aBudget));
  if (parsed.success) return parsed.data;
  throw new DragomanError({ code: 'bad-configuration', where: path, what: z.prettifyError(parsed.error).replaceAll('\n', '; '), expected: aBudget, remedy: 'test/examples/README.md of the program shows one' });
}

function printSummary(summary: DiffSummary): void {
  print(`${summary.documents} documents, ${summary.changed} changed, ${summary.total} differences\n`);
  for (const by of ['layer', 'language', 'stage', 'rule'] as const) {
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
    byStage: summary.counts('stage'), byRule: summary.counts('rule'), differences: summary.differences,
  };
}

/** How many items of each layer a baseline holds, as its manifest tells. */
function heldBy(baseline: string): Readonly<Record<string, number>> {
  const { counts = {} } = readManifest(baseline) as { readonly counts?: Readonly<Record<string, number>> };
  return { ...counts, document: counts['documents'] ?? 0 };
}

/** The first differences behind an overrun, for whoever reads the report of a build. */
function examples(summary: DiffSummary, overrun: Overrun): string {
  const shown = summary.differences.filter((d) => d.kind === overrun.kind && [d.layer, `language ${d.language}`, `stage ${d.stage}`, `rule ${d.rule}`].includes(overrun.group)).slice(0, 3);
  return shown.map((d) => `\n${lineOf(d)}`).join('');
}

/** Workflow commands end at a line end, and their properties at a comma or colon. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function junit(dataset: string, summary: DiffSummary, overruns: readonly Overrun[]): string {
  // XML 1.0 has no place for control characters, not even escaped.
  const escape = (text: string): string => printable(text).replace(/[<>&"']/g, (c) => `&#${c.charCodeAt(0)};`);
  const cases = overruns.map((o) => `  <testcase classname="${escape(o.group)}" name="${o.kind}"><failure message="${o.found} found, ${o.allowed} allowed">${examples(summary, o).split('\n').map(escape).join('\n')}</failure></testcase>\n`);
  const passed = overruns.length === 0 ? '  <testcase classname="dataset" name="within budget"/>\n' : '';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="${escape(dataset)}" tests="${Math.max(1, cases.length)}" failures="${cases.length}" errors="0">\n${cases.join('')}${passed}  <system-out>${summary.documents} documents, ${summary.changed} changed</system-out>\n</testsuite>\n`;
}
