import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { wrapWordLists } from '../../src/tools/generate/word-lists.js';

const words = (count: number, prefix = 'word'): string => Array.from({ length: count }, (_, i) => `${prefix}${String(i)}`).join('|');

/** What the one export of a table's source is. */
function valueOf(source: string): unknown {
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const exports: Record<string, unknown> = {};
  new Function('exports', outputText)(exports);
  return exports.table;
}

const tables: readonly (readonly [what: string, source: string])[] = [
  ['a list of words', `export const table = {\n  short: 'a|b', long: '${words(90)}', last: 1,\n};\n`],
  ['words with apostrophes in both sorts of quotes', `export const table = {\n  a: '${words(50, 'l\\\'a')}',\n  b: "${words(50, 'l\'b')}",\n};\n`],
  ['a list that was wrapped before and has grown', `export const table = {\n  a:\n    '${words(20)}|' +\n    '${words(60, 'new')}',\n};\n`],
  ['an array of words', `export const table = [\n  ${Array.from({ length: 60 }, (_, i) => `'word${String(i)}'`).join(', ')},\n];\n`],
  ['a table within a call', `export const table = Object.entries({ ${Array.from({ length: 30 }, (_, i) => `k${String(i)}: 'value ${String(i)}'`).join(', ')} });\n`],
  ['comments between the members', `export const table = {\n  // Why a.\n  a: '${words(60)}',\n  /** Why b. */\n  b: 'x',\n};\n`],
  ['letters without a separator', `export const table = {\n  letters: '${'東'.repeat(400)}',\n};\n`],
  ['a list by itself', `const list = '${words(70)}';\nexport const table = list.split('|');\n`],
];

describe('wrapping the word lists of packs', () => {
  for (const [what, source] of tables) {
    it(`keeps the value of ${what}, in lines that can be read`, () => {
      const wrapped = wrapWordLists(source);
      expect(valueOf(wrapped)).toEqual(valueOf(source));
      expect(Math.max(...wrapped.split('\n').map((line) => line.length))).toBeLessThanOrEqual(162);
      expect(wrapWordLists(wrapped)).toBe(wrapped);
    });
  }

  it('keeps comments with their members', () => {
    expect(wrapWordLists(tables[5]![1])).toContain('  /** Why b. */\n  b: \'x\',');
  });

  it('leaves a source alone that is not well-formed', () => {
    const source = `export const table = {\n  a: 'it's ${words(60)}',\n};\n`;
    expect(wrapWordLists(source)).toBe(source);
  });

  it('leaves a source alone in which no line is too long', () => {
    const source = 'export const table = { a: "x|y",\n   b : [1,2] }';
    expect(wrapWordLists(source)).toBe(source);
  });
});
