import ts from 'typescript';

/*
 * The tables of a pack are written by hand and grow word by word. A list on one line of thousands of characters can be
 * neither reviewed nor merged, so what is too long for a line is wrapped, the same list always the same way. Only
 * literals are touched; code and comments stay as they are written.
 */

/** A line longer than this is wrapped. Code units. */
const widest = 200;
/** How wide wrapped lines are made. Code units. */
const width = 160;
/** Entries of an object up to this length share a line as they did; longer ones have one of their own, so that two changes do not meet. Code units. */
const shared = 40;

/**
 * The source of a pack's table with its overlong literals wrapped; a source that is no TypeScript is left for the compiler to refuse.
 * @param source TypeScript
 */
export function wrapWordLists(source: string): string {
  return hasLongLine(source) && ts.transpileModule(source, { reportDiagnostics: true }).diagnostics?.length === 0 ? rewrite(ts.createSourceFile('table.ts', source, ts.ScriptTarget.Latest, true)) : source;
}

type Table = ts.ObjectLiteralExpression | ts.ArrayLiteralExpression;

function isTable(node: ts.Node): node is Table {
  return ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node);
}

function hasLongLine(text: string): boolean {
  return text.split('\n').some((line) => line.length > widest);
}

const lineStart = (source: string, at: number): number => source.lastIndexOf('\n', at - 1) + 1;

/** The whole lines that a node stands on. */
function linesOf(node: ts.Node): string {
  const source = node.getSourceFile().text;
  const end = source.indexOf('\n', node.getEnd());
  return source.slice(lineStart(source, node.getStart()), end < 0 ? source.length : end);
}

/** The text of a node of code, in which the literals on overlong lines are wrapped. */
function rewrite(node: ts.Node): string {
  const from = ts.isSourceFile(node) ? 0 : node.getStart();
  const source = node.getSourceFile().text;
  let text = '';
  let written = from;
  const visit = (child: ts.Node): void => {
    if ((isTable(child) || stringOf(child) !== undefined) && hasLongLine(linesOf(child))) {
      const start = child.getStart();
      const begin = lineStart(source, start);
      const before = source.slice(written, start);
      const printed = print(child, indentOf(child), start - begin);
      text += (printed.startsWith('\n') ? before.trimEnd() : before) + printed;
      written = child.getEnd();
    } else ts.forEachChild(child, visit);
  };
  ts.forEachChild(node, visit);
  return text + source.slice(written, node.getEnd());
}

/** The indent of the line that a node begins on; of the line above, where that is a literal that was given a line of its own. */
function indentOf(node: ts.Node): string {
  const source = node.getSourceFile().text;
  const indent = /^ */u.exec(source.slice(lineStart(source, node.getStart())))![0];
  return beginsLine(node) && stringOf(node) !== undefined ? indent.slice(2) : indent;
}

/** A node printed from a column on, its further lines behind an indent. */
function print(node: ts.Node, indent: string, column: number): string {
  const text = node.getText();
  if (!text.includes('\n') && column + text.length < width) return text;
  if (isTable(node)) return printTable(node, indent);
  const words = stringOf(node);
  return words === undefined ? rewrite(node) : printWords(words, indent, column);
}

function printTable(table: Table, indent: string): string {
  const [open, close, members] = ts.isObjectLiteralExpression(table) ? ['{', '}', table.properties] : ['[', ']', table.elements];
  const inner = `${indent}  `;
  const lines: string[] = [];
  let alone = true; // whether nothing may join the line that was begun last
  for (const member of members) {
    const above = commentsAbove(member);
    const text = `${printMember(member, inner)},`;
    const last = lines.at(-1);
    const joins = ts.isObjectLiteralExpression(table) ? text.length <= shared && !beginsLine(member) : !text.includes('\n');
    if (above === '' && joins && !alone && last !== undefined && last.length + 1 + text.length <= width) lines[lines.length - 1] = `${last} ${text}`;
    else lines.push(...(above === '' ? [] : [inner + above]), inner + text);
    alone = text.includes('\n') || text.length > width;
  }
  return `${open}\n${lines.join('\n')}\n${indent}${close}`;
}

function printMember(member: ts.Node, indent: string): string {
  if (!ts.isPropertyAssignment(member)) return print(member, indent, indent.length);
  const name = `${member.name.getText()}:`;
  const value = print(member.initializer, indent, indent.length + name.length + 1);
  return value.startsWith('\n') ? name + value : `${name} ${value}`;
}

function beginsLine(member: ts.Node): boolean {
  const [source, start] = [member.getSourceFile().text, member.getStart()];
  return source.slice(lineStart(source, start), start).trim() === '';
}

/** The comments directly above a member, as they are written; empty where there are none. */
function commentsAbove(member: ts.Node): string {
  return member.getSourceFile().text.slice(member.getFullStart(), member.getStart()).trim();
}

/** A literal, or literals joined by “+”, as one literal with its quotes; undefined for anything else. */
function stringOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node)) return node.getText();
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const [left, right] = [stringOf(node.left), stringOf(node.right)];
  return left === undefined || right === undefined || left[0] !== right[0] ? undefined : left.slice(0, -1) + right.slice(1);
}

/** A list of words in as many lines as it takes: cut behind “|”, else behind spaces, else anywhere. */
function printWords(literal: string, indent: string, column: number): string {
  if (column + literal.length < width) return literal;
  const [quote, words] = [literal[0]!, literal.slice(1, -1)];
  const pieces = words.match(words.includes('|') ? /[^|]*\||[^|]+/gu : words.includes(' ') ? /[^ ]* |[^ ]+/gu : /\\?./gu)!;
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && indent.length + last.length + piece.length + 7 <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return `\n${lines.map((line) => `${indent}  ${quote}${line}${quote}`).join(' +\n')}`;
}
