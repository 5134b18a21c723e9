import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { compileDefinition, defaultResources, Pipeline } from '../../src/pipeline/index.js';

/* Companies and parties that no list knows: what stands beside one of their mentions tells what all of them are. */

const { name, steps } = compileDefinition(parse(readFileSync(join(import.meta.dirname, '..', '..', 'pipelines', 'news.yaml'), 'utf8')), 'news.yaml');
const pipeline = new Pipeline(name, steps, defaultResources());

async function namesIn(language: string, text: string): Promise<readonly string[]> {
  const { mentions } = await pipeline.run({ id: 'names', text, language }, 'utf16');
  return mentions.map((m) => `${m.exact} ${m.type}`);
}

const told: readonly [language: string, text: string, organisation: string, mentions: number][] = [
  ['en', 'The chip supplier Brontella cut its forecast. Analysts had expected more. On Friday Brontella was silent.', 'Brontella', 2],
  ['en', 'Shares of Kaltura fell. Most of the workers of Kaltura are in Leeds.', 'Kaltura', 2],
  ['de', 'Der Umsatz des Pumpenherstellers Brontella sank. Am Freitag schwieg Brontella.', 'Brontella', 2],
  ['fr', 'L’équipementier allemand Brontella a réduit ses prévisions. Vendredi, Brontella se taisait.', 'Brontella', 2],
  ['it', 'Il fornitore tedesco di chip Brontella ha tagliato le stime. I dipendenti di Brontella protestano.', 'Brontella', 2],
  ['es', 'La empresa alemana Brontella recortó sus previsiones. El viernes Brontella callaba.', 'Brontella', 2],
  ['pt', 'A fornecedora alemã Brontella cortou as previsões. Na sexta-feira, a Brontella calava.', 'Brontella', 2],
  ['nl', 'De pompenfabrikant Brontella verlaagde de verwachting. Vrijdag zweeg Brontella.', 'Brontella', 2],
  ['pl', 'Niemiecki producent Brontella obniżył prognozy. W piątek Brontella milczała.', 'Brontella', 2],
  ['ro', 'Producătorul german Brontella și-a redus prognoza. Vineri, Brontella tăcea.', 'Brontella', 2],
  ['ru', 'Правящая партия «Светлый путь» победила на выборах. «Светлый путь» получил 40 мандатов.', 'Светлый путь', 2],
  ['uk', 'Правляча партія «Світлий шлях» перемогла на виборах. «Світлий шлях» отримав 40 мандатів.', 'Світлий шлях', 2],
  ['tr', 'Pazar günkü seçimi muhalefetteki Yeni Ufuk partisi kazandı.', 'Yeni Ufuk', 1],
  ['ar', 'أعلنت شركة «برونتيلا» نتائجها. وقالت «برونتيلا» إنها راضية.', 'برونتيلا', 2],
];

describe('organisations that no list knows', () => {
  it.each(told)('in %s: %s', async (language, text, organisation, mentions) => {
    const found = await namesIn(language, text);
    expect(found.filter((mention) => mention === `${organisation} ORG`)).toHaveLength(mentions);
  });

  it.each([
    ['en', 'The company hired Anna Lesjak. She is happy, Lesjak said.', 'Lesjak PER'],
    ['en', 'The company in Interlaken grew. Tourists love Interlaken.', 'Interlaken LOC'],
    ['de', 'Die Partei wählte Anna Lesjak zur Chefin. Sie sei froh, sagte Lesjak.', 'Lesjak PER'],
    ['es', 'El partido eligió al ministro Berger. El ministro Berger aceptó.', 'Berger PER'],
    ['fr', 'Le groupe a nommé Anna Berger. Mme Berger est ingénieure.', 'Berger PER'],
  ])('leave people and places what they are, in %s: %s', async (language, text, mention) => {
    const found = await namesIn(language, text);
    expect(found).toContain(mention);
    expect(found.filter((other) => other.endsWith(' ORG'))).toEqual([]);
  });
});
