import type { DocumentRecord } from '../model/index.js';
import { escapeHtml } from './escape-html.js';
import { claimWords } from './claim-words.js';
import { markedText } from './marked-text.js';
import type { Section } from './dataset-sections.js';

/** What the page shows. */
export interface HtmlReport {
  readonly title: string;
  /** What is said of the dataset as a whole, a line each. */
  readonly about: readonly string[];
  readonly sections: readonly Section[];
  /** Records to show whole. */
  readonly documents: readonly DocumentRecord[];
}

const style = `
:root { color-scheme: light dark; --line: #8884; --grey: #8889; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; font-size: .9rem; } th, td { text-align: start; padding: .15rem .8rem .15rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; }
article { border-top: 2px solid var(--line); margin-top: 2rem; } .about, .meta { color: var(--grey); font-size: .9rem; }
mark { color: inherit; padding: 0 .1em; border-radius: .2em; background: #8883; }
mark.per { background: #e7608455; } mark.org { background: #4d8fe055; } mark.loc { background: #3fa86a55; } mark.misc { background: #a878d855; } mark.time { background: #d9a62e66; } mark.quantity { background: #e8803a66; }
.text { white-space: pre-line; } .boilerplate, .metadata { opacity: .5; } .title, .heading { font-weight: 600; }
ul.claims { font-size: .9rem; } ul.claims q { color: var(--grey); }
`;

/** One HTML file, whole in itself: no script, nothing fetched. All text of documents is escaped, and the page forbids itself anything but its style. */
export function htmlPage({ title, about, sections, documents }: HtmlReport): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${about.map((line) => `<p class="about">${escapeHtml(line)}</p>`).join('\n')}
${sections.map(sectionHtml).join('\n')}
${documents.length === 0 ? '' : `<h2>Documents of the most claims</h2>
<p class="about"><mark class="per">person</mark> <mark class="org">organisation</mark> <mark class="loc">place</mark> <mark class="misc">other name</mark> <mark class="time">time</mark> <mark class="quantity">quantity</mark>; the pointer shows what each was read as</p>`}
${documents.map(documentHtml).join('\n')}
</body>
</html>
`;
}

function sectionHtml({ title, head, rows }: Section): string {
  const heading = `<h2>${escapeHtml(title)}</h2>`;
  if (head.length === 0) return heading;
  const numeric = head.map((_, i) => rows.every((row) => typeof row[i] === 'number'));
  const cell = (tag: 'th' | 'td', value: string | number, i: number): string => `<${tag}${numeric[i] === true ? ' class="number"' : ' dir="auto"'}>${escapeHtml(String(value))}</${tag}>`;
  return `${heading}
<table>
<thead><tr>${head.map((name, i) => cell('th', name, i)).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${row.map((value, i) => cell('td', value, i)).join('')}</tr>`).join('\n')}
</tbody>
</table>`;
}

function documentHtml(record: DocumentRecord): string {
  const { id, title, url, publishedAt, language, claims, entities } = record;
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const name = escapeHtml(title ?? id);
  // Only what a browser fetches as a page may be a link: an address comes from the input.
  const linked = url !== null && /^https?:\/\//iu.test(url) ? `<a href="${escapeHtml(url)}" rel="noreferrer">${name}</a>` : name;
  return `<article>
<h3 dir="auto">${linked}</h3>
<p class="meta">${escapeHtml([id, publishedAt, language.tag, `${claims.length} claims`].filter((part) => part !== null).join(' · '))}</p>
<div class="text" dir="auto" lang="${escapeHtml(language.tag)}">${markedText(record, names)}</div>
<ul class="claims">
${claims.map((claim) => `<li>${escapeHtml(claimWords(claim, names))} <q dir="auto" lang="${escapeHtml(language.tag)}">${escapeHtml(claim.evidence.exact.replaceAll(/\s+/gu, ' '))}</q></li>`).join('\n')}
</ul>
</article>`;
}
