import { beforeAll, describe, expect, it } from 'vitest';
import { loaders } from '../../src/languages/index.js';
import { readNumbers } from '../../src/match/numbers/index.js';
import { splitPieces } from '../../src/match/pieces.js';
import { findQuantitiesIn } from '../../src/match/quantities/index.js';
import { findTimes } from '../../src/match/times/index.js';
import type { LanguagePack } from '../../src/model/index.js';
import { tokenize } from '../../src/text/index.js';

/** What each quantity of a text is told for, as `value unit-or-object`; null where it is told for nothing. */
function toldFor(text: string, pack: LanguagePack): readonly (string | null)[] {
  const sentences = [{ start: 0, end: text.length, zone: 'body' as const, language: pack.tag }];
  const tokens = splitPieces(text, tokenize(text, sentences), pack);
  const numbers = readNumbers(text, tokens, pack);
  const { times } = findTimes({ text, tokens, numbers, sentences, language: pack.tag, names: [], pack, reference: { time: '2026-03-12', basis: 'given' } });
  return findQuantitiesIn(text, tokens, numbers, times, pack, null).map(({ per }) => (per === null ? null : `${per.value} ${per.unit ?? per.object ?? ''}`));
}

/** Amounts beside times: what recurs is what the amount is told for, a date or a stretch of time is not. */
const rows: readonly (readonly [tag: string, text: string, per: readonly (string | null)[]])[] = [
  ['en', 'The shop earned $90,000 annually.', ['1 a']],
  ['en', 'Rents rose 4 percent a year.', ['1 a']],
  ['en', 'Sales rose to $5 million from $4 million a year earlier.', [null, null]],
  ['en', 'She lent him 300 dollars a week ago.', [null]],
  ['en', 'Wages rose from $12 to $15 an hour.', ['1 h', '1 h']],
  ['de', 'Sie verdient 3.100 Euro im Monat.', ['1 mo']],
  ['de', 'Die Stadt gab 40 Millionen Euro im Jahr 2024 aus.', [null]],
  ['de', 'Die Preise steigen um 2 Prozent jährlich.', ['1 a']],
  ['fr', 'Le loyer atteint 800 euros par mois.', ['1 mo']],
  ['fr', 'Le loyer atteignait 800 euros le mois dernier.', [null]],
  ['it', 'Paga 700 euro al mese.', ['1 mo']],
  ['it', 'Il biglietto costa 12 euro l’ora.', ['1 h']],
  ['es', 'Cobra 1.300 euros al mes.', ['1 mo']],
  ['ro', 'Câștigă 4.000 de lei pe lună.', ['1 mo']],
  ['pl', 'Zarabia 6000 zł miesięcznie.', ['1 mo']],
  ['ru', 'Завод платит 60 тысяч рублей в месяц.', ['1 mo']],
  ['zh', '工厂每年支付500元。', [null]],
  ['zh', '每年500元的费用。', ['1 a']],
  ['id', 'Gajinya 5 juta rupiah sebulan.', ['1 mo']],
  ['sv', 'Hyran är 9 000 kronor i månaden.', ['1 mo']],
];

describe('what an amount is told for, beside times', () => {
  const packs = new Map<string, LanguagePack>();
  beforeAll(async () => {
    for (const tag of new Set(rows.map(([each]) => each))) packs.set(tag, await loaders[tag]!());
  });

  it.each(rows)('%s: %s', (tag, text, per) => {
    expect(toldFor(text, packs.get(tag)!)).toEqual(per);
  });
});
