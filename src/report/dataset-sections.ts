import { percentOf } from './coverage-shares.js';
import type { DatasetOverview } from './dataset-report.js';

/** A table of the report. */
export interface Section {
  readonly title: string;
  readonly head: readonly string[];
  /** A number stands to the right. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The tables of a report in their order, as text and HTML show them; those without rows are left out, but the count of facts. */
export function sectionsOf({ languages, entities, claims, facts, unread, rejections }: DatasetOverview): Section[] {
  const statuses = Object.entries(facts.byStatus).filter(([, count]) => count > 0).map(([status, count]) => `${count} ${status}`);
  const sections: readonly Section[] = [
    { title: 'Languages', head: ['language', 'documents', 'figures', 'in claims', '%'], rows: languages.map((l) => [l.language, l.documents, l.figures, l.figuresInClaims, percentOf(l.figuresInClaims, l.figures)]) },
    { title: 'Named in most documents', head: ['entity', 'type', 'id', 'documents', 'mentions'], rows: entities.map((e) => [e.name, e.type, e.id, e.documents, e.mentions]) },
    { title: 'Claims', head: ['what', 'claims'], rows: claims.map((c) => [c.name, c.count]) },
    { title: `Facts: ${[facts.total, ...statuses].join(', ')}`, head: [], rows: [] },
    { title: 'Facts in dispute', head: ['what', 'who', 'when', 'origins', 'told'], rows: facts.inDispute.map((d) => [
      d.topic, d.subjects.join(', '), d.period ?? '–', d.origins, d.figures.map(({ figure, documents }) => `${figure} (${listed(documents)})`).join('; '),
    ]) },
    { title: 'Figures in no claim', head: ['figures', 'why'], rows: unread.map((u) => [u.figures, u.reason]) },
    { title: 'Rejected', head: ['inputs', 'code', 'the first'], rows: rejections.map((r) => [r.inputs, r.code, r.first]) },
  ];
  return sections.filter(({ head, rows }) => head.length === 0 || rows.length > 0);
}

/** Documents named in a cell. */
const mostNamed = 3;

function listed(documents: readonly string[]): string {
  const more = documents.length - mostNamed;
  return `${documents.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
