import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import { stage, type Doc, type Stage } from '../../src/model/index.js';
import { Chain } from '../../src/pipeline/index.js';
import { stages } from '../../src/stages/index.js';

/*
 * The compiler is the test: `npm run typecheck` fails where a line marked as an error is none, or the other way round.
 */

const noOptions = z.strictObject({});

describe('the compiler', () => {
  it('knows what a chain has', () => {
    const chain = Chain.start().then(stages.read).then(stages.zone);
    expectTypeOf(chain).toEqualTypeOf<Chain<'source' | 'text' | 'html' | 'blocks'>>();
    expect(chain.stages.map((s) => s.name)).toEqual(['read', 'zone']);
  });

  it('refuses a stage whose needs are not met', () => {
    // @ts-expect-error zone needs text, which nothing has given yet
    expect(Chain.start().then(stages.zone).stages).toHaveLength(1);
    // @ts-expect-error tokens come after sentences
    expect(Chain.start().then(stages.read).then(stages.splitTokens).stages).toHaveLength(2);
  });

  it('refuses a second writer of a field', () => {
    // @ts-expect-error text has been given
    expect(Chain.start().then(stages.read).then(stages.read).stages).toHaveLength(2);
  });

  it('lets a stage see what it needs, and nothing else', () => {
    const declared = stage({
      name: 'test', summary: '', needs: ['text'], gives: ['blocks'], options: noOptions,
      run: (document) => {
        expectTypeOf(document).toEqualTypeOf<Doc<'text'>>();
        // @ts-expect-error language is not among the needs
        void document.language;
        return { blocks: [{ start: 0, end: document.text.length, zone: 'body' }] };
      },
    });
    expectTypeOf(declared).toExtend<Stage<'text', 'blocks', Record<string, never>>>();
    expect(declared.gives).toEqual(['blocks']);
  });

  it('makes a stage give what it says', () => {
    stage({
      name: 'test', summary: '', needs: ['text'], gives: ['blocks', 'publishedAt'], options: noOptions,
      // @ts-expect-error publishedAt is missing
      run: () => ({ blocks: [] }),
    });
    expect(Object.isFrozen(stages.read)).toBe(true);
  });
});
