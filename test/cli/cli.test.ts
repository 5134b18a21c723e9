import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { commonFlags } from '../../src/cli/flags.js';
import { describe as describeError, errorCodes } from '../../src/model/errors.js';
import { printable } from '../../src/cli/terminal.js';
import { bin, dragoman, jsonLines, line } from './run-cli.js';

const noTrace = /\n\s+at .+:\d+:\d+/;

describe('help', () => {
  it('lists every command of the table and no other', () => {
    const { code, out } = dragoman(['--help']);
    expect(code).toBe(0);
    const section = out.slice(out.indexOf('Commands:'), out.indexOf('Exit codes:'));
    const listed = [...section.matchAll(/^ {2}(\S+)/gm)].map((m) => m[1]);
    expect(listed).toEqual(commands.map((c) => c.name));
  });

  it.each(commands.map((c) => c.name))('of %s shows its flags and an example', (name) => {
    const command = commands.find((c) => c.name === name);
    const { code, out } = dragoman([name, '--help']);
    expect(code).toBe(0);
    expect(out).toContain('Examples:');
    for (const flag of [...(command?.flags ?? []), ...commonFlags]) expect(out).toContain(flag.syntax.split(' ')[0]);
    for (const example of command?.examples ?? []) expect(out).toContain(example.line);
    expect(command?.examples.length).toBeGreaterThan(0);
  });

  it('is followed by every command where it tells how to speak', () => {
    const { code, out, err } = dragoman(['pipe', '--quiet', '--verbose', '--log-format', 'json'], '{"id":"a","text":"Berlin."}\n');
    expect(code).toBe(0);
    expect(out).toContain('"id":"a"');
    expect(err).toBe('');
    expect(JSON.parse(dragoman(['verify', 'nowhere', '--log-format', 'json']).err)).toHaveProperty('message');
  });

  it('has no colour codes, with NO_COLOR or without', () => {
    for (const env of [{}, { NO_COLOR: '1' }]) expect(dragoman(['--help'], '', env).out).not.toContain('\u001b');
  });
});

describe('wrong usage', () => {
  it.each([
    [['nonsense'], 'unknown command'],
    [['pipe', '--langage', 'de'], 'Did you mean --language'],
    [['pipe', '--offset-unit', 'bytes'], 'codepoint, utf16'],
    [['pipe', '--language', 'xx'], 'no pack'],
    [['pipe', '--published', 'yesterday'], 'RFC 3339'],
    [['pipe', '--pipeline', 'nonsense'], 'news'],
    [['pipe', '--map', 'body=text'], 'field=column'],
    [['run'], 'no input'],
    [['run', '/nonexistent/file.jsonl'], '/nonexistent/file.jsonl'],
    [['run', '/nonexistent/*.jsonl'], 'matches no file'],
    [['run', bin, '--jobs', '0'], 'from 1 to'],
    [['run', bin, '--jobs', '4.5'], 'whole number'],
    [['run', bin, '--encoding', 'iso-8859-16'], 'windows-1250'],
    [['run', bin, '--max-rejected', 'many'], '5%'],
    [['eval', '/nonexistent'], 'no such file'],
    [['eval', 'seeds/golden', '--floor', 'nouns=1'], 'there is no layer "nouns"'],
    [['sql', 'x', ' '], 'the query: it is empty'],
    [['languages', 'x'], 'Expected dragoman languages.'],
    [['verify'], 'missing required argument \'dir\'. Expected dragoman verify <dir>.'],
    [['diff', 'a', 'b', 'c'], 'Expected dragoman diff <before> <after>.'],
  ])('%j ends with 2 and one line that says %s', (args, says) => {
    const { code, err, out } = dragoman(args);
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(says);
    expect(err).not.toMatch(noTrace);
    expect(out).toBe('');
  });
});

describe('a command whose reader has gone', () => {
  it.each(['--help', 'run --help', 'schema', 'pipelines'])('%s ends quietly', (command) => {
    const { stdout, stderr } = spawnSync('bash', ['-c', `{ sleep 0.2; "${process.execPath}" "${bin}" ${command}; } | true; echo "\${PIPESTATUS[0]}"`], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' });
  });
});

describe('pipe', () => {
  it('writes one record a line, in order, and an error line for a bad one', () => {
    const input = `${line({ id: 'a', text: 'One.' })}\n{"id":"b"\n${line({ id: 3, text: 'x' })}${line({ text: 'Two.' })}${line({ id: 'e', text: 'Three.' }).trim()}`;
    const { code, out } = dragoman(['pipe'], input);
    const lines = jsonLines(out);
    expect(code).toBe(3);
    expect(lines.map((l) => l['id'])).toEqual(['a', 'stdin#3', 'stdin#4', 'stdin#5', 'e']);
    expect(lines.map((l) => (l['error'] as { code: string } | undefined)?.code)).toEqual([undefined, 'bad-json', 'bad-document', undefined, undefined]);
    expect(lines.filter((l) => 'error' in l).map((l) => Object.keys(l))).toEqual([['id', 'error'], ['id', 'error']]);
  });

  it('counts positions in the unit asked for', () => {
    const input = line({ id: 'a', text: '😀😀 On 3 July 2024 he paid $5.', language: 'en' });
    for (const unit of ['codepoint', 'utf16']) {
      const [record] = jsonLines(dragoman(['pipe', '--offset-unit', unit], input).out);
      const text = record?.['text'] as string;
      const times = record?.['times'] as { start: number; end: number; exact: string }[];
      expect(record?.['offsetUnit']).toBe(unit);
      expect(times.length).toBeGreaterThan(0);
      for (const t of times) expect(unit === 'utf16' ? text.slice(t.start, t.end) : Array.from(text).slice(t.start, t.end).join('')).toBe(t.exact);
    }
  });

  it('knows other names of fields, and defaults', () => {
    const input = line({ id: 'a', articleBody: 'Text.', headline: 'Title', datePublished: '2026-02-04' }) + line({ id: 'b', body: 'Mapped.' });
    const [a] = jsonLines(dragoman(['pipe'], input).out);
    expect(a).toMatchObject({ text: 'Text.', title: 'Title', publishedAt: '2026-02-04' });
    const [, b] = jsonLines(dragoman(['pipe', '--map', 'text=body', '--language', 'de', '--published', '2026-03-01'], input).out);
    expect(b).toMatchObject({ id: 'b', text: 'Mapped.', language: { tag: 'de', basis: 'given' }, reference: { time: '2026-03-01', basis: 'given' } });
  });

  it('answers each line without waiting for the next', async () => {
    const child = spawn(process.execPath, [bin, 'pipe'], { stdio: ['pipe', 'pipe', 'ignore'] });
    child.stdin.write(line({ id: 'first', text: 'One.' }));
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
    expect(chunk.toString()).toContain('"id":"first"');
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it.each([['SIGINT', 130], ['SIGTERM', 143]] as const)('ends with the code of %s', async (signal, expected) => {
    const child = spawn(process.execPath, [bin, 'pipe'], { stdio: ['pipe', 'pipe', 'ignore'] });
    child.stdin.write(line({ id: 'first', text: 'One.' }));
    await once(child.stdout, 'data');
    child.kill(signal);
    expect(await once(child, 'close')).toEqual([expected, null]);
  });

  it.runIf(existsSync('/dev/full'))('ends with 74 where the output is full, and quietly where the reader has gone', () => {
    const full = spawnSync('bash', ['-c', `echo '{"text":"x"}' | ${process.execPath} ${bin} pipe > /dev/full`], { encoding: 'utf8' });
    expect(full.status).toBe(74);
    expect(full.stderr).toContain('no space left');
    expect(full.stderr).not.toMatch(noTrace);
    const gone = spawnSync('bash', ['-c', `(for i in $(seq 2000); do echo '{"text":"x"}'; done) | ${process.execPath} ${bin} pipe | head -1 > /dev/null`], { encoding: 'utf8' });
    expect(gone.stderr).not.toMatch(noTrace);
  });
});

describe('the other commands', () => {
  it('print a JSON Schema of 2020-12, tables, pipelines, stages and languages', () => {
    expect(JSON.parse(dragoman(['schema']).out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
    for (const kind of ['input', 'pipeline', 'gold']) expect(JSON.parse(dragoman(['schema', '--kind', kind]).out)).toHaveProperty('type', 'object');
    expect(dragoman(['schema', '--tables']).out).toContain('span_start');
    const pipelines = JSON.parse(dragoman(['pipelines', '--json']).out) as { name: string; stages: string[] }[];
    expect(pipelines.map((p) => p.name)).toEqual(expect.arrayContaining(['entities', 'figures', 'news']));
    const stages = JSON.parse(dragoman(['pipelines', '--stages', '--json']).out) as { name: string; needs: string[] }[];
    expect(stages.find((s) => s.name === 'segment')?.needs).toContain('language');
    const languages = JSON.parse(dragoman(['languages', '--json']).out) as { tag: string }[];
    expect(languages.length).toBeGreaterThan(40);
  });

  it('explain says what was found and by which rule', () => {
    const { code, out } = dragoman(['explain', 'He paid $5 on 3 July 2024.', '--language', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('“3 July 2024” → DATE 2024-07-03');
    expect(JSON.parse(dragoman(['explain', 'He paid $5.', '--json']).out)).toHaveProperty('schema', 'dragoman/1');
  });
});

describe('messages', () => {
  it('never obey control characters', () => {
    expect(printable('a\u001b[2Jb\nc\u202ed')).toBe('a\\x1b[2Jb\\x0ac\\u202ed');
  });

  it('say what, where, what was expected and the remedy', () => {
    expect(describeError({ code: 'usage', where: '--x', what: 'found 1', expected: '2', remedy: 'Write 2' })).toBe('--x: found 1. Expected 2. Write 2.');
    expect(Object.values(errorCodes).every((code) => [1, 2, 3, 69, 70, 74, 75].includes(code))).toBe(true);
  });
});
