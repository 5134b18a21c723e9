import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { compileDefinition, defaultResources, Pipeline } from '../../src/pipeline/index.js';

/* What describes a name that no list knows is no part of it; its forms are one entity. */

const { name, steps } = compileDefinition(parse(readFileSync(join(import.meta.dirname, '..', '..', 'pipelines', 'news.yaml'), 'utf8')), 'news.yaml');
const pipeline = new Pipeline(name, steps, defaultResources());

async function organisationsIn(language: string, text: string): Promise<readonly { readonly exact: string; readonly entity: string }[]> {
  const { mentions, entities } = await pipeline.run({ id: 'names', text, language }, 'utf16');
  return mentions.filter(({ type }) => type === 'ORG').map(({ exact, entity }) => ({ exact, entity: entities.find(({ id }) => id === entity)?.name ?? '' }));
}

describe('a name and what describes it', () => {
  it.each([
    ['fr', 'L’entreprise de logistique Brontella devra payer une amende.', 'Brontella'],
    ['ru', 'Нидерландская светотехническая группа Brontella купила завод.', 'Brontella'],
    ['ru', 'Судоходная компания Brontella Lines отменила рейсы.', 'Brontella Lines'],
    ['uk', 'Судноплавна компанія Brontella Lines скасувала рейси.', 'Brontella Lines'],
    ['de', 'Der Umsatz des Toulouser Herstellers Brontella Space stieg.', 'Brontella Space'],
    ['de', 'Velmora übernimmt den Konkurrenten Brontella.', 'Brontella'],
    ['ar', 'ودفعت شركة نوردهافن غرامة كبيرة.', 'نوردهافن'],
  ])('%s: %s', async (language, text, expected) => {
    expect((await organisationsIn(language, text)).map(({ exact }) => exact)).toContain(expected);
  });

  it.each([
    ['de', 'Die Deutsche Bank und die Commerzbank legten zu.', 'Deutsche Bank'],
    ['fr', 'Le Parti socialiste a présenté son programme.', 'Parti socialiste'],
    ['ar', 'وقال متحدث باسم شركة الاتصالات السعودية إن الأرباح ارتفعت.', 'شركة الاتصالات السعودية'],
  ])('%s: the noun is part of the name: %s', async (language, text, expected) => {
    expect((await organisationsIn(language, text)).map(({ exact }) => exact)).toContain(expected);
  });
});

describe('forms of the name of an organisation in a document', () => {
  it.each([
    ['ru', 'Акции «Брантовского Банка» упали. «Брантовский Банк» сократит рабочие места.', 'Брантовский Банк'],
    ['ar', 'وقال الوزير لإذاعة كاراكول إن الأسعار ارتفعت. ونقلت إذاعة كاراكول عن الوزير ذلك.', 'إذاعة كاراكول'],
  ])('%s: %s', async (language, text, base) => {
    const found = await organisationsIn(language, text);
    expect(found.length).toBe(2);
    expect(new Set(found.map(({ entity }) => entity))).toEqual(new Set([base]));
  });
});
