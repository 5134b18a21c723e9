import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { f1Interval } from '../../src/compare/bootstrap.js';
import { goldNames } from '../../src/compare/expectations.js';
import { budgetSchema, checkBudgets, diffRecords, DiffSummary, Evaluation, onlyIn, verifyRecord, type ChangeKind, type Tolerances } from '../../src/compare/index.js';
import { openKnowledge, withKnownIds } from '../../src/knowledge/index.js';
import { goldSchema, goldStorySchema, tellingsOf, type DocumentRecord } from '../../src/model/index.js';
import { defaultResources, newsOrder, Pipeline } from '../../src/pipeline/index.js';
import { dragoman, jsonLines, line, newFolder } from '../cli/run-cli.js';

const pipeline = new Pipeline('news', newsOrder.stages.map((stage) => ({ stage, options: stage.options.parse({}) })), defaultResources());
const text = 'Vladimir Putin met Xi Jinping in Beijing on 3 July 2024. Trade grew to $245 billion.';
let record: DocumentRecord;

beforeAll(async () => {
  record = await pipeline.run({ id: 'a', text, language: 'en' }, 'utf16');
});

/** A copy with a change. */
function changed(edit: (copy: DocumentRecord) => void): DocumentRecord {
  const copy = structuredClone(record);
  edit(copy);
  return copy;
}

const kinds = (other: DocumentRecord): [string, ChangeKind][] => diffRecords(record, other).map((d) => [d.layer, d.kind]);

describe('verifyRecord', () => {
  it('passes a good record', () => {
    expect(verifyRecord(record)).toEqual([]);
  });

  it.each<[string, (copy: DocumentRecord) => void, string]>([
    ['a slice', (c) => void (c.times[0]!.exact = 'nonsense'), 'times[0]'],
    ['a span', (c) => void (c.quantities[0]!.end = 10_000), 'quantities[0]'],
    ['the text', (c) => void (c.text += ' '), 'textSha256'],
    ['an entity', (c) => void (c.mentions[0]!.entity = 'wikidata:Q0'), 'mentions[0].entity'],
    ['the order', (c) => void c.mentions.reverse(), 'mentions[1]'],
    ['an id', (c) => void (c.mentions[1]!.id = c.mentions[0]!.id), 'mentions[1].id'],
    ['a field', (c) => void Reflect.deleteProperty(c, 'coverage'), 'coverage'],
  ])('finds %s that is wrong', (_name, edit, path) => {
    expect(verifyRecord(changed(edit)).map((p) => p.path)).toContain(path);
  });
});

describe('diffRecords', () => {
  it('finds nothing between equals', () => {
    expect(kinds(structuredClone(record))).toEqual([]);
  });

  it.each<[string, (copy: DocumentRecord) => void, [string, ChangeKind]]>([
    ['lost', (c) => void c.times.pop(), ['times', 'lost']],
    ['revalued', (c) => void (c.quantities.at(-1)!.value = 1), ['quantities', 'revalued']],
    ['relinked', (c) => void (c.mentions[0]!.entity = 'wikidata:Q1'), ['mentions', 'relinked']],
    ['retyped', (c) => void (c.mentions[0]!.type = 'MISC'), ['mentions', 'retyped']],
    ['moved', (c) => void c.times[0]!.end--, ['times', 'moved']],
    ['only more confident', (c) => void (c.mentions[0]!.confidence = 0.123), ['mentions', 'confidence']],
  ])('calls an item %s', (_name, edit, expected) => {
    expect(kinds(changed(edit))).toContainEqual(expected);
  });

  it('calls the same changes gained the other way round, and shows the sentence', () => {
    const [difference] = diffRecords(changed((c) => void c.times.pop()), record);
    expect(difference).toMatchObject({ layer: 'times', kind: 'gained', document: 'a', language: 'en', before: null });
    expect(text).toContain(difference?.sentence ?? 'nothing');
  });
});

describe('budgets', () => {
  it('allow nothing that they do not name, but for confidence', () => {
    const summary = new DiffSummary(1);
    summary.add([]);
    summary.add(diffRecords(record, changed((c) => {
      c.mentions[0]!.confidence = 0.1;
      c.times.pop();
    })));
    summary.add([onlyIn(record, 'lost')]);
    expect(checkBudgets(summary, {})).toEqual([
      { group: 'document', kind: 'lost', found: 1, allowed: 0 }, { group: 'times', kind: 'lost', found: 1, allowed: 0 },
    ]);
    expect(checkBudgets(summary, budgetSchema.parse({ default: { lost: 1 } }))).toEqual([]);
    expect([summary.documents, summary.changed]).toEqual([3, 2]);
  });

  it('may be shares of what there was, and bound languages, stages and rules', () => {
    const summary = new DiffSummary(5);
    const other = changed((c) => void c.times.pop());
    for (let i = 0; i < 3; i++) summary.add(diffRecords(record, other));
    const overruns = (budgets: unknown) => checkBudgets(summary, budgetSchema.parse(budgets), { times: 200 }).map((o) => [o.group, o.found, o.allowed]);
    expect(overruns({ default: { lost: '1.5%' } })).toEqual([]);
    expect(overruns({ default: { lost: '1%' } })).toEqual([['times', 3, 2]]);
    const [rule] = diffRecords(record, other).map((d) => d.rule);
    expect(overruns({ default: { lost: 9 }, languages: { en: { lost: 1 }, de: { lost: 0 } }, stages: { 'find-times': { lost: 2 } }, rules: { [String(rule)]: { lost: 3 } } })).toEqual([['language en', 3, 1], ['stage find-times', 3, 2]]);
    expect(() => budgetSchema.parse({ default: { lost: '1 in 5' } })).toThrow('expected a number, or a share');
  });

  it('leave out what lies within a tolerance', () => {
    const other = changed((c) => {
      c.mentions[0]!.confidence -= 0.02;
      c.quantities.at(-1)!.value! *= 1.0005;
      c.times[0]!.end--;
    });
    const left = (tolerances: Tolerances) => diffRecords(record, other, tolerances).map((d) => `${d.layer} ${d.kind}`);
    expect(left({})).toEqual(['mentions confidence', 'times moved', 'quantities revalued']);
    expect(left({ mentions: { confidence: 0.05 }, times: { position: 1 }, quantities: { value: 0.001 } })).toEqual([]);
    expect(left({ mentions: { confidence: 0.01 }, quantities: { value: 0.0001 }, claims: { value: 1 } })).toEqual(['mentions confidence', 'times moved', 'quantities revalued']);
  });

  it('name the stage whose work differs', () => {
    const other = changed((c) => {
      c.mentions[0]!.entity = 'wikidata:Q1';
      c.sentences[0]!.zone = 'title';
      c.times.pop();
    });
    expect(diffRecords(record, other).map((d) => d.stage)).toEqual(['zone', 'link', 'find-times']);
  });
});

describe('Evaluation', () => {
  const gold = (edit: Record<string, unknown>) => goldSchema.parse({ id: 'a', language: 'en', reference: null, entities: [], times: [], quantities: [], claims: [], ...edit });

  it('scores what is right, wrong, missed and optional', () => {
    const evaluation = new Evaluation();
    evaluation.add(record, gold({
      times: [{ surface: '3 July 2024', type: 'DATE', value: '2024-07-03' }, { surface: 'Trade', type: 'DATE', value: '2025' }],
      quantities: [{ surface: '$245 billion', kind: 'currency', value: 245e9, unit: 'USD' }, { surface: 'grew', kind: 'number', value: 1, optional: true }],
    }));
    const scores = evaluation.scores();
    expect(scores['time-values']?.all).toMatchObject({ right: 1, found: 1, gold: 2, precision: 1, recall: 0.5 });
    expect(scores['quantity-values']?.byType['currency']).toMatchObject({ right: 1, gold: 1 });
    expect(scores.language?.all.f1).toBe(1);
    expect(scores.times).toMatchObject({ confusion: { DATE: { DATE: 1, nothing: 1 } }, interval: [scores.times?.all.f1, scores.times?.all.f1] });
    expect(scores.mentions?.confusion).toMatchObject({ nothing: { PER: 2, LOC: 1 } });
    expect(evaluation.documents()[0]?.errors).toContainEqual(expect.objectContaining({ layer: 'times', kind: 'missed' }));
  });

  it('meets an entity by any of its names in the knowledge base, where gold has no id', async () => {
    const rates = await pipeline.run({ id: 'a', text: 'Colombia\'s central bank raised its rate.', language: 'en' }, 'utf16');
    const named = gold({ entities: [{ name: 'Banco de la República', type: 'ORG', surfaces: [] }, { name: 'Colombia', qid: 'Q739', type: 'LOC', surfaces: ['Colombia'] }] });
    const names = (record: typeof named): readonly string[] => rates.entities.map(goldNames(rates, record));
    expect(names(named)).not.toContain('Banco de la República');
    expect(names(withKnownIds(named, openKnowledge()))).toContain('Banco de la República');
  });
});

describe('golden stories', () => {
  const text = 'Trade between Russia and China grew 1.9 percent to $245 billion, the ministry said.';
  const story = (claim: Record<string, unknown>, more: Record<string, unknown> = {}) => goldStorySchema.parse({
    story: 's', publishedAt: '2024-07-03', texts: { en: text, de: 'Der Handel wuchs.' },
    entities: [{ qid: 'Q159', name: 'Russia', type: 'LOC', surfaces: { en: ['Russia'] } }, { name: 'Kaltmark', type: 'ORG', surfaces: { de: ['Handel'] } }],
    claims: [{ id: 'c1', kind: 'measure', metric: 'trade', value: 245e9, unit: 'USD', evidence: { en: text }, ...claim }], ...more,
  });
  /** A record with one claim: trade of Russia, 245 billion dollars, up 1.9 percent. */
  const read = (edit: (claim: DocumentRecord['claims'][number]) => void = () => undefined) => changed((r) => {
    r.id = 's.en';
    r.text = text;
    r.entities = [
      { ...r.entities[0]!, id: 'wikidata:Q159', qid: 'Q159', name: 'Russian Federation', names: {} },
      { ...r.entities[0]!, id: 'local:k', qid: null, name: 'Kaltmark', names: {} },
    ];
    r.claims = [{ ...r.claims[0]!, kind: 'measure', metric: { id: 'trade', start: 0, end: 5, exact: 'Trade' }, subjects: [{ entity: 'wikidata:Q159', role: 'owner' }], attribution: [], quote: null, period: null, modality: 'asserted', evidence: { ...r.claims[0]!.evidence, start: 0, end: 40 } }];
    const claim = r.claims[0]!;
    claim.quantity = { ...r.quantities[0]!, value: 245e9, min: null, max: null, unit: 'USD', comparator: '=' };
    claim.change = { direction: 'up', of: { value: 1.9, unit: '%' }, from: null, to: null };
    edit(claim);
  });
  const score = (record: DocumentRecord, gold: ReturnType<typeof story>) => {
    const evaluation = new Evaluation();
    const telling = tellingsOf(gold).find((t) => t.gold.language === 'en')!;
    evaluation.add(record, telling.gold);
    const scores = evaluation.scores();
    return [scores.claims?.all.right, scores['claims-full']?.all.right, Object.keys(scores).length];
  };

  it('score claims alone, and full where nothing is needless', () => {
    const russia = { subjects: [{ qid: 'Q159', name: 'Russia' }] };
    expect(score(read(), story(russia))).toEqual([1, 1, 3]);
    expect(score(read((c) => c.subjects.push({ entity: 'local:k', role: 'party' }, { entity: 'local:x', role: 'party' })), story(russia))).toEqual([1, 0, 3]);
    expect(score(read((c) => c.attribution.push({ speaker: null, source: 'ministry', cue: null, type: 'speech' })), story(russia))).toEqual([1, 0, 3]);
    expect(score(read((c) => (c.quantity!.comparator = '>=')), story(russia))).toEqual([1, 0, 3]);
  });

  it('accept what gold calls as right', () => {
    expect(score(read((c) => (c.metric!.id = 'exports')), story({}))).toEqual([0, 0, 3]);
    expect(score(read((c) => (c.metric!.id = 'exports')), story({ also: { metric: ['exports'] } }))).toEqual([1, 1, 3]);
    expect(score(read(), story({ value: 1.9, unit: '%' }))).toEqual([0, 0, 3]);
    expect(score(read(), story({ value: 1.9, unit: '%', also: { figures: [{ value: 245e9, unit: 'USD' }] } }))).toEqual([1, 1, 3]);
    expect(score(read((c) => c.attribution.push({ speaker: null, source: 'ministry', cue: null, type: 'speech' })), story({ also: { attribution: 'any' } }))).toEqual([1, 1, 3]);
    expect(score(read(), story({ subjects: [{ name: 'Kaltmark' }], also: { subjects: [{ qid: 'Q159', name: 'Russia' }] } }))).toEqual([1, 1, 3]);
  });

  it('compare what two languages gave', () => {
    const evaluation = new Evaluation();
    const [en] = tellingsOf(story({}));
    evaluation.add(read(), en!.gold);
    expect(evaluation.invariance()).toBeNull();
    evaluation.add(changed((r) => (r.claims = [])), en!.gold);
    expect(evaluation.invariance()).toBe(0);
  });

  it('leave out the claims that a language does not tell, and count its own', () => {
    expect(tellingsOf(story({})).map(({ source, gold }) => [source.id, source.language, gold.claims.length])).toEqual([['s.en', 'en', 1], ['s.de', 'de', 0]]);
  });

  it('are read from files beside records, and must hold their own words', () => {
    const folder = newFolder();
    const file = join(folder, 's.yaml');
    writeFileSync(file, JSON.stringify(story({})));
    expect(JSON.parse(dragoman(['eval', folder, '--json']).out)).toMatchObject({ documents: 2, scores: { claims: { all: { gold: 1 } } } });
    writeFileSync(file, JSON.stringify(story({ evidence: { en: 'Trade fell.' } })));
    const { code, err } = dragoman(['eval', folder]);
    expect([code, err]).toEqual([2, expect.stringContaining('the evidence of claim c1 is not in the text: “Trade fell.”')]);
  });
});

describe('the interval of a score', () => {
  const one: [number, number, number] = [1, 1, 1];

  it('holds the score, is the same every time, and narrows with more documents', () => {
    const documents = Array.from({ length: 20 }, (_, i): [number, number, number] => [i % 4 === 0 ? 1 : 3, 4, 4]);
    const [low, high] = f1Interval(documents);
    expect([low < 0.625 && 0.625 < high, f1Interval(documents)]).toEqual([true, [low, high]]);
    const [lowOfMany, highOfMany] = f1Interval(Array.from({ length: 10 }, () => documents).flat());
    expect(highOfMany - lowOfMany).toBeLessThan((high - low) / 2);
  });

  it('is a point where all documents are alike, and where there is nothing', () => {
    expect([f1Interval([one, one, undefined, one]), f1Interval([])]).toEqual([[1, 1], [1, 1]]);
  });
});

describe('diff, check and bless', () => {
  it('gate a dataset', () => {
    const folder = newFolder();
    const [before, after, baseline] = ['before', 'after', 'baseline'].map((n) => join(folder, n)) as [string, string, string];
    const docs = (amount: string): string => line({ id: 'a', text: `It cost ${amount}.`, language: 'en' }) + line({ id: 'b', text: 'Nothing new.', language: 'en' });
    dragoman(['run', '-', '--out', before, '--tables', 'none'], docs('$5'));
    dragoman(['run', '-', '--out', after, '--tables', 'none'], docs('$6') + line({ id: 'c', text: 'More.' }));
    expect(dragoman(['diff', before, before, '--exit-code']).code).toBe(0);
    const diff = dragoman(['diff', before, after, '--exit-code', '--json']);
    expect(diff.code).toBe(1);
    expect(JSON.parse(diff.out)).toMatchObject({ documents: 3, changed: 2, byLayer: { quantities: { revalued: 1 }, document: { gained: 1 } } });
    expect(dragoman(['check', after, '--against', before]).code).toBe(1);
    expect(dragoman(['check', after, '--against', before, '--format', 'junit']).out).toContain('<failure message="1 found, 0 allowed">\nrevalued quantities in a (en) by ');
    expect(dragoman(['check', after, '--against', before, '--format', 'github']).out).toMatch(/^::error title=/);
    const budgets = join(folder, 'budgets.yaml');
    writeFileSync(budgets, 'default: {gained: 9, lost: 9, revalued: 9}\n');
    expect(dragoman(['check', after, '--against', before, '--budgets', budgets])).toMatchObject({ code: 0 });
    expect(dragoman(['bless', after, baseline]).code).toBe(2);
    expect(dragoman(['bless', after, `${after}/`, '--reason', 'x'])).toMatchObject({ code: 2, err: expect.stringContaining('a dataset cannot be its own baseline') as unknown });
    expect(dragoman(['bless', after, baseline, '--reason', 'prices rose'])).toMatchObject({ code: 0 });
    expect(dragoman(['check', after, '--against', baseline]).code).toBe(0);
    expect(dragoman(['verify', baseline]).code).toBe(0);
    expect(jsonLines(dragoman(['diff', after, baseline, '--json']).out.replaceAll('\n', ''))).toMatchObject([{ total: 0 }]);
  });
});
