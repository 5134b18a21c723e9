import { createHash } from 'node:crypto';
import { publishedAtSchema, type Block, type HtmlSource, type Zone } from '../../model/index.js';
import { createParser } from './html-parser.js';
import { SourceMap } from './source-map.js';

/*
 * Draws the text from a page: one line a block element, white space collapsed, every character traceable to the bytes
 * it came from. Nothing visible is dropped; what is no article (menus, lists of links, forms) is zoned instead.
 */

const invisible = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'select', 'textarea', 'canvas', 'object', 'math', 'head']);
const blockElements = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'button', 'caption', 'dd', 'details', 'dialog', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure',
  'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'legend', 'li', 'main', 'nav', 'ol', 'option', 'p', 'pre', 'section', 'summary',
  'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'title', 'tr', 'ul',
]);
const aside = new Set(['nav', 'aside', 'footer', 'form', 'button', 'dialog']);
const asideRoles = new Set(['navigation', 'complementary', 'contentinfo', 'search', 'dialog', 'menu']);
const asideNames =
  /(?:^|[\s_-])(?:share|sharing|social|related|recommend\w*|comments?|promo\w*|advert\w*|ads?|banner|cookies?|newsletter|subscribe|breadcrumbs?|sidebar|menu|navbar|footer|teasers?|widget|popular|most-read|tags?|outbrain|taboola)(?:$|[\s_-])/iu;
const dates = new Set(['article:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'pubdate', 'publishdate', 'og:article:published_time', 'parsely-pub-date']);

/** A page's text and where it came from. */
export interface Page {
  readonly text: string;
  readonly html: HtmlSource;
}

interface OpenElement {
  readonly name: string;
  readonly invisible: boolean;
  readonly aside: boolean;
  readonly article: number;
}

interface DrawnLine {
  readonly start: number;
  readonly end: number;
  readonly zone: Zone | null;
  readonly article: number;
  readonly linked: number;
}

class PageReader {
  private readonly map = new SourceMap();
  private readonly stack: OpenElement[] = [];
  private readonly lines: DrawnLine[] = [];
  private lineZone: Zone | null = null;
  private linked = 0;
  private links = 0;
  private articles = 0;
  private title = '';
  private published: string | null = null;
  private structured = '';

  /** How many elements are open. */
  get depth(): number {
    return this.stack.length;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (blockElements.has(name) || name === 'br') this.endLine();
    const parent = this.stack[this.stack.length - 1];
    if (name === 'meta') this.readMeta(attributes);
    if (name === 'time' && this.published === null && attributes['datetime'] !== undefined) this.offer(attributes['datetime']);
    const article = name === 'article' || name === 'main' || attributes['itemprop'] === 'articleBody' ? ++this.articles : (parent?.article ?? 0);
    const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
    const isAside = aside.has(name) || asideRoles.has(attributes['role'] ?? '') || (name !== 'body' && name !== 'html' && name !== 'article' && asideNames.test(names));
    this.stack.push({
      name, article, aside: (parent?.aside ?? false) || isAside,
      invisible: (parent?.invisible ?? false) || invisible.has(name) || 'hidden' in attributes || attributes['aria-hidden'] === 'true',
    });
    if (name === 'a') this.links++;
  }

  close(name: string): void {
    if (blockElements.has(name)) this.endLine();
    if (name === 'a') this.links = Math.max(0, this.links - 1);
    const at = this.stack.findLastIndex((e) => e.name === name);
    if (at >= 0) this.stack.length = at;
  }

  text(data: string, start: number, end: number): void {
    const here = this.stack[this.stack.length - 1];
    if (here?.name === 'title' && this.stack.some((e) => e.name === 'head')) this.title += data;
    if (here?.name === 'script') {
      if (this.structured.length < 200_000 && data.includes('datePublished')) this.structured += data;
      return;
    }
    if (here?.invisible === true) return;
    const added = this.map.add(data, start, end);
    if (this.links > 0) this.linked += added;
    if (added > 0) this.lineZone = this.zoneHere();
  }

  private zoneHere(): Zone | null {
    const here = this.stack[this.stack.length - 1];
    if (here?.aside === true) return 'boilerplate';
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const name = this.stack[i]?.name ?? '';
      if (name === 'h1') return 'title';
      if (/^h[2-6]$/u.test(name)) return 'heading';
      if (name === 'figcaption') return 'caption';
      if (blockElements.has(name)) break;
    }
    return null;
  }

  private endLine(): void {
    const line = this.map.endLine();
    if (line !== null) {
      this.lines.push({ ...line, zone: this.lineZone, article: this.stack[this.stack.length - 1]?.article ?? 0, linked: this.linked });
    }
    this.linked = 0;
    this.lineZone = null;
  }

  private readMeta(attributes: Readonly<Record<string, string>>): void {
    const key = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '').toLowerCase();
    if (dates.has(key)) this.offer(attributes['content'] ?? '');
    if (key === 'og:title' && this.title === '') this.title = attributes['content'] ?? '';
  }

  private offer(date: string): void {
    const parsed = publishedAtSchema.safeParse(date.trim());
    if (parsed.success) this.published ??= parsed.data;
  }

  finish(source: string): Page {
    this.endLine();
    const stated = /"datePublished"\s*:\s*"([^"]{8,40})"/u.exec(this.structured)?.[1];
    if (stated !== undefined) this.offer(stated);
    const main = this.mainArticle();
    const zones: Block[] = [];
    for (const line of this.lines) {
      const zone = main !== 0 && line.article < main ? 'boilerplate' : (line.zone ?? (isLinkList(line, this.map.text) ? 'boilerplate' : null));
      if (zone !== null) zones.push({ start: line.start, end: line.end, zone });
    }
    const title = this.title.replaceAll(/\s+/gu, ' ').trim();
    return {
      text: this.map.text,
      html: {
        sha256: createHash('sha256').update(source).digest('hex'),
        rangeOf: (span) => this.map.rangeOf(span),
        zones, title: title === '' ? null : title, publishedAt: this.published,
      },
    };
  }

  /** Number of the first `article` or `main` that holds most of the text, 0 where none does. */
  private mainArticle(): number {
    const lengths = new Map<number, number>();
    let total = 0;
    for (const line of this.lines) {
      if (line.zone === 'boilerplate') continue;
      total += line.end - line.start;
      lengths.set(line.article, (lengths.get(line.article) ?? 0) + line.end - line.start);
    }
    for (const [article, length] of lengths) if (article !== 0 && length * 2 > total) return article;
    return 0;
  }
}

/** Most of the line is links, and no mark ends it. */
function isLinkList(line: DrawnLine, text: string): boolean {
  return line.linked * 3 > (line.end - line.start) * 2 && !/[.!?…。]["'”»)]?$/u.test(text.slice(line.start, line.end));
}

/** Reads a page. Never fails: whatever is no mark-up is text. */
export function readPage(source: string): Page {
  const reader = new PageReader();
  const parser = createParser(
    {
      onopentag: (name, attributes) => { reader.open(name, attributes); },
      onclosetag: (name) => { reader.close(name); },
      ontext: (data) => { reader.text(data, parser.startIndex, parser.endIndex + 1); },
    },
    () => reader.depth,
  );
  parser.write(source);
  parser.end();
  return reader.finish(source);
}
