import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey } from '../../src/knowledge/index.js';
import { mentionsOf } from './run.js';

const idOf = async (text: string, language: string): Promise<string | undefined> => (await mentionsOf(text, language)).find((m) => m.type === 'PER' && m.form === 'name')?.entity?.id;

describe('one person in many scripts', () => {
  it.each([
    ['ru', 'Вчера Владимир Путин выступил.'], ['de', 'Gestern sprach Wladimir Putin.'], ['pl', 'Wczoraj Władimir Putin przemówił.'], ['fr', 'Hier, Vladimir Poutine a parlé.'],
    ['zh', '昨天普京发表讲话。'], ['ar', 'تحدث فلاديمير بوتين أمس.'], ['el', 'Χθες μίλησε ο Βλαντίμιρ Πούτιν.'], ['he', 'אתמול נאם ולדימיר פוטין.'], ['ja', 'プーチンは昨日演説した。'],
  ])('%s: %s', async (language, text) => {
    expect(await idOf(text, language)).toBe('wikidata:Q7747');
  });
});

/*
 * Invented names, spelt in Latin letters and as Cyrillic and Greek writing would render them, syllable by syllable.
 */
const syllables = fc.constantFrom(
  ...([['ba', 'ба', 'μπα'], ['do', 'до', 'ντο'], ['ka', 'ка', 'κα'], ['lo', 'ло', 'λο'], ['ma', 'ма', 'μα'], ['ni', 'ни', 'νι'], ['po', 'по', 'πο'], ['ra', 'ра', 'ρα'], ['so', 'со', 'σο'], ['ta', 'та', 'τα'], ['zi', 'зи', 'ζι'], ['fe', 'фе', 'φε'], ['ga', 'га', 'γα']] as const),
);
const name = fc.array(syllables, { minLength: 2, maxLength: 4 }).map((list) => {
  const spelt = (script: number): string => list.map((s) => s[script]!).join('');
  const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return { latin: titled(spelt(0)), cyrillic: titled(spelt(1)) };
});

describe('unknown names', () => {
  it('have one key in Latin and Cyrillic letters', () => {
    fc.assert(fc.property(name, name, (given, family) => {
      expect(nameKey(`${given.cyrillic} ${family.cyrillic}`)).toBe(nameKey(`${given.latin} ${family.latin}`));
    }));
  });

  it('have keys that neither case nor accents of writing nor doubled letters change', () => {
    fc.assert(fc.property(name, name, (given, family) => {
      const plain = nameKey(`${given.latin} ${family.latin}`);
      expect(nameKey(`${given.latin} ${family.latin}`.toUpperCase())).toBe(plain);
      expect(nameKey(`${given.latin} ${family.latin}`.replace(/o/g, 'ö').normalize('NFD'))).toBe(plain);
      expect(nameKey(`${given.latin} ${family.latin.replace('l', 'll')}`)).toBe(plain);
    }));
  });

  it('meet across documents and scripts under one id', async () => {
    const english = await idOf('The mayor, Radovan Kolmarik, resigned.', 'en');
    expect(english).toMatch(/^local:[0-9a-f]{16}$/);
    expect(await idOf('Мэр Радован Колмарик ушёл в отставку.', 'ru')).toBe(english);
    expect(await idOf('Ο δήμαρχος Ραντοβάν Κολμάρικ παραιτήθηκε.', 'el')).toBe(english);
    expect(await idOf('Bürgermeister Radovan Kolmarik tritt zurück.', 'de')).toBe(english);
  });
});
