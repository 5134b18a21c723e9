import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gazetteerHints, nameKey, openKnowledge } from '../../src/knowledge/index.js';
import { tokenize } from '../../src/text/index.js';
import { mentionsOf, packOf } from './run.js';

const words = ['Rusya', "Rusya'nın", 'Çin', 'Rus', 'lider', 'Vladimir Putin', 'BRICS', 'BRICSum', 've', '-', ',', '中国', 'Nice', 'EU', 'Şanghay İşbirliği Örgütü', '\ud800', '😀'];
const texts = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' '));
const tags = fc.constantFrom('tr', 'de', 'en', 'zh', 'ru');

describe('names', () => {
  it('never overlap names, and lie inside the text', async () => {
    await fc.assert(fc.asyncProperty(texts, tags, async (text, tag) => {
      const mentions = await mentionsOf(text, tag, '2025-01-01');
      let end = 0;
      for (const m of mentions) {
        expect(m.start).toBeGreaterThanOrEqual(0);
        expect(m.end).toBeGreaterThan(m.start);
        expect(m.end).toBeLessThanOrEqual(text.length);
        if (m.form === 'nominal') continue;
        expect(m.start).toBeGreaterThanOrEqual(end);
        end = m.end;
      }
    }));
  });

  it('move with padding before the text', async () => {
    await fc.assert(fc.asyncProperty(texts, async (text) => {
      const plain = await mentionsOf(text, 'tr');
      const padded = await mentionsOf(`   ${text}`, 'tr');
      expect(padded.map((m) => [m.start - 3, m.end - 3, m.entity?.id])).toEqual(plain.map((m) => [m.start, m.end, m.entity?.id]));
    }));
  });

  it('do not depend on which spelling of a word was met first', async () => {
    // Each word is new to the process: with a mark that keys leave out, then without it, and the other way round.
    for (const [first, second] of [['Ту\u00adниса', 'Туниса'], ['Катара', 'Ка\u00adтара']] as const) {
      for (const word of [first, second]) {
        const mentions = await mentionsOf(`Президент ${word} прибыл.`, 'ru');
        expect(mentions.map((m) => m.entity?.id), word).toContain(first.includes('у') ? 'wikidata:Q948' : 'wikidata:Q846');
      }
    }
  });

  it('are the same when decomposed, but for positions', async () => {
    const text = 'Şanghay İşbirliği Örgütü ve Türkiye';
    const plain = await mentionsOf(text, 'tr');
    const decomposed = await mentionsOf(text.normalize('NFD'), 'tr');
    expect(decomposed.map((m) => m.entity?.id)).toEqual(plain.map((m) => m.entity?.id));
  });
});

describe('hints for the tagger', () => {
  it('mark begin and inside of listed names by type', async () => {
    const text = 'Vladimir Putin in Geneva';
    const hints = gazetteerHints(text, tokenize(text, [{ start: 0, end: text.length }]), await packOf('en'), openKnowledge());
    expect([...hints].map((h) => h & 0x33)).toEqual([1, 2, 0, 16]);
  });
});

describe('matching keys', () => {
  it('bring transliterations of a name together', () => {
    const key = nameKey('Vladimir Putin');
    for (const name of ['Владимир Путин', 'Wladimir Putin', 'Władimir Putin', 'Vladimir Poutine', 'Vladimir Poetin']) expect(nameKey(name)).toBe(key);
  });

  it('keep different people apart', () => {
    expect(nameKey('Vladimir Putin')).not.toBe(nameKey('Vladimir Lenin'));
    expect(nameKey('Angela Merkel')).not.toBe(nameKey('Angelo Merkel'));
  });
});
