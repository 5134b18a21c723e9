import { TokenFlag, TokenKind, type Span, type Tokens } from '../../model/index.js';

/** Words between quotation marks, without the marks; in tokens `[firstToken, endToken)`. */
export interface Quotation extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** It was opened and never closed: it ends with its paragraph. */
  readonly open: boolean;
}

/** Closing marks by opening mark. Some languages close with what others open with. */
const closers: Readonly<Record<string, string>> = {
  '„': '“”"', '“': '”“"', '”': '”“', '«': '»', '»': '«»', '‹': '›', '›': '‹', '「': '」', '『': '』', '"': '"”', '‘': '’', '‚': '‘’', '＂': '＂', '《': '',
};
const isMark = new Uint8Array(0x10000);
for (const mark of [...Object.keys(closers), ...Object.values(closers).flatMap((c) => [...c])]) isMark[mark.charCodeAt(0)] = 1;
const singles: ReadonlySet<string> = new Set(['‘', '’', '‚']);
const fewestWords = 3;
const fewestIdeographs = 5;
const longest = 4000;

/** Every quotation of a text, by start. Nested ones stay inside the outer one. */
export function findQuotations(text: string, tokens: Tokens): readonly Quotation[] {
  const found: Quotation[] = [];
  let opener = '';
  let first = -1;
  let depth = 0;
  const close = (at: number, open: boolean): void => {
    if (at > first && isSpeech(tokens, first, at)) {
      const last = at - 1 > first && /^[,，]$/.test(text.slice(tokens.start[at - 1]!, tokens.end[at - 1]!)) ? at - 2 : at - 1;
      found.push({ start: tokens.start[first]!, end: tokens.end[last]!, firstToken: first, endToken: at, open });
    }
    opener = '';
    depth = 0;
  };
  for (let i = 0; i < tokens.length; i++) {
    if (opener !== '' && (tokens.flags[i]! & TokenFlag.lineBefore) !== 0 && i > first && endsParagraph(text, tokens, i)) {
      if (!singles.has(opener) && closers[opener] !== opener) close(i, true);
      opener = '';
      depth = 0;
    }
    if (tokens.end[i]! - tokens.start[i]! !== 1 || tokens.kind[i] === TokenKind.word || tokens.kind[i] === TokenKind.number) continue;
    if (isMark[text.charCodeAt(tokens.start[i]!)] === 0) continue;
    const mark = text[tokens.start[i]!]!;
    const before = tokens.start[i]! === 0 || /[\s([—–:-]/.test(text[tokens.start[i]! - 1]!);
    const after = tokens.end[i]! >= text.length || /[\s.,;:!?)\]…。，]/.test(text[tokens.end[i]!]!);
    if (opener === '') {
      if (mark === '’' || mark === '」' || mark === '』' || !(mark in closers) || closers[mark] === '') continue;
      if (singles.has(mark) && (!before || after)) continue;
      if (!before && after) continue;
      opener = mark;
      first = i + 1;
    } else if (closers[opener]!.includes(mark) && !(before && !after && mark === opener)) {
      if (singles.has(opener) && (!after || closesLater(text, tokens.end[i]!))) continue;
      if (depth > 0 && before === after) depth--;
      else if (depth > 0 && !before) depth--;
      else close(i, false);
    } else if (mark === opener && before && !after) {
      depth++;
    }
    if (opener !== '' && tokens.start[i]! - tokens.start[first]! > longest) {
      opener = '';
      depth = 0;
    }
  }
  if (opener !== '' && !singles.has(opener) && closers[opener] !== '"”') close(tokens.length, true);
  return found;
}

const apostropheReach = 300;

/** True for the apostrophe of “the workers’ homes”: a better closing mark follows. */
function closesLater(text: string, at: number): boolean {
  if (!/^\s\p{L}/u.test(text.slice(at, at + 2)) || /[\p{P}]/u.test(text[at - 2] ?? '')) return false;
  const rest = text.slice(at, at + apostropheReach).split(/[\n‘]/, 1)[0] ?? '';
  return /’[.,;:!?)\s]|[.,!?]’/.test(rest);
}

function endsParagraph(text: string, tokens: Tokens, at: number): boolean {
  return text.slice(tokens.end[at - 1]!, tokens.start[at]!).includes('\n');
}

/** False for a quoted word or title. */
function isSpeech(tokens: Tokens, first: number, end: number): boolean {
  let words = 0;
  let ideographs = 0;
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] === TokenKind.word) words++;
    else if (tokens.kind[i] === TokenKind.ideograph) ideographs++;
  }
  return words >= fewestWords || ideographs >= fewestIdeographs;
}
