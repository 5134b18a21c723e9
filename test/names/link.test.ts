import { describe, expect, it } from 'vitest';
import { mentionsOf } from './run.js';

describe('linking inside a document', () => {
  it('joins a surname to the full name, known or not', async () => {
    const text = 'Albanian prime minister Edi Rama arrived in Rome. Rama said that Nikos Papadopoulos, a fisherman, had left. Papadopoulos agreed, and Rama smiled.';
    const mentions = await mentionsOf(text, 'en', '2025-06-01');
    const idOf = (exact: string): string | undefined => mentions.find((m) => text.slice(m.start, m.end) === exact)?.entity?.id;
    expect(idOf('Rama')).toBe(idOf('Edi Rama'));
    expect(idOf('Papadopoulos')).toBe(idOf('Nikos Papadopoulos'));
    expect(idOf('Papadopoulos')).toMatch(/^local:/);
  });

  it('gives an unknown name the same id in every document', async () => {
    const idIn = async (text: string): Promise<string | undefined> =>
      (await mentionsOf(text, 'en')).find((m) => text.slice(m.start, m.end) === 'Nikos Papadopoulos')?.entity?.id;
    const id = await idIn('Yesterday Nikos Papadopoulos spoke in Athens.');
    expect(id).toMatch(/^local:[0-9a-f]{16}$/);
    expect(await idIn('Critics say that Nikos Papadopoulos has left the company.')).toBe(id);
  });
});

describe('institutions', () => {
  it('are one body in every language', async () => {
    const idsOf = async (text: string, tag: string): Promise<readonly (string | undefined)[]> => (await mentionsOf(text, tag)).filter((m) => m.form === 'nominal').map((m) => m.entity?.id);
    expect(await idsOf('Die türkische Notenbank wartet ab.', 'de')).toEqual(['kb:organisations/central-bank-of-the-republic-of-turkey']);
    expect(await idsOf('El banco central de Suecia espera.', 'es')).toEqual(['kb:more-organisations/riksbank']);
    expect(await idsOf('The Swedish central bank waits.', 'en')).toEqual(['kb:more-organisations/riksbank']);
    expect(await idsOf('El banco central de Tanzania espera.', 'es')).toEqual(['kb:institutions/central-bank-tz']);
  });
});

describe('what a name is only a part of', () => {
  const linked = async (text: string, language = 'en'): Promise<string[]> =>
    (await mentionsOf(text, language)).filter((m) => m.entity?.id.startsWith('wikidata:')).map((m) => text.slice(m.start, m.end));

  it.each([
    ['He studied at the Polyclinic of Rome.', []],
    ['Trans-Pacific trade and trans-Atlantic trade both grew.', []],
    ['The Shanghai-based maker hired 40 people.', ['Shanghai']],
    ['They spoke of Moscow-Beijing ties.', ['Moscow', 'Beijing']],
    ['Island hopping is what tourists like.', []],
    ['Ukraine Monday rejected the plan.', ['Ukraine']],
    ['Ukraine President Volodymyr Zelensky rejected the plan.', ['Ukraine', 'Volodymyr Zelensky']],
  ])('%s links %j', async (text, expected) => {
    expect(await linked(text)).toEqual(expected);
  });

  it.each([
    ['en', 'Apple TV costs more than Amazon Prime Video.', []],
    ['en', 'He studied at Georgia State University.', []],
    ['en', 'He watched the Tour de France on television.', []],
    ['de', 'Der Kurs des US-Dollar stieg.', []],
    ['de', 'Die Bürger der Stadt Zürich und des Kantons Zürich stimmten ab.', ['Zürich', 'Zürich']],
    ['fr', 'La Ville de Paris a répondu.', ['Paris']],
    ['en', 'Speaking for the union was Bill Jordan. Jordan said that talks would go on.', []],
    ['en', 'Preston Corp said that its loss grew.', []],
  ])('%s: %s links %j', async (language, text, expected) => {
    expect(await linked(text, language)).toEqual(expected);
  });

  it('takes the first word of a company for the company', async () => {
    const text = 'Shares of Burlington Industries Inc rose. Burlington said it knew nothing of it; its people in Burlington were surprised.';
    expect(await linked(text)).toEqual(['Burlington']);
  });

  it('keeps the country before a noun that bears its own ending', async () => {
    expect(await linked('Ukrayna Genelkurmayı açıklama yaptı.', 'tr')).toEqual(['Ukrayna']);
  });

  it('does not give a namesake the surname of somebody the document names in full', async () => {
    const text = 'The dancer Ilona Merkel lives in Graz. Merkel opened a school there.';
    const mentions = await mentionsOf(text, 'en');
    const idOf = (exact: string): string | undefined => mentions.find((m) => text.slice(m.start, m.end) === exact)?.entity?.id;
    expect(idOf('Merkel')).toMatch(/^local:/);
    expect(idOf('Merkel')).toBe(idOf('Ilona Merkel'));
  });
});

describe('who is meant by a surname', () => {
  const idOf = async (text: string, exact: string, date: string | null = null, language = 'en'): Promise<string | undefined> =>
    (await mentionsOf(text, language, date)).filter((m) => text.slice(m.start, m.end) === exact).at(-1)?.entity?.id;

  it('is nobody in particular where a relative is named in full beside somebody long dead', async () => {
    expect(await idOf('Rachele Mussolini, of the family of Benito Mussolini, spoke. Mussolini is a councillor.', 'Mussolini', '2024-05-01')).toMatch(/^local:/);
  });

  it('is the one in office where both are named', async () => {
    expect(await idOf('Melania Trump and Donald Trump arrived. Trump spoke first.', 'Trump', '2025-05-01')).toBe('wikidata:Q22686');
  });

  it('is nobody who was not yet born', async () => {
    expect(await idOf('La Hollande est un pays voisin.', 'Hollande', '1798-05-01', 'fr')).not.toBe('wikidata:Q157');
  });

  it('needs more than the name where the name is a common one', async () => {
    expect(await idOf('Speaking to reporters, Gates said that exports take time.', 'Gates')).toMatch(/^local:/);
  });
});

describe('which place of a name is meant', () => {
  const idOf = async (text: string, exact: string, language = 'en'): Promise<string | undefined> =>
    (await mentionsOf(text, language)).find((m) => text.slice(m.start, m.end) === exact)?.entity?.id;

  it.each([
    ['The state of New York and the city of New York share a border.', 'New York', 'wikidata:Q1384'],
    ['The city of New York wants more money.', 'New York', 'wikidata:Q60'],
    ['He came from Washington, Oregon and Idaho.', 'Washington', 'wikidata:Q1223'],
    ['He came from Washington and met the president.', 'Washington', 'wikidata:Q61'],
  ])('%s', async (text, exact, id) => {
    expect(await idOf(text, exact)).toBe(id);
  });

  it('is not the famous one where another region is told after a comma', async () => {
    expect(await idOf('The college is in Cambridge, Massachusetts.', 'Cambridge')).not.toBe('wikidata:Q350');
  });
});

describe('acronyms', () => {
  it('of one other language are not taken where this language has its own', async () => {
    const text = 'We took the BMT line, he said at the UN.';
    const mentions = await mentionsOf(text, 'en');
    expect(mentions.filter((m) => m.entity?.id === 'wikidata:Q1065').map((m) => text.slice(m.start, m.end))).toEqual(['UN']);
  });
});

describe('a report on sport', () => {
  it('whose heading names the sport gives bare towns to their teams, not those of a fixture in capitals', async () => {
    const title = 'SOCCER - LEEDS LOSE AGAIN.';
    const text = `${title} Leeds had a striker sent off at Sialkot, Pakistan. LEEDS AT BARCELONA`;
    const sentences = [[0, title.length], [title.length + 1, text.length]] as const;
    const mentions = await mentionsOf(text, 'en', null, sentences.map(([start, end]) => ({ start, end })));
    expect(mentions.filter((m) => m.entity?.id.startsWith('wikidata:') && m.type === 'LOC').map((m) => text.slice(m.start, m.end))).toEqual(['Sialkot', 'Pakistan']);
  });

  it.each([
    ['Barcelona 18 11 4 3 37 21 37', ['Barcelona ORG']],
    ['Dallas 99 Seattle 87', ['Dallas ORG', 'Seattle ORG']],
    // A town with its temperatures, a country, a date, and a sentence are none.
    ['Dallas 31 17', ['Dallas LOC']],
    ['Spain 18 11 4 3 37 21 37', ['Spain LOC']],
    ['MADRID 2024-03-05', ['MADRID LOC']],
    ['In Dallas 40 of 70 people were 18 or 19.', ['Dallas LOC']],
  ] as const)('takes a town in a line of results for its team: %s', async (text, expected) => {
    const mentions = await mentionsOf(text, 'en');
    expect(mentions.map((m) => `${text.slice(m.start, m.end)} ${m.type}`)).toEqual(expected);
  });
});
