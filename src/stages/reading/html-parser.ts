import { createRequire } from 'node:module';
import type { Handler, Parser } from 'htmlparser2';

type Module = typeof import('htmlparser2');

/** Elements may be open in each other so deep; browsers stop there too. The parser takes time by its depth at each tag. */
const deepest = 512;
/** Elements whose content is no mark-up: they hold no other, and what is in them must not come out as text. */
const rawElements = new Set(['script', 'style', 'textarea', 'title', 'iframe', 'noembed', 'noframes', 'xmp', 'plaintext']);

// Loaded when the first page is read: text inputs should not wait for an HTML parser.
let loaded: Module | undefined;

function load(): Module {
  // `require` of an ES module's CommonJS build cannot carry its types.
  loaded ??= createRequire(import.meta.url)('htmlparser2') as Module;
  return loaded;
}

/**
 * A parser of HTML whose time is linear in the page: what is opened deeper than {@link deepest} is closed at once, and
 * what it holds belongs to the element around it.
 *
 * @param depth how many elements are open, as the handler has been told
 */
export function createParser(handler: Partial<Handler>, depth: () => number): Parser {
  class BoundedParser extends load().Parser {
    /** What is asked next: whether an element that begins is closed at once, the same at the end of its tag, or whether a closing tag closes nothing. */
    #next: 'begin' | 'end' | 'close' = 'begin';
    #isFlat = false;
    /** Elements that were closed at once and whose closing tag is still to come. */
    #flat = 0;

    override onclosetag(start: number, end: number): void {
      this.#next = 'close';
      super.onclosetag(start, end);
      this.#next = 'begin';
    }

    protected override isVoidElement(name: string): boolean {
      const asked = this.#next;
      this.#next = asked === 'begin' ? 'end' : 'begin';
      if (super.isVoidElement(name)) return true;
      if (rawElements.has(name)) return false;
      if (asked === 'close') return this.#flat > 0 && this.#flat-- > 0;
      if (asked === 'begin' && depth() >= deepest) this.#flat++;
      if (asked === 'begin') this.#isFlat = depth() >= deepest;
      return this.#isFlat;
    }
  }
  return new BoundedParser(handler, { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false });
}
