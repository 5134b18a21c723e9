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
    expect(await idsOf('El banco central de Suecia espera.', 'es')).toEqual(['kb:institutions/central-bank-se']);
    expect(await idsOf('The Swedish central bank waits.', 'en')).toEqual(['kb:institutions/central-bank-se']);
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
