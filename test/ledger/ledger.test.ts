import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ledger, signatureOf, similarity } from '../../src/ledger/index.js';
import { factSchema, type DocumentRecord, type Fact } from '../../src/model/index.js';

type Claim = DocumentRecord['claims'][number];

const filler = 'The ministers met in the capital and spoke about ports and railways for most of the afternoon before they left for the coast.';

function claim(id: string, more: Partial<Claim> & { value?: number | null; comparator?: NonNullable<Claim['quantity']>['comparator']; unit?: string | null; per?: NonNullable<Claim['quantity']>['per'] } = {}): Claim {
  const { value = 245e9, comparator = '=', unit = 'USD', per = null, ...rest } = more;
  return {
    id, kind: 'measure', zone: 'body', metric: { id: 'trade.turnover', start: 0, end: 5, exact: 'Trade' }, event: null,
    subjects: [{ entity: 'wikidata:Q159', role: 'party' }, { entity: 'wikidata:Q148', role: 'party' }],
    quantity: { id: null, value, min: comparator === '<' || comparator === '~' ? null : value, max: comparator === '>' || comparator === '~' ? null : value, comparator, unit, per },
    change: null, streak: null, period: { time: null, value: '2024', from: null, to: null }, attribution: [], quote: null, modality: 'asserted',
    evidence: { sentence: 0, start: 0, end: 5, exact: 'Trade' }, confidence: 0.9, rule: 'test', ...rest,
  };
}

function record(id: string, claims: Claim[], more: Partial<DocumentRecord> = {}): DocumentRecord {
  return {
    schema: 'dragoman/1', id, url: null, source: null, title: null, meta: {}, publishedAt: '2025-01-10', reference: { time: null, basis: 'none' },
    language: { tag: 'en', confidence: 1, basis: 'given' }, text: `Trade. Report number ${id} of the week. ${filler.split(' ').map((w, i) => `${w}${id}${i}`).join(' ')}`,
    textSha256: '', htmlSha256: null, offsetUnit: 'utf16', sentences: [],
    entities: [{ id: 'wikidata:Q159', type: 'LOC', subtype: null, name: 'Russia', names: {}, qid: 'Q159', mentions: 1, salience: 0.5 }],
    mentions: [], times: [], quantities: [], quotes: [], claims,
    coverage: { characters: 0, boilerplateCharacters: 0, sentences: 0, sentencesWithClaims: 0, numbersSeen: 0, numbersInClaims: 0, unread: [] }, diagnostics: [], ...more,
  };
}

function factsOf(...records: DocumentRecord[]): Fact[] {
  const ledger = new Ledger();
  for (const r of records) ledger.add(r);
  return [...ledger.facts()].map((f) => factSchema.parse(f));
}

describe('ledger', () => {
  it('merges claims of two documents and languages into one fact that both support', () => {
    const [fact, ...others] = factsOf(record('a', [claim('1')]), record('b', [claim('2', { value: 200e9, comparator: '>' })], { language: { tag: 'it', confidence: 1, basis: 'given' } }));
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ status: 'agree', value: 245e9, unit: 'USD', period: '2024', languages: ['en', 'it'], metric: 'trade.turnover' });
    expect(fact?.claims).toEqual([{ document: 'a', claim: '1' }, { document: 'b', claim: '2' }]);
    expect(fact?.subjects.find((s) => s.entity === 'wikidata:Q159')?.name).toBe('Russia');
  });

  it('says where sources differ, and by how much', () => {
    expect(factsOf(record('a', [claim('1')]), record('b', [claim('2', { value: 230e9 })]))[0]).toMatchObject({ status: 'differ', value: null, min: 230e9, max: 245e9 });
  });

  it('takes a figure printed to fewer digits, or told as approximate, for the same figure', () => {
    expect(factsOf(record('a', [claim('1', { value: 244.8e9 })]), record('b', [claim('2', { value: 245e9 })]))[0]?.status).toBe('agree');
    expect(factsOf(record('a', [claim('1', { value: 238e9 })]), record('b', [claim('2', { value: 245e9, comparator: '~' })]))[0]).toMatchObject({ status: 'agree', value: 238e9 });
  });

  it('lets a later, higher count of a growing kind replace the earlier', () => {
    const killed = (id: string, value: number): Claim => claim(id, { kind: 'count', metric: { id: 'casualties.killed', start: 0, end: 5, exact: 'Trade' }, value, unit: null });
    const facts = factsOf(record('a', [killed('1', 9)], { publishedAt: '2026-02-03' }), record('b', [killed('2', 12)], { publishedAt: '2026-02-04' }));
    expect(facts[0]).toMatchObject({ status: 'superseded', value: 12, firstSeen: '2026-02-03', lastSeen: '2026-02-04' });
    const falling = factsOf(record('a', [killed('1', 12)], { publishedAt: '2026-02-03' }), record('b', [killed('2', 9)], { publishedAt: '2026-02-04' }));
    expect(falling[0]?.status).toBe('differ');
  });

  it('keeps what is told for one thing apart from what is told for another', () => {
    const price = (id: string, per: NonNullable<Claim['quantity']>['per']): Claim => claim(id, { value: 81, per });
    const barrel = { value: 1, unit: 'bbl', object: null };
    const facts = factsOf(record('a', [price('1', barrel)]), record('b', [price('2', { value: 1, unit: 't', object: null })]), record('c', [price('3', null)]), record('d', [price('4', barrel)]));
    expect(facts.map((f) => [f.per?.unit ?? null, f.claims.length])).toEqual([[null, 1], ['bbl', 2], ['t', 1]]);
  });

  it('does not call figures without a period contradictory', () => {
    expect(factsOf(record('a', [claim('1', { period: null })]), record('b', [claim('2', { period: null, value: 100e9 })]))[0]?.status).toBe('different-scope');
  });

  it('counts copies of one text as one origin', () => {
    const text = `Trade. ${filler} Port officials said that the new quay would be opened to all ships in the spring of next year.`;
    const facts = factsOf(record('a', [claim('1')], { text }), record('b', [claim('2')], { text: text.replace('spring', 'summer') }), record('c', [claim('3')]));
    expect(facts[0]?.origins).toEqual([{ documents: ['a', 'b'] }, { documents: ['c'] }]);
    expect(factsOf(record('a', [claim('1')], { text }), record('b', [claim('2')], { text }))[0]?.status).toBe('single');
  });

  it('keeps plans, periods and roles apart, and leaves out claims without subjects', () => {
    const facts = factsOf(record('a', [
      claim('1'), claim('2', { modality: 'planned' }), claim('3', { period: { time: null, value: '2023', from: null, to: null } }), claim('4', { subjects: [] }),
      claim('5', { subjects: [{ entity: 'wikidata:Q159', role: 'agent' }, { entity: 'wikidata:Q148', role: 'patient' }] }),
    ]));
    expect(facts.map((f) => f.claims.map((c) => c.claim))).toHaveLength(4);
  });

  it('compares one dimension in one unit', () => {
    const distance = (id: string, value: number, unit: string): Claim => claim(id, { metric: { id: 'distance', start: 0, end: 5, exact: 'Trade' }, value, unit });
    expect(factsOf(record('a', [distance('1', 100, '[mi_i]')]), record('b', [distance('2', 161, 'km')]))[0]).toMatchObject({ status: 'agree', unit: '[mi_i]' });
  });

  it('gives the same facts in any order of documents', () => {
    const values = fc.array(fc.tuple(fc.constantFrom(100e9, 200e9, 245e9), fc.constantFrom('=', '>', '~') as fc.Arbitrary<'=' | '>' | '~'>, fc.constantFrom('2023', '2024')), { minLength: 2, maxLength: 8 });
    fc.assert(fc.property(values, fc.integer(), (specs, seed) => {
      const records = specs.map(([value, comparator, year], i) => record(`d${i}`, [claim(`c${i}`, { value, comparator, period: { time: null, value: year, from: null, to: null } })]));
      const shuffled = [...records].sort((a, b) => ((a.id.charCodeAt(1) * 7919 + seed) % 13) - ((b.id.charCodeAt(1) * 7919 + seed) % 13));
      expect(factsOf(...shuffled)).toEqual(factsOf(...records));
    }), { numRuns: 50 });
  });
});

describe('signature', () => {
  it('estimates how much two texts share', () => {
    const words = filler.repeat(4);
    expect(similarity(signatureOf(words), signatureOf(words))).toBe(1);
    expect(similarity(signatureOf(filler), signatureOf('Der Hafen wird im Frühjahr ausgebaut, sagte die Verwaltung am Montag in der Hauptstadt des Landes.'))).toBeLessThan(0.1);
  });
});

describe('counts that grow while they are reported', () => {
  const killed = (id: string, value: number, day: string | null, more: Partial<Claim> = {}): Claim =>
    claim(id, { kind: 'count', metric: { id: 'casualties.killed', start: 0, end: 5, exact: 'Trade' }, value, unit: null, period: day === null ? null : { time: null, value: day, from: null, to: null }, ...more });
  const on = (id: string, day: string, told: Claim): DocumentRecord => record(id, [told], { publishedAt: `${day}T08:00:00Z` });

  it('join the one day of the week before that is told of, where a later report names no day', () => {
    const facts = factsOf(on('c', '2026-05-06', killed('3', 14, null)), on('a', '2026-05-04', killed('1', 9, '2026-05-04')), on('b', '2026-05-05', killed('2', 12, null)));
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({ status: 'superseded', value: 14, period: '2026-05-04' });
    expect(facts[0]?.claims.map((c) => c.document)).toEqual(['a', 'b', 'c']);
  });

  it('stay undated where two days could be meant, none, or where the report is older or far younger', () => {
    const two = factsOf(on('a', '2026-05-04', killed('1', 9, '2026-05-04')), on('b', '2026-05-05', killed('2', 3, '2026-05-05')), on('c', '2026-05-06', killed('3', 14, null)));
    expect(two.map((f) => f.period).sort()).toEqual(['2026-05-04', '2026-05-05', null]);
    for (const day of ['2026-05-03', '2026-05-12']) expect(factsOf(on('a', '2026-05-04', killed('1', 9, '2026-05-04')), on('c', day, killed('3', 14, null)))).toHaveLength(2);
    expect(factsOf(record('a', [killed('1', 9, '2026-05-04')]), record('c', [killed('3', 14, null)], { publishedAt: null }))).toHaveLength(2);
  });

  it('do so for counts that grow alone: an undated level stays by itself', () => {
    const dated = claim('1', { period: { time: null, value: '2026-05-04', from: null, to: null } });
    expect(factsOf(on('a', '2026-05-04', dated), on('b', '2026-05-05', claim('2', { period: null })))).toHaveLength(2);
  });
});
