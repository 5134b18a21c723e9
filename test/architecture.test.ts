import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Rooms of src, and the rooms that each may import. Set by the house's plan; a new arrow is a decision, not a repair. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  match: ['model', 'text'],
  languages: ['model', 'match'],
  knowledge: ['model', 'text', 'match'],
  stages: ['model', 'text', 'match', 'knowledge'],
  pipeline: ['model', 'text', 'match', 'languages', 'knowledge', 'stages'],
  ledger: ['model', 'text'],
  compare: ['model'],
  report: ['model'],
  files: ['model'],
  batch: ['model', 'pipeline', 'ledger', 'files'],
  service: ['model', 'pipeline', 'batch', 'files'],
  cli: ['model', 'text', 'match', 'languages', 'knowledge', 'stages', 'pipeline', 'ledger', 'compare', 'report', 'files', 'batch', 'service'],
  tools: ['model', 'text', 'match', 'languages', 'knowledge', 'stages', 'pipeline', 'ledger', 'compare', 'report', 'files', 'batch', 'service', 'cli'],
  // src/index.ts, the library entry.
  '.': ['model', 'text', 'match', 'languages', 'knowledge', 'stages', 'pipeline', 'ledger', 'compare', 'report', 'files', 'batch'],
};

/** Packages that only these rooms may import: everything else takes bytes, strings or async iterables. */
const fileModules = new Set(['node:fs', 'node:fs/promises', 'fs', 'fs/promises']);
const mayReadFiles = new Set(['files', 'cli', 'knowledge', 'tools', 'batch', 'pipeline']);

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');
const languageTags = readdirSync(join(src, 'languages'), { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name);

interface Source {
  readonly path: string;
  readonly room: string;
  readonly ast: ts.SourceFile;
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean }[];
}

const sources: readonly Source[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((p) => p.endsWith('.ts') && !p.endsWith('.test.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(src, path), 'utf8');
    // Generated tables run to megabytes of data: their imports stand in the first lines.
    const head = path.endsWith('generated.ts') ? text.slice(0, 2000) : text;
    const ast = ts.createSourceFile(path, head, ts.ScriptTarget.ES2023, true);
    return { path, room: path.includes('/') ? path.slice(0, path.indexOf('/')) : '.', ast, imports: importsOf(ast) };
  });

function importsOf(ast: ts.SourceFile): { from: string; typeOnly: boolean }[] {
  const found: { from: string; typeOnly: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
      const typeOnly = ts.isImportDeclaration(node) ? (node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) : node.isTypeOnly;
      found.push({ from: node.moduleSpecifier.text, typeOnly });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [first] = node.arguments;
      if (first !== undefined && ts.isStringLiteral(first)) found.push({ from: first.text, typeOnly: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(ast);
  return found;
}

function roomOfImport(source: Source, from: string): string | null {
  if (!from.startsWith('.')) return null;
  const target = relative(src, resolve(src, dirname(source.path), from));
  if (target.startsWith('..')) return `outside src: ${from}`;
  return target.includes('/') ? target.slice(0, target.indexOf('/')) : '.';
}

describe('the rooms of src', () => {
  it('import only what the table allows', () => {
    const wrong = sources.flatMap((source) =>
      source.imports.flatMap(({ from }) => {
        const to = roomOfImport(source, from);
        return to === null || to === source.room || arrows[source.room]?.includes(to) === true ? [] : [`${source.path} imports ${from} (${source.room} → ${to})`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('stand in the table, every one', () => {
    expect([...new Set(sources.map((s) => s.room))].filter((room) => arrows[room] === undefined)).toEqual([]);
  });

  it('import each other without a circle', () => {
    const paths = new Set(sources.map((s) => s.path));
    const edges = new Map(sources.map((source) => [source.path, source.imports
      .filter((i) => !i.typeOnly && i.from.startsWith('.'))
      .map((i) => relative(src, resolve(src, dirname(source.path), i.from)).replace(/\.js$/, '.ts'))
      .filter((p) => paths.has(p))]));
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === 'done') return;
      if (state.get(path) === 'open') {
        circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      state.set(path, 'open');
      for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
      state.set(path, 'done');
    };
    for (const path of paths) visit(path, []);
    expect(circles).toEqual([]);
  });

  it('leave files to the rooms that may open them', () => {
    const wrong = sources.filter((s) => !mayReadFiles.has(s.room) && s.imports.some((i) => fileModules.has(i.from))).map((s) => s.path);
    expect(wrong).toEqual([]);
  });
});

describe('the code', () => {
  it('never names a language outside its folder', () => {
    const tags = new Set(languageTags.filter((tag) => tag !== 'und'));
    const wrong: string[] = [];
    for (const { path, ast, room } of sources) {
      if (room === 'languages' || room === 'tools') continue;
      const isTag = (node: ts.Node): boolean => ts.isStringLiteral(node) && tags.has(node.text);
      const aboutLanguage = (node: ts.Node): boolean => /language|locale|\btag\b|\bpack\b|\blang\b/i.test(node.getText(ast));
      const visit = (node: ts.Node): void => {
        if (ts.isBinaryExpression(node) && /^[!=]==?$/.test(node.operatorToken.getText(ast))) {
          if ((isTag(node.left) && aboutLanguage(node.right)) || (isTag(node.right) && aboutLanguage(node.left))) wrong.push(`${path}: ${node.getText(ast)}`);
        }
        if (ts.isCaseClause(node) && isTag(node.expression) && aboutLanguage(node.parent.parent.expression)) wrong.push(`${path}: ${node.expression.getText(ast)}`);
        ts.forEachChild(node, visit);
      };
      visit(ast);
    }
    expect(wrong).toEqual([]);
  });

  it('has no any', () => {
    const wrong: string[] = [];
    for (const { path, ast } of sources) {
      const visit = (node: ts.Node): void => {
        if (node.kind === ts.SyntaxKind.AnyKeyword) wrong.push(`${path}:${ast.getLineAndCharacterOfPosition(node.getStart(ast)).line + 1}`);
        ts.forEachChild(node, visit);
      };
      visit(ast);
    }
    expect(wrong).toEqual([]);
  });

  it('keeps stages from the clock, chance, the locale and the environment', () => {
    const forbidden = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\btoLocale\w+\b|\blocaleCompare\b|\bprocess\.env\b|\bIntl\.DateTimeFormat\(\)/;
    const wrong = sources.filter((s) => ['model', 'text', 'match', 'languages', 'stages', 'ledger', 'compare', 'report'].includes(s.room))
      .filter((s) => forbidden.test(s.ast.text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')))
      .map((s) => s.path);
    expect(wrong).toEqual([]);
  });
});

describe('the generated language index', () => {
  it('names every folder', () => {
    const index = readFileSync(join(src, 'languages', 'index.ts'), 'utf8');
    expect(languageTags.filter((tag) => !index.includes(`'./${tag}/pack.js'`))).toEqual([]);
  });
});
