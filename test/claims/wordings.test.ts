import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { compileDefinition, defaultResources, Pipeline } from '../../src/pipeline/index.js';
import { publishedOn } from './parallel/fact.js';
import { line } from './stories/line.js';
import { aboardWordings } from './wordings/aboard.js';
import { agencyWordings } from './wordings/agency.js';
import { amounts } from './wordings/amounts.js';
import { askedFor } from './wordings/asked-for.js';
import { bankWordings } from './wordings/banks.js';
import { carriedWordings } from './wordings/carried.js';
import { countedThings } from './wordings/counted-things.js';
import { markets } from './wordings/markets.js';
import { social } from './wordings/social.js';
import { dealWordings } from './wordings/deals.js';
import { deskWordings } from './wordings/desks.js';
import { foretoldWordings } from './wordings/foretold.js';
import { houses } from './wordings/houses.js';
import { nextClauses } from './wordings/next-clauses.js';
import { undenied } from './wordings/undenied.js';
import { listedFigures } from './wordings/listed-figures.js';
import { listWordings } from './wordings/lists.js';
import { modalityWordings } from './wordings/modality.js';
import { agencyStyle } from './wordings/agency-style.js';
import { newsroomWordings } from './wordings/newsroom.js';
import { reckonedWordings } from './wordings/reckoned.js';
import { voicesApart } from './wordings/voices-apart.js';
import { wireFigures } from './wordings/wire-figures.js';
import { wordings } from './wordings/wordings.js';

/* One thing in the words of several languages gives the same claims, down to changes, bounds, roles and who says so. */

const { name, steps } = compileDefinition(parse(readFileSync(join(import.meta.dirname, '..', '..', 'pipelines', 'news.yaml'), 'utf8')), 'news.yaml');
const pipeline = new Pipeline(name, steps, defaultResources());
const rows = [...wordings, ...listWordings, ...amounts, ...agencyWordings, ...carriedWordings, ...agencyStyle, ...modalityWordings, ...reckonedWordings, ...dealWordings, ...bankWordings, ...listedFigures, ...newsroomWordings, ...wireFigures, ...countedThings, ...deskWordings, ...markets, ...social, ...aboardWordings, ...voicesApart, ...askedFor, ...foretoldWordings, ...undenied, ...houses, ...nextClauses].flatMap(({ claims, texts }) => Object.entries(texts).map(([language, text]) => ({ language, text, claims })));

describe.each([...new Set(rows.map((row) => row.language))])('wordings in %s', (language) => {
  it.each(rows.filter((row) => row.language === language).map((row) => [row.text, row.claims] as const))('%s', async (text, claims) => {
    const record = await pipeline.run({ id: 'wording', text, language, publishedAt: publishedOn }, 'utf16');
    expect(record.claims.map((claim) => line(record, claim).replace(/“[^”]*”/g, '“…”')).sort()).toEqual(claims);
  });
});
