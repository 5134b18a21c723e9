import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zone } from '../../src/stages/zone.js';
import { frontContext, zonesOf } from './helpers.js';

const paragraph =
  'Bakan, iki ülke arasındaki ticaretin geçen yıl arttığını söyledi. Görüşmede enerji, ulaştırma ve tarım konuları da ele alındı; taraflar yeni bir komisyon kurmakta anlaştı.';

describe('zone', () => {
  it('takes one line for body, whatever it looks like', () => {
    expect(zonesOf('drei Tage')).toEqual([['body', 'drei Tage']]);
    expect(zonesOf('Mehr zum Thema')).toEqual([['body', 'Mehr zum Thema']]);
  });

  it('finds the metadata line, the headline and the body', () => {
    const text = `date 2026-03-05 https://haber.example/20260305/toplanti.html\n\nBakanlar Ankara’da bir araya geldi\n\n${paragraph}`;
    expect(zonesOf(text).map(([z]) => z)).toEqual(['metadata', 'title', 'body']);
  });

  it('takes later copies of the headline for boilerplate, and a copy with a credit for a caption', () => {
    const headline = 'Doi miniștri au vorbit despre noul pod peste fluviu';
    const text = `Prima pagină » Externe » ${headline}\n\n${headline}\n\n${headline}\n${headline} | Foto - Arhiva Exemplu\n\n${paragraph}`;
    expect(zonesOf(text).map(([z]) => z)).toEqual(['boilerplate', 'title', 'boilerplate', 'caption', 'body']);
  });

  it('zones every line of a list of teasers after its head', () => {
    const text = `${paragraph}\n\nCitește și\n\nZiarul Alb\nUn câine a salvat trei copii dintr-un râu\nJurnal24\nCe spune horoscopul pentru marți. Ghinion pentru o zodie`;
    const zones = zonesOf(text);
    expect(zones[0]?.[0]).toBe('body');
    expect(zones.slice(1).map(([z]) => z)).toEqual(['boilerplate', 'boilerplate', 'boilerplate', 'boilerplate', 'boilerplate']);
  });

  it('finds a list of teasers without a head by its short, open lines and site names', () => {
    const text = [paragraph, '', 'beispielblatt.de', 'Regen am Wochenende erwartet', 'tagespost.de', 'Zoo freut sich über Nachwuchs', 'stadtkurier.de', 'So wird der Sommer'].join('\n');
    expect(zonesOf(text).slice(1).every(([z]) => z === 'boilerplate')).toBe(true);
  });

  it('zones page furniture and source notes', () => {
    const text = `${paragraph}\nQuelle\nKommentar (3)\nFonte: Agenzia Esempio\nTeilen`;
    expect(zonesOf(text)).toEqual([
      ['body', paragraph], ['boilerplate', 'Quelle'], ['boilerplate', 'Kommentar (3)'], ['boilerplate', 'Fonte: Agenzia Esempio'], ['boilerplate', 'Teilen'],
    ]);
  });

  it('tells a heading inside the body from the paragraphs around it', () => {
    const text = `${paragraph}\nEnerji ve ulaştırma\n${paragraph}`;
    expect(zonesOf(text).map(([z]) => z)).toEqual(['body', 'heading', 'body']);
  });

  it('does not take spaced French quotes for a breadcrumb trail', () => {
    const text = `« Nous avons signé », a dit le maire de la ville. « Le pont sera ouvert en mai », a-t-il ajouté devant la presse.\n${paragraph}`;
    expect(zonesOf(text).every(([z]) => z === 'body')).toBe(true);
  });

  it('leaves hard-wrapped text whole', () => {
    const text = 'The ministers met in the old town hall on\nFriday and spoke for about two hours about\nthe new bridge, the ferry that it will\nreplace and the price of both. They\nagreed to meet again in the autumn.';
    expect(zonesOf(text)).toEqual([['body', text]]);
  });

  it('covers the text without gaps or overlaps', () => {
    const line = fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom('', paragraph, 'Citește și', 'Teilen', 'beispiel.de', '© Getty Images', 'date 2024-01-01'));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        const { blocks } = zone.run({ source: { id: 'x', text }, text, html: null }, frontContext(), zone.options.parse({}));
        let at = 0;
        for (const block of blocks) {
          expect(block.start).toBe(at);
          expect(block.end).toBeGreaterThan(block.start);
          at = block.end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });
});

describe('patterns of a user', () => {
  const zoned = (text: string, lines: unknown): string[] => zonesOf(text, null, zone.options.parse({ lines })).map(([z]) => z);

  it('say what lines are, the first that fits', () => {
    const text = `${paragraph}\n\n[Anzeige] Jetzt abonnieren und sparen.\n\nFoto: Agentur / M. Muster zeigt den Platz am Abend.\n\n${paragraph}`;
    expect(zoned(text, [])).toEqual(['body', 'body', 'body', 'body']);
    expect(zoned(text, [{ pattern: '^\\[Anzeige\\]', zone: 'boilerplate' }, { pattern: '^Foto:', zone: 'caption' }, { pattern: 'Agentur', zone: 'boilerplate' }])).toEqual(['body', 'boilerplate', 'caption', 'body']);
  });

  it('that find nothing at all change nothing', () => {
    for (const pattern of ['x*', '^', '$']) expect(zoned(paragraph, [{ pattern, zone: 'boilerplate' }])).toEqual(['body']);
  });

  it('are refused where a linear engine has no such thing, and it is named', () => {
    for (const [pattern, named] of [['(?<=a)b', '(?<=a)b'], ['(a)\\1', '\\\\1'], ['a{1,2000}', '{1,2000}'], ['(a', 'missing closing )']] as const) {
      expect(() => zone.options.parse({ lines: [{ pattern, zone: 'body' }] })).toThrow(named);
    }
  });

  it('cannot hold a batch up', () => {
    const text = `${'a'.repeat(30_000)}!`;
    expect(zoned(text, [{ pattern: '(a+)+$', zone: 'boilerplate' }, { pattern: '(.*?,){11}P', zone: 'boilerplate' }])).toEqual(['body']);
  });
});
