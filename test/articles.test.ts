import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { DocumentRecord } from '../src/model/index.js';
import { compileDefinition, defaultResources, Pipeline } from '../src/pipeline/index.js';

/*
 * What the default pipeline must read in the five articles it was first built for. The articles are not ours to publish:
 * they are read where they lie beside the project, and the facts below are all that is said of them here.
 */

const root = join(import.meta.dirname, '..');
const folder = join(root, '..', 'shared', 'seeds');
const files = existsSync(folder) ? readdirSync(folder).filter((f) => f.endsWith('.txt')).sort() : [];

const qid = {
  putin: 'wikidata:Q7747', xi: 'wikidata:Q15031', russia: 'wikidata:Q159', china: 'wikidata:Q148', brics: 'wikidata:Q243630', sco: 'wikidata:Q485207', un: 'wikidata:Q1065',
  nato: 'wikidata:Q7184', usa: 'wikidata:Q30', ukraine: 'wikidata:Q212', moscow: 'wikidata:Q649', beijing: 'wikidata:Q956', astana: 'wikidata:Q1520', kazakhstan: 'wikidata:Q232',
} as const;

type Claim = DocumentRecord['claims'][number];

/** The facts of an article: its language, who must be named, and what must be claimed, each a test of one claim. */
interface Expectation {
  readonly language: string;
  readonly publishedAt?: string;
  readonly entities: readonly string[];
  readonly times: readonly string[];
  readonly claims: Readonly<Record<string, (claim: Claim) => boolean>>;
}

const subjects = (claim: Claim, ...ids: string[]): boolean => ids.every((id) => claim.subjects.some((s) => s.entity === id));
const says = (claim: Claim, speaker: string): boolean => claim.attribution.some((a) => a.speaker === speaker);

const expected: Readonly<Record<string, Expectation>> = {
  '000': {
    language: 'tr',
    entities: [qid.putin, qid.xi, qid.russia, qid.china, qid.moscow, qid.beijing, qid.un, qid.brics, qid.sco],
    times: ['2026-02-04', '2025'],
    claims: {
      'turnover over 200 billion dollars, said by Putin, three years running': (c) =>
        c.metric?.id === 'trade.turnover' && c.zone === 'body' && c.quantity?.min === 200e9 && c.quantity.comparator === '>' && c.quantity.unit === 'USD' &&
        subjects(c, qid.russia, qid.china) && says(c, qid.putin) && c.streak?.value === 3,
      'turnover of 200 billion dollars in the subheading': (c) =>
        c.metric?.id === 'trade.turnover' && c.quantity?.value === 200e9 && c.quantity.comparator === '=' && c.quantity.unit === 'USD',
    },
  },
  '001': {
    language: 'ro',
    entities: [qid.putin, qid.xi, qid.russia, qid.china, qid.usa, qid.nato, qid.ukraine, qid.beijing, qid.moscow],
    times: ['T16:07', 'T17:21', 'PT1H'],
    claims: {
      'the call lasted over an hour': (c) => c.kind === 'duration' && c.quantity?.comparator === '>' && c.quantity.min === 1 && c.quantity.unit === 'h',
    },
  },
  '002': {
    language: 'de',
    entities: [qid.putin, qid.xi, qid.russia, qid.china, qid.un, qid.sco, qid.brics],
    times: ['2025', '2024'],
    claims: {
      'Xi and Putin met three times in 2024, said by Xi': (c) =>
        c.kind === 'count' && c.metric?.id === 'meetings' && c.quantity?.value === 3 && c.period?.value === '2024' && subjects(c, qid.putin, qid.xi) && says(c, qid.xi),
    },
  },
  '003': {
    language: 'de',
    entities: [qid.putin, qid.xi, qid.russia, qid.china, qid.sco, qid.astana, qid.kazakhstan, qid.moscow],
    times: ['XXXX-07-03', 'XXXX-05-16', 'XXXX-05-17', '2023-03', '2030'],
    claims: {
      'Xi and Putin met in Astana on 3 July': (c) =>
        c.event?.type === 'meeting' && c.period?.value === 'XXXX-07-03' && subjects(c, qid.putin, qid.xi) && c.subjects.some((s) => s.role === 'place'),
      'Putin visited China on 16 and 17 May': (c) => c.event?.type === 'visit' && c.period?.value === 'XXXX-05-16/XXXX-05-17' && subjects(c, qid.putin, qid.china),
      'Xi visited Moscow in March 2023': (c) => c.event?.type === 'visit' && c.period?.value === '2023-03' && subjects(c, qid.xi, qid.moscow),
    },
  },
  '004': {
    language: 'it',
    entities: [qid.putin, qid.xi, qid.russia, qid.china, qid.moscow, qid.beijing, qid.ukraine, qid.usa],
    times: ['2024', '2022-02'],
    claims: {
      'turnover of 245 billion dollars in 2024 by Chinese statistics, said by Putin': (c) =>
        c.metric?.id === 'trade.turnover' && c.quantity?.value === 245e9 && c.quantity.unit === 'USD' && c.period?.value === '2024' && subjects(c, qid.russia, qid.china) &&
        says(c, qid.putin) && c.attribution.some((a) => a.type === 'statistics' && a.source === 'statistiche cinesi'),
      'Russia is the fifth-largest trading partner of China': (c) =>
        c.kind === 'rank' && c.quantity?.value === 5 && c.subjects.some((s) => s.entity === qid.russia && s.role === 'ranked') &&
        c.subjects.some((s) => s.entity === qid.china && s.role === 'owner'),
      'Putin visited Beijing in February 2022': (c) => c.event?.type === 'visit' && c.period?.value === '2022-02' && subjects(c, qid.putin, qid.beijing),
    },
  },
};

let pipeline: Pipeline;

beforeAll(() => {
  const { name, steps } = compileDefinition(parse(readFileSync(join(root, 'pipelines', 'news.yaml'), 'utf8')), 'pipelines/news.yaml');
  pipeline = new Pipeline(name, steps, defaultResources());
});

describe.each(files)('article %s', (file) => {
  const facts = expected[file.slice(0, 3)];
  let record: DocumentRecord;
  beforeAll(async () => {
    record = await pipeline.run({ id: file, text: readFileSync(join(folder, file), 'utf8') });
  });

  it('has every fact that it must give', () => {
    expect(facts).toBeDefined();
    if (facts === undefined) return;
    expect(record.language.tag).toBe(facts.language);
    const ids = record.entities.map((e) => e.id);
    expect(facts.entities.filter((id) => !ids.includes(id))).toEqual([]);
    const values = record.times.map((t) => t.value);
    expect(facts.times.filter((value) => !values.some((v) => v === value || v.endsWith(value)))).toEqual([]);
    const missing = Object.entries(facts.claims).filter(([, test]) => !record.claims.some(test)).map(([name]) => name);
    expect(missing).toEqual([]);
  });

  it('claims nothing from boilerplate, and every span is a slice', () => {
    const silent = record.sentences.filter((s) => s.zone === 'boilerplate' || s.zone === 'metadata');
    expect(record.claims.filter((c) => silent.some((s) => s.start < c.evidence.end && c.evidence.start < s.end))).toEqual([]);
    for (const layer of [record.mentions, record.times, record.quantities, record.quotes] as const) {
      for (const span of layer) expect(record.text.slice(span.start, span.end)).toBe(span.exact);
    }
  });
});

it('reads the sample corpus of the project beside the articles', () => {
  expect(readdirSync(join(root, 'seeds', 'articles')).length).toBeGreaterThanOrEqual(12);
});
