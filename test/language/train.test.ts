import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decideLanguage } from '../../src/knowledge/language/decide.js';
import { decodeModel, encodeModel } from '../../src/knowledge/language/model.js';
import { wordsOf } from '../../src/tools/train-language/examples.js';
import { sampleProfileWords, sampleWords } from '../../src/tools/train-language/sample-words.js';
import { trainModel, type TrainingData, type TrainingSettings } from '../../src/tools/train-language/train.js';

const english = ['the ship left the harbour at night', 'they said that nothing would change', 'we have been waiting for the answer', 'the minister thanked them for their help', 'what is this and who wrote it'];
const german = ['das Schiff verließ den Hafen in der Nacht', 'sie sagten, dass sich nichts ändern werde', 'wir haben auf die Antwort gewartet', 'der Minister dankte ihnen für ihre Hilfe', 'was ist das und wer hat es geschrieben'];
const russian = ['корабль вышел из гавани ночью', 'они сказали, что ничего не изменится', 'мы ждали ответа', 'министр поблагодарил их за помощь'];
const ukrainian = ['корабель вийшов із гавані вночі', 'вони сказали, що нічого не зміниться', 'ми чекали на відповідь', 'міністр подякував їм за допомогу'];

const data: TrainingData = {
  languages: [
    { tag: 'en', script: 'Latin', table: '' }, { tag: 'de', script: 'Latin', table: '' }, { tag: 'ru', script: 'Cyrillic', table: '' }, { tag: 'uk', script: 'Cyrillic', table: '' },
  ],
  sentences: new Map([['en', english], ['de', german], ['ru', russian], ['uk', ukrainian]]),
  tables: new Map(),
  profiles: new Map(),
};
const settings: TrainingSettings = {
  version: 'test', sampledWords: 0, leastCount: 1, epochs: 5, tuningEpochs: 2, rate: 0.5, holdOutEvery: 1000, featureCost: 1.4, countPower: 0.25, budgets: { Latin: 800, Cyrillic: 800 },
};
const quiet = (): void => undefined;

describe('trainModel', () => {
  const file = trainModel(data, settings, quiet);
  const model = decodeModel(file);

  it('gives the same bytes for the same data and settings', () => {
    expect(gzipSync(trainModel(data, settings, quiet)).equals(gzipSync(file))).toBe(true);
  });

  it('keeps within its budget', () => {
    expect(model.entries).toBeLessThan(1600);
    expect(model.entries).toBeGreaterThan(200);
  });

  it.each([['en', 'thanks for the help'], ['de', 'danke für die Hilfe'], ['ru', 'что они ждали'], ['uk', 'що вони чекали']])('tells %s', (tag, text) => {
    expect(decideLanguage(model, text).tag).toBe(tag);
  });

  it('cannot tell a script it has no languages for', () => {
    expect(decideLanguage(model, 'सरकार ने कहा').tag).toBe('und');
  });
});

describe('model files', () => {
  const header = { version: 't', tags: ['aa', 'bb'], candidates: [{ script: 1, languages: [0, 1], priors: [0, 0] }], unit: 0.1, scale: 1, damping: 0 };

  it('reads back what was written', () => {
    const model = decodeModel(encodeModel(header, new Map([[7, [0, -3, 1, 127]], [0xfffffff0, [1, -127]]])));
    expect(model).toMatchObject({ ...header, entries: 3 });
    expect([...model.weights].map((w) => [(w >>> 8) & 0x7f, (w << 24) >> 24, w >>> 15])).toEqual([[0, -3, 0], [1, 127, 1], [1, -127, 1]]);
  });

  it('are the same at any place in memory', () => {
    const file = encodeModel(header, new Map([[12345, [0, 5]]]));
    const shifted = new Uint8Array(file.length + 1);
    shifted.set(file, 1);
    expect(decodeModel(shifted.subarray(1))).toEqual(decodeModel(file));
  });

  it('are refused when they are something else', () => {
    expect(() => decodeModel(new Uint8Array(100))).toThrow(/not a language model/);
    expect(() => decodeModel(new Uint8Array(3))).toThrow(/not a language model/);
  });
});

describe('made words', () => {
  const table = new Map([['a', 0.5], ['n', 0.3], ['t', 0.2], ['an', 0.8], ['at', 0.2], ['na', 1], ['ta', 1], ['ana', 1], ['anat', 0.5]]);

  it('are made of what the table holds, the same each time', () => {
    const made = sampleWords(['anata', 'natan', 'tanan'], table, 50, 1);
    expect(made).toHaveLength(50);
    expect(made).toEqual(sampleWords(['anata', 'natan', 'tanan'], table, 50, 1));
    expect(made).not.toEqual(sampleWords(['anata', 'natan', 'tanan'], table, 50, 2));
    for (const word of made) expect(word).toMatch(/^[ant]{4,25}$/);
  });

  it('come from profiles with their ends', () => {
    const made = sampleProfileWords({ ' ': 9, ' k': 4, k: 4, 'ka': 4, a: 4, ' ka': 4, 'ka ': 4, 'a ': 4 }, 3, 1);
    expect(made).toEqual(['ka', 'ka', 'ka']);
  });

  it('are none where nothing is known', () => {
    expect(sampleWords([], table, 5, 1)).toEqual([]);
    expect(sampleWords(['anata'], new Map(), 5, 1)).toEqual([]);
  });
});

describe('wordsOf', () => {
  it('takes the words of one script, composed and in small letters', () => {
    expect(wordsOf('In MÜNCHEN (Мюнхен) u\u0308ber 3,5 l’été', 1)).toEqual(['in', 'münchen', 'über', 'l', 'été']);
    expect(wordsOf('In MÜNCHEN (Мюнхен)', 2)).toEqual(['мюнхен']);
  });
});
