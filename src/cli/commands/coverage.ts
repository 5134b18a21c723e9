import { readManifest, readRecords, recordsPath } from '../../files/index.js';
import { DragomanError, exitCodes, type DocumentRecord } from '../../model/index.js';
import type { Action } from '../commands.js';
import { layOut, print } from '../print.js';

interface Share {
  seen: number;
  held: number;
}

interface Unread {
  readonly document: string;
  readonly language: string;
  readonly figure: string;
  readonly reason: string;
  readonly sentence: string;
}

/** Prints how many figures claims hold, by language, and those that none does, commonest reason first. */
export const coverage: Action = async ({ inputs: [folder], flags }) => {
  if (folder === undefined) throw new DragomanError({ code: 'usage', what: 'no dataset is named' });
  readManifest(folder);
  const limit = Number(flags['limit']);
  const languages = new Map<string, Share>();
  const reasons = new Map<string, number>();
  const unread: Unread[] = [];
  for await (const record of readRecords(recordsPath(folder))) {
    const share = languages.get(record.language.tag) ?? { seen: 0, held: 0 };
    share.seen += record.coverage.numbersSeen;
    share.held += record.coverage.numbersInClaims;
    languages.set(record.language.tag, share);
    for (const gap of record.coverage.unread) {
      reasons.set(gap.reason, (reasons.get(gap.reason) ?? 0) + 1);
      if (unread.length < limit) unread.push(describe(record, gap));
    }
  }
  const byLanguage = [...languages].sort(([a], [b]) => (a < b ? -1 : 1));
  const byReason = [...reasons].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (flags['json'] === true) {
    print(`${JSON.stringify({ languages: Object.fromEntries(byLanguage), reasons: Object.fromEntries(byReason), unread }, null, 2)}\n`);
    return exitCodes.ok;
  }
  print(layOut(['language', 'figures', 'in claims', '%'], byLanguage.map(([tag, { seen, held }]) => [tag, seen, held, seen === 0 ? '–' : ((100 * held) / seen).toFixed(0)])));
  print(`\n${layOut(['figures', 'why no claim holds them'], byReason.map(([reason, count]) => [count, reason]))}`);
  print(`\n${layOut(['document', 'figure', 'why', 'sentence'], unread.map((u) => [u.document, u.figure, u.reason, u.sentence]))}`);
  return exitCodes.ok;
};

const sentenceLength = 100;

function describe(record: DocumentRecord, gap: DocumentRecord['coverage']['unread'][number]): Unread {
  // Positions count what the record says they do.
  const units = record.offsetUnit === 'utf16' ? null : [...record.text];
  const slice = (start: number, end: number): string => (units === null ? record.text.slice(start, end) : units.slice(start, end).join(''));
  const around = record.sentences.find((s) => s.start <= gap.start && gap.start < s.end);
  const sentence = around === undefined ? '' : slice(around.start, around.end).replaceAll(/\s+/gu, ' ');
  return {
    document: record.id, language: record.language.tag, figure: slice(gap.start, gap.end), reason: gap.reason,
    sentence: sentence.length > sentenceLength ? `${sentence.slice(0, sentenceLength - 1)}…` : sentence,
  };
}
