import { describe, expect, it } from 'vitest';
import { mentionsOf } from './run.js';

/*
 * People whom no list knows: invented names, which the forms of a language, the traditions of spelling and the scripts must
 * not make several of.
 */

/** Ids of the people whom a text names, one a sentence or more. */
async function people(language: string, text: string): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const sentences = [...text.matchAll(/[^.]+[.]?\s*/gu)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
  return (await mentionsOf(text, language, null, sentences)).filter((m) => m.type === 'PER' && m.entity !== null).map((m) => ({ id: m.entity!.id, name: m.entity!.name }));
}

describe('forms of one name in a document', () => {
  it.each([
    ['ru', 'Встретились с Андреем Комаровым. Андрей Комаров приехал. Речь Андрея Комарова была краткой.', 'Андрей Комаров', 3],
    ['uk', 'Тарас Вдовенко прибув до Львова. Розмова з Тарасом Вдовенком тривала. Вдовенка чекали.', 'Тарас Вдовенко', 3],
    ['pl', 'Spotkanie z Markiem Dobroczyńskim. Marka Dobroczyńskiego nie było. Marek Dobroczyński zadzwonił.', 'Marek Dobroczyński', 3],
    ['pl', 'Wywiad z Anną Zalewską-Brzoską. Anna Zalewska-Brzoska odpowiedziała.', 'Anna Zalewska-Brzoska', 2],
    ['hu', 'Kovács Bendegúzzal beszéltek. Kovács Bendegúz elment. Kovács Bendegúznak tapsoltak.', 'Kovács Bendegúz', 3],
    ['lv', 'Jānis Vītolnieks ieradās. Runāja ar Jāni Vītolnieku.', 'Jānis Vītolnieks', 2],
    ['el', 'Ο Νίκος Βαρβαρέσος μίλησε. Η ομιλία του Νίκου Βαρβαρέσου ήταν σύντομη.', 'Νίκος Βαρβαρέσος', 2],
    ['de', 'Taras Wdowenko kam nach Lemberg. Wdowenkos Rede war kurz.', 'Taras Wdowenko', 2],
  ])('%s: %s', async (language, text, name, mentions) => {
    const found = await people(language, text);
    expect(found.map((person) => person.name)).toEqual(Array.from({ length: mentions }, () => name));
    expect(new Set(found.map((person) => person.id)).size).toBe(1);
  });

  it('leaves two people two', async () => {
    expect(new Set((await people('ru', 'Андрей Комаров приехал. Анна Комарова осталась.')).map((person) => person.id)).size).toBe(2);
    expect(new Set((await people('pl', 'Marek Dobroczyński zadzwonił. Marek Zalewski odpowiedział.')).map((person) => person.id)).size).toBe(2);
  });
});

describe('one person in many languages', () => {
  it('has one id, however the name is spelt', async () => {
    const ids = await Promise.all(([
      ['en', 'Taras Vdovenko arrived in Lviv.'], ['de', 'Taras Wdowenko kam nach Lemberg.'], ['fr', 'Taras Vdovenko est arrivé à Lviv.'], ['ro', 'Taras Vdovenko a ajuns la Liov.'],
      ['tr', 'Taras Vdovenko dün akşam geldi.'], ['ru', 'Тарас Вдовенко прибыл во Львов.'], ['uk', 'Тарас Вдовенко прибув до Львова.'], ['el', 'Ο Τάρας Βντοβένκο έφτασε στο Λβιβ.'],
    ] as const).map(async ([language, text]) => (await people(language, text))[0]?.id));
    expect(ids[0]).toMatch(/^local:/);
    expect(ids).toEqual(ids.map(() => ids[0]));
  });
});
