import { readManifest, readRecords, recordsPath } from '../../files/index.js';
import { DragomanError, exitCodes, type DocumentRecord } from '../../model/index.js';
import { CoverageShares, percentOf } from '../../report/index.js';
import type { Action } from '../commands.js';
import { layOut, print } from '../print.js';

interface Unread {
  readonly document: string;
  readonly language: string;
  readonly figure: string;
  readonly reason: string;
  readonly sentence: string;
  /** How likely a claim was missed here: larger is likelier. */
  readonly weight: number;
}

/** How likely a reason hides a claim, by how it begins; a reason that is not listed weighs nothing. */
const reasonWeights: readonly (readonly [begin: string, weight: number])[] = [['too far', 3], ['no metric of its sentence', 2], ['no word of a metric', 1]];
/** How much an amount with a unit adds: “340 million euros” tells more than “two”. */
const unitWeight = 1.5;

/** Prints how many figures claims hold, by language, and those that none does: commonest reason first, likeliest misses first. */
export const coverage: Action = async ({ inputs: [folder], flags }) => {
  if (folder === undefined) throw new DragomanError({ code: 'usage', what: 'no dataset is named' });
  readManifest(folder);
  const limit = Number(flags['limit']);
  const shares = new CoverageShares();
  const unread: Unread[] = [];
  for await (const record of readRecords(recordsPath(folder))) {
    shares.add(record);
    for (const gap of record.coverage.unread) unread.push(describe(record, gap));
    if (unread.length > mostOpen * limit) keepBest(unread, limit);
  }
  keepBest(unread, limit);
  const [languages, reasons] = [shares.languages(), shares.reasons()];
  if (flags['json'] === true) {
    const listed = unread.map(({ weight: _, ...rest }) => rest);
    const byLanguage = Object.fromEntries(languages.map(({ language, figures, figuresInClaims }) => [language, { seen: figures, held: figuresInClaims }]));
    print(`${JSON.stringify({ languages: byLanguage, reasons: Object.fromEntries(reasons.map(({ reason, figures }) => [reason, figures])), unread: listed }, null, 2)}\n`);
    return exitCodes.ok;
  }
  print(layOut(['language', 'figures', 'in claims', '%'], languages.map((l) => [l.language, l.figures, l.figuresInClaims, percentOf(l.figuresInClaims, l.figures)])));
  print(`\n${layOut(['figures', 'why no claim holds them'], reasons.map(({ reason, figures }) => [figures, reason]))}`);
  print(`\n${layOut(['document', 'figure', 'why', 'sentence'], unread.map((u) => [u.document, u.figure, u.reason, u.sentence]))}`);
  return exitCodes.ok;
};

const sentenceLength = 100;
/** How many times the limit may wait before the list is cut. */
const mostOpen = 8;

/** Sorts by weight, what came first before its equals, and cuts. */
function keepBest(unread: Unread[], limit: number): void {
  unread.sort((a, b) => b.weight - a.weight);
  unread.length = Math.min(unread.length, limit);
}

function weightOf(record: DocumentRecord, gap: DocumentRecord['coverage']['unread'][number]): number {
  const reason = reasonWeights.find(([begin]) => gap.reason.startsWith(begin))?.[1] ?? 0;
  const quantity = record.quantities.find((q) => q.start === gap.start && q.end === gap.end);
  return reason + (quantity !== undefined && quantity.unit !== null && quantity.kind !== 'age' ? unitWeight : 0);
}

function describe(record: DocumentRecord, gap: DocumentRecord['coverage']['unread'][number]): Unread {
  // Positions count what the record says they do.
  const units = record.offsetUnit === 'utf16' ? null : [...record.text];
  const slice = (start: number, end: number): string => (units === null ? record.text.slice(start, end) : units.slice(start, end).join(''));
  const around = record.sentences.find((s) => s.start <= gap.start && gap.start < s.end);
  const sentence = around === undefined ? '' : slice(around.start, around.end).replaceAll(/\s+/gu, ' ');
  return {
    document: record.id, language: record.language.tag, figure: slice(gap.start, gap.end), reason: gap.reason,
    weight: weightOf(record, gap),
    sentence: sentence.length > sentenceLength ? `${sentence.slice(0, sentenceLength - 1)}…` : sentence,
  };
}
