import { describe, expect, it } from 'vitest';
import { withoutElided, type TaggedName } from '../../src/knowledge/index.js';
import { tokenize } from '../../src/text/index.js';
import { packOf } from './run.js';

/** The name that is left of a tagged one, marked in the text by brackets. */
async function bare(marked: string, type: TaggedName['type'], language: string): Promise<string> {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/gu, '');
  const tokens = tokenize(text, [{ start: 0, end: text.length }]);
  const name = { start, end, firstToken: tokens.start.indexOf(start), endToken: tokens.end.indexOf(end) + 1, type, score: 0.8, margin: 2 };
  const [left] = withoutElided([name], text, tokens, await packOf(language));
  expect(tokens.start[left!.firstToken]).toBe(left!.start);
  return text.slice(left!.start, left!.end);
}

describe('elided articles', () => {
  it.each([
    ['it', "I piloti [dell'Aerovento] protestano.", 'ORG', 'Aerovento'],
    ['it', "[L'Aerovento] assume piloti.", 'ORG', 'Aerovento'],
    ['it', 'Il porto [dell’Isola Verde] resta chiuso.', 'LOC', 'Isola Verde'],
    ['fr', "La direction de [l'Aérovent] se tait.", 'ORG', 'Aérovent'],
    ['fr', "Un film [d'Odile Marchon] ouvre le festival.", 'PER', 'Odile Marchon'],
  ] as const)('are no part of a name: %s %s', async (language, text, type, name) => {
    expect(await bare(text, type, language)).toBe(name);
  });

  it.each([
    ['it', "[D'Amarante] ha parlato ieri.", 'PER', "D'Amarante"],
    ['it', "Il gruppo [L'Ondata] suona domani.", 'ORG', "L'Ondata"],
    ['it', "Ieri [Carlo D'Amarante] ha parlato.", 'PER', "Carlo D'Amarante"],
    ['en', "The singer [l'Amarante] is on tour.", 'PER', "l'Amarante"],
  ] as const)('are kept with a capital of their own, in surnames, and in languages without them: %s %s', async (language, text, type, name) => {
    expect(await bare(text, type, language)).toBe(name);
  });
});
