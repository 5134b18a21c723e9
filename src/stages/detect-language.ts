import { stage, type Block } from '../model/index.js';
import { noOptions } from './no-options.js';

/** Text of this length tells a language as well as more would. */
const enoughUnits = 20_000;
/** Below this much running text, headings and the rest are read too. */
const fewUnits = 40;

/** How much of a page is searched for the language that it declares. */
const headUnits = 4000;

/** Tells the language of the document from its running text; a given language wins, one that a page declares is expected. */
export const detectLanguage = stage({
  name: 'detect-language',
  summary: 'tell the language of the document',
  needs: ['source', 'text', 'blocks'],
  gives: ['language'],
  options: noOptions,
  run: ({ source, text, blocks }, context) => {
    if (source.language != null) return { language: { tag: source.language, confidence: 1, basis: 'given' } };
    const guess = context.identify(runningText(text, blocks), declaredLanguage(source.html));
    return { language: { tag: guess.tag, confidence: guess.confidence, basis: 'detected' } };
  },
});

/** Base of the tag in `<html lang="de-AT">`: pages in a neighbour's language often tell what a few words cannot. */
function declaredLanguage(html: string | undefined): string | undefined {
  const element = /<html\s[^>]{0,400}/i.exec(html?.slice(0, headUnits) ?? '')?.[0];
  return /\slang\s*=\s*["']?([a-z]{2,3})\b/i.exec(element ?? '')?.[1]?.toLowerCase();
}

/** The body, with titles and captions where it is short; menus and metadata only where there is nothing else. */
function runningText(text: string, blocks: readonly Block[]): string {
  if (blocks.every((block) => block.zone === 'body')) return text;
  for (const reads of [isBody, isContent]) {
    let taken = '';
    for (const block of blocks) {
      if (!reads(block)) continue;
      taken += text.slice(block.start, block.end);
      if (taken.length > enoughUnits) break;
    }
    if (taken.trim().length >= fewUnits) return taken;
  }
  return text;
}

function isBody(block: Block): boolean {
  return block.zone === 'body';
}

function isContent(block: Block): boolean {
  return block.zone !== 'boilerplate' && block.zone !== 'metadata';
}
