import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { Ledger } from '../../src/ledger/index.js';
import type { Fact } from '../../src/model/index.js';
import { compileDefinition, defaultResources, Pipeline } from '../../src/pipeline/index.js';

const { name, steps } = compileDefinition(parse(readFileSync(join(import.meta.dirname, '..', '..', 'pipelines', 'news.yaml'), 'utf8')), 'news.yaml');
const pipeline = new Pipeline(name, steps, defaultResources());

interface Told {
  readonly language: string;
  readonly text: string;
  readonly publishedAt: string;
}

/** The facts of a metric that some documents tell together. */
async function facts(metric: string, documents: readonly Told[]): Promise<readonly Fact[]> {
  const ledger = new Ledger();
  for (const [at, document] of documents.entries()) ledger.add(await pipeline.run({ id: `${document.language}-${at}`, ...document }, 'utf16'));
  return [...ledger.facts()].filter((f) => f.metric === metric);
}

describe('facts of several languages', () => {
  it('let a death toll that rises from day to day replace the one before', async () => {
    const [fact, ...others] = await facts('casualties.killed', [
      { language: 'de', publishedAt: '2026-03-11', text: '14 Menschen sind am Dienstag bei einem Erdbeben in Marokko ums Leben gekommen.' },
      { language: 'es', publishedAt: '2026-03-12', text: 'El terremoto del martes en Marruecos causó 21 muertos.' },
    ]);
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ status: 'superseded', value: 21, languages: ['de', 'es'], firstSeen: '2026-03-11', lastSeen: '2026-03-12' });
  });

  it('take “over 200 billion” and “245 billion” for one figure', async () => {
    const [fact, ...others] = await facts('trade.turnover', [
      { language: 'fr', publishedAt: '2026-03-11', text: 'Les échanges commerciaux entre la Russie et la Chine ont dépassé 200 milliards de dollars en 2024.' },
      { language: 'pl', publishedAt: '2026-03-12', text: 'Handel między Rosją a Chinami wyniósł w 2024 r. 245 mld dolarów.' },
      { language: 'zh', publishedAt: '2026-03-12', text: '2024年俄罗斯与中国的贸易额达到2450亿美元。' },
    ]);
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ status: 'agree', value: 245e9, unit: 'USD', languages: ['fr', 'pl', 'zh'] });
    expect(fact?.origins).toHaveLength(3);
  });

  it('say where two sources differ', async () => {
    const [fact] = await facts('inflation', [
      { language: 'it', publishedAt: '2026-03-11', text: "A febbraio l'inflazione in Argentina è stata del 2,4%." },
      { language: 'ru', publishedAt: '2026-03-12', text: 'В феврале инфляция в Аргентине составила 3,1%.' },
    ]);
    expect(fact).toMatchObject({ status: 'differ', min: 2.4, max: 3.1, languages: ['it', 'ru'] });
  });

  it('count a report that two papers print as one origin', async () => {
    const text = 'La inflación en Argentina fue del 2,4 % en febrero, informó el martes el instituto de estadística. El dato es el más bajo desde hace siete años y quedó por debajo de lo que esperaban los analistas, que habían calculado un aumento mayor de los precios de los alimentos y del transporte.';
    const [fact] = await facts('inflation', [
      { language: 'es', publishedAt: '2026-03-11', text }, { language: 'es', publishedAt: '2026-03-12', text: text.replace('siete años', 'ocho años') },
    ]);
    expect(fact?.origins).toHaveLength(1);
    expect(fact).toMatchObject({ status: 'single', value: 2.4 });
  });
});
