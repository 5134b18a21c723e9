import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loaders } from '../../src/languages/index.js';
import { readNumbers } from '../../src/match/numbers/index.js';
import { findQuantitiesIn, type QuantityCase } from '../../src/match/quantities/index.js';
import { splitPieces } from '../../src/match/pieces.js';
import type { Quantity } from '../../src/model/index.js';
import { tokenize } from '../../src/text/index.js';

const folders = new URL('../../src/languages/', import.meta.url);
const tags = readdirSync(folders, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/cases.quantities.ts`, folders)))
  .map((entry) => entry.name);

/** A found quantity in the form of a row. */
function row(quantity: Quantity, text: string): unknown[] {
  const bounds = quantity.comparator === '=' || quantity.comparator === '~' ? quantity.value : [quantity.min, quantity.max];
  return [text.slice(quantity.start, quantity.end), quantity.kind, bounds, quantity.unit, quantity.comparator, quantity.per === null ? null : `${quantity.per.value} ${quantity.per.unit ?? quantity.per.object ?? ''}`.trim()];
}

describe.each(tags)('quantities of %s', async (tag) => {
  const { quantityCases } = (await import(`../../src/languages/${tag}/cases.quantities.ts`)) as { quantityCases: readonly QuantityCase[] };
  const load = loaders[tag];
  if (load === undefined) throw new Error(`no pack ${tag}`);
  const pack = await load();

  it.each(quantityCases.map((each) => [each.text, each] as const))('%s', (text, { quantities }) => {
    const tokens = splitPieces(text, tokenize(text, [{ start: 0, end: text.length }]), pack);
    const found = findQuantitiesIn(text, tokens, readNumbers(text, tokens, pack), [], pack, null);
    expect(found.map((each) => row(each, text))).toEqual(quantities.map(([exact, kind, value, unit = null, comparator = '=', per = null]) => [exact, kind, value, unit, comparator, per]));
  });

  it('has enough of both', () => {
    const [positive, negative] = pack.depth === 'deep' ? [40, 10] : [14, 2];
    expect(quantityCases.filter((each) => each.quantities.length > 0).length).toBeGreaterThanOrEqual(positive);
    expect(quantityCases.filter((each) => each.quantities.length === 0).length).toBeGreaterThanOrEqual(negative);
  });
});
