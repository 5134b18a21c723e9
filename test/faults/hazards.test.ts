import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readList } from '../../src/cli/entity-lists.js';
import { bin, dragoman, jsonLines, line, newFolder } from '../cli/run-cli.js';

/*
 * Hazards that need a shell, a limit or a signal, by their usual names. Those of disks are in disk.test.ts; those of workers,
 * of kills and of Redis are tried where workers, batches and queues are. every-hazard.test.ts sees that none is left out.
 */

const fine = (i: number): string => line({ id: `d${i}`, text: `Exports rose to ${i} billion euros in 2024.`, language: 'en' });
const many = (count: number): string => Array.from({ length: count }, (_, i) => fine(i)).join('');

let folder: string;
let small: string;
const fresh = (name: string): string => join(newFolder(), name);
const shell = (script: string): { code: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, DRAGOMAN: `${process.execPath} ${bin}`, IN: small, OUT: fresh('out') } });
  return { code: status, out: stdout, err: stderr };
};
const ids = (dataset: string): unknown[] => jsonLines(readFileSync(join(dataset, 'documents.jsonl'), 'utf8')).map((r) => r['id']);
const rejected = (dataset: string): unknown[] => jsonLines(readFileSync(join(dataset, 'rejected.jsonl'), 'utf8')).map((r) => r['code']);
const noTrace = (err: string): void => { expect(err).not.toMatch(/\n\s+at .+:\d+:\d+/u); };

beforeAll(() => {
  folder = newFolder();
  small = join(folder, 'in.jsonl');
  writeFileSync(small, many(40));
});

describe('framing', () => {
  it('frm-600mb-line: a line longer than any string is rejected as it passes, and memory stays flat', () => {
    const { out, code } = shell(`{ head -n1 "$IN"; printf '{"id":"long","text":"'; head -c 600M /dev/zero | tr '\\0' a; printf '"}\\n'; tail -n1 "$IN"; } |
      { $DRAGOMAN pipe & pid=$!; peak=0; while kill -0 $pid 2>/dev/null; do now=$(awk '/VmHWM/{print $2}' /proc/$pid/status 2>/dev/null); [ -n "$now" ] && peak=$now; sleep 0.05; done; wait $pid; code=$?; echo "{\\"id\\":\\"peak\\",\\"kb\\":$peak}"; exit $code; } <&0`);
    const lines = jsonLines(out);
    expect([code, lines.map((l) => l['id'])]).toEqual([3, ['d0', expect.anything(), 'd39', 'peak']]);
    expect(lines[1]).toMatchObject({ error: { code: 'too-large' } });
    expect(lines[3]?.['kb']).toBeLessThan(1024 * 1024);
  });

  it('frm-1e5-files: more files than may be open are read one after the other', () => {
    const many_ = join(folder, 'many');
    mkdirSync(many_);
    for (let i = 0; i < 1500; i++) writeFileSync(join(many_, `${i}.txt`), `Number ${i}.`);
    const { code, err } = shell(`ulimit -n 256; $DRAGOMAN run ${many_} --out "$OUT" --tables none --jobs 1 --pipeline figures; grep -c . "$OUT/documents.jsonl" >&2`);
    expect([code, err.trim().split('\n').at(-1)]).toEqual([0, '1500']);
  });
});

describe('many small documents', () => {
  /** `DRAGOMAN_DOCUMENTS=1000000` for the long proof. */
  const count = Number(process.env['DRAGOMAN_DOCUMENTS'] ?? 6000);

  it.runIf(existsSync('/proc/self/status'))('frm-1e6-tiny: are all there, and memory stays flat', async () => {
    const input = join(folder, 'tiny.jsonl');
    const dataset = fresh('out');
    const descriptor = openSync(input, 'w');
    for (let i = 0; i < count; i += 1000) writeSync(descriptor, Array.from({ length: Math.min(1000, count - i) }, (_, k) => line({ id: `d${i + k}`, text: 'Ten euros.' })).join(''));
    closeSync(descriptor);
    const child = spawn(process.execPath, [bin, 'run', input, '--out', dataset, '--tables', 'none', '--jobs', '1', '--pipeline', 'figures', '--language', 'en', '--quiet'], { stdio: 'ignore' });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const held: number[] = [];
    const look = setInterval(() => {
      try {
        held.push(Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8'))?.[1] ?? 0) / 1024);
      } catch {
        // It has ended.
      }
    }, 50);
    expect(await ended).toBe(0);
    clearInterval(look);
    const { counts } = JSON.parse(readFileSync(join(dataset, 'manifest.json'), 'utf8')) as { counts: Record<string, number> };
    expect(counts).toMatchObject({ in: count, documents: count, rejected: 0 });
    expect(Math.max(...held)).toBeLessThan(300);
  }, 1_800_000);
});

describe('json', () => {
  it('json-suite: what is JSON is taken, what is not is rejected with its line, and nothing falls over', () => {
    const good = ['[]', '{"a":[{}]}', '"\\u0000"', '1e-9', '-0', '123456789012345678901234567890', '[null,true,false]', '"\\ud83d\\ude00"', '{"":0}', '" \\t "', '[[[[[]]]]]', '{"a":1,"a":2}'];
    const bad = ['[1,]', '{"a":1,}', "{'a':1}", '[1 2]', '{a:1}', 'NaN', '[Infinity]', '01', '.5', '1.', '+1', '"\\x"', '"a', '[', '{', ']', '{]', '"\\u12"', '// x', '[1]x', 'tru', '\u0001', '{"a"}', '{"a":}', '[,1]', '"\t"'];
    const dataset = fresh('out');
    const input = [...good.map((meta, i) => `{"id":"g${i}","text":"Fine.","meta":{"value":${meta}}}`), ...bad.map((meta, i) => `{"id":"b${i}","text":"Bad.","meta":{"value":${meta}}}`)].join('\n');
    const { code, err } = dragoman(['run', '-', '--out', dataset, '--tables', 'none', '--jobs', '1', '--pipeline', 'figures'], input);
    noTrace(err);
    expect([code, ids(dataset), rejected(dataset)]).toEqual([3, good.map((_, i) => `g${i}`), bad.map(() => 'bad-json')]);
  });

  it('json-blns: naughty strings come back as they went in, as text and as id', () => {
    const naughty = ['undefined', 'NULL', 'hasOwnProperty', '__proto__', 'constructor', '\\', '\\\\', '1/0', '0x0', '1,000.00', '１２３', '١٢٣', 'Ω≈ç√∫˜µ≤≥÷', 'ÅÍÎÏ˝ÓÔÒÚÆ☃', '田中さんにあげて下さい', '社會科學院語學研究所', '👩🏽‍🚀 🇹🇷', 'ثم نفس سقطت', 'הָיְתָה', '\u202etest\u202e', '\u2066test\u2067', 'Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗', '˙ɐnbᴉlɐ', '<script>alert(0)</script>', '"; DROP TABLE x', '$(touch /tmp/dragoman_pwn)', '../../../etc/passwd', '%s%n', 'CON', '\u0007\u001b[31m', 'a\ufeff', '\u0000', 'a\u2028b', 'If you’re reading this', 'İıŞşĞğ', 'ﷺ', '🏳️‍🌈'.repeat(50)];
    const dataset = fresh('out');
    const input = naughty.map((text, i) => line({ id: `${i} ${text}`, text: `${text} 5 euros ${text}` })).join('');
    const { code, err } = dragoman(['run', '-', '--out', dataset, '--tables', 'csv', '--jobs', '1', '--offset-unit', 'utf16'], input);
    noTrace(err);
    expect(err).not.toContain('\u001b');
    expect([code, rejected(dataset)]).toEqual([0, []]);
    const records = jsonLines(readFileSync(join(dataset, 'documents.jsonl'), 'utf8'));
    expect(records.map((r) => [r['id'], r['text']])).toEqual(naughty.map((text, i) => [`${i} ${text}`, `${text} 5 euros ${text}`]));
    expect(dragoman(['verify', dataset]).code).toBe(0);
    expect(existsSync('/tmp/dragoman_pwn')).toBe(false);
  });
});

describe('paths', () => {
  it('path-missing: an input that is not there, or a glob that fits nothing, is named and nothing is made', () => {
    for (const input of [join(folder, 'gone.jsonl'), join(folder, '*.parquet')]) {
      const out = fresh('out');
      const { code, err } = dragoman(['run', input, '--out', out]);
      expect([code, err.includes(input), existsSync(out)]).toEqual([2, true, false]);
    }
  });

  it('path-grows: an input that changes while it is read is told of', async () => {
    const growing = join(folder, 'growing.jsonl');
    const dataset = fresh('out');
    writeFileSync(growing, many(4000));
    const child = spawn(process.execPath, [bin, 'run', growing, '--out', dataset, '--tables', 'none', '--jobs', '1', '--pipeline', 'figures', '--quiet'], { stdio: 'ignore' });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    while (!existsSync(join(dataset, '.unfinished', 'documents'))) await new Promise((resolve) => { setTimeout(resolve, 5); });
    appendFileSync(growing, fine(4000));
    expect(await ended).toBe(3);
    expect(rejected(dataset)).toEqual(['input-changed']);
  });
});

describe('input and output', () => {
  it('io-devfull-stdout: a full disk behind standard output is an error', () => {
    const { code, err } = shell('$DRAGOMAN run "$IN" --out - > /dev/full');
    noTrace(err);
    expect([code, err]).toEqual([74, expect.stringMatching(/ENOSPC|no space/iu)]);
  });

  it('io-epipe: a reader that goes is no error', () => {
    const { err, out } = shell('$DRAGOMAN run "$IN" --out - | head -1 | cut -c1-10; echo ${PIPESTATUS[0]}');
    noTrace(err);
    expect(out).toMatch(/^\{"schema".*\n(?:0|141)\n$/u);
  });

  it('io-stdin-closed: no standard input, no standard error, no hang', () => {
    expect([shell('timeout 60 $DRAGOMAN run - --out "$OUT" <&-').code, shell('timeout 60 $DRAGOMAN run "$IN" --out "$OUT" --tables none 2>&-').code]).toEqual([expect.toBeOneOf([0, 2, 3]), 0]);
  });

  it('io-emfile: few files may be open', () => {
    const { code, err } = shell('ulimit -n 40; timeout 100 $DRAGOMAN run "$IN" --out "$OUT" --tables none --jobs 2');
    noTrace(err);
    expect(code).toBeOneOf([0, 69, 74]);
  });

  it('io-efbig: a limit of the file size is an error that can be mended', () => {
    const { out, err } = shell('(ulimit -f 40; $DRAGOMAN run "$IN" --out "$OUT" --tables none --jobs 1); echo $?; $DRAGOMAN run "$IN" --out "$OUT" --tables none --quiet; echo $?; grep -c . "$OUT/documents.jsonl"');
    noTrace(err);
    expect([out, err]).toEqual(['74\n0\n40\n', expect.stringContaining('EFBIG')]);
  });
});

describe('signals', () => {
  it('sig-int-twice: the second one ends the run at once, and it can be taken up', async () => {
    const input = join(folder, 'long.jsonl');
    const dataset = fresh('out');
    writeFileSync(input, many(3000));
    const args = ['run', input, '--out', dataset, '--tables', 'none', '--jobs', '1', '--quiet', '--pipeline', 'figures'];
    const child = spawn(process.execPath, [bin, ...args], { stdio: 'ignore' });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    while (!existsSync(join(dataset, '.unfinished', 'documents'))) await new Promise((resolve) => { setTimeout(resolve, 5); });
    child.kill('SIGINT');
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(dragoman(args).code).toBe(0);
    expect(ids(dataset)).toHaveLength(3000);
  });

  it('sig-hup-stop: a run that was stopped for longer than a document may take goes on as if nothing had been', async () => {
    const input = join(folder, 'stopped.jsonl');
    const dataset = fresh('out');
    writeFileSync(input, many(2000));
    const child = spawn(process.execPath, [bin, 'run', input, '--out', dataset, '--tables', 'none', '--jobs', '1', '--quiet', '--pipeline', 'figures', '--document-timeout', '6'], { stdio: 'ignore', detached: true });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    while (!existsSync(join(dataset, '.unfinished', 'documents'))) await new Promise((resolve) => { setTimeout(resolve, 5); });
    process.kill(-child.pid!, 'SIGSTOP');
    await new Promise((resolve) => { setTimeout(resolve, 9000); });
    process.kill(-child.pid!, 'SIGCONT');
    expect(await ended).toBe(0);
    expect(ids(dataset)).toHaveLength(2000);
  });
});

describe('configuration', () => {
  const refused = (yaml: string): string => {
    const path = join(newFolder(), 'mine.yaml');
    writeFileSync(path, yaml);
    const out = fresh('out');
    const { code, err } = dragoman(['run', small, '--out', out, '--pipeline', path]);
    noTrace(err);
    expect([code, existsSync(out)]).toEqual([2, false]);
    return err;
  };
  const head = 'name: mine\ndescription: mine\n';

  it('cfg-unknown-key: a key that is misspelt is named', () => {
    expect(refused(`${head}stages: [read]\nconcurency: 4\n`)).toContain('concurency');
  });

  it('cfg-bad-types: numbers out of range are refused with the range', () => {
    for (const [flag, value] of [['--jobs', '0'], ['--jobs', '-1'], ['--jobs', 'NaN'], ['--jobs', '1e9'], ['--document-timeout', '-5'], ['--max-document-bytes', 'much'], ['--max-rejected', '-1']] as const) {
      const { code, err } = dragoman(['run', small, '--out', fresh('out'), flag, value]);
      expect([flag, code, err]).toEqual([flag, 2, expect.stringMatching(new RegExp(`^dragoman: ${flag}: found "${value}". Expected `, 'u'))]);
    }
  });

  it('cfg-yaml-bomb: aliases that blow up, keys of prototypes and tags of code are refused', () => {
    const bomb = `${head}a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.split('').map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`).join('\n')}\nstages: *i\n`;
    refused(bomb);
    refused(`${head}__proto__: {polluted: 1}\nstages: [read]\n`);
    refused(`${head}stages: !!js/function 'function () { require("fs").writeFileSync("/tmp/dragoman_pwn", "") }'\n`);
    expect(existsSync('/tmp/dragoman_pwn')).toBe(false);
  });

  /** A pipeline whose zones are told by a pattern of the user's. */
  const withPattern = (pattern: string): string => {
    const path = join(newFolder(), 'mine.yaml');
    writeFileSync(path, `${head}options:\n  zone:\n    lines:\n      - { pattern: ${JSON.stringify(pattern)}, zone: boilerplate }\n`);
    return path;
  };

  it('cfg-regexp-evil: a pattern that would backtrack for ever is read in linear time', () => {
    for (const [pattern, attack] of [['(a+)+$', `${'a'.repeat(30_000)}!`], ['(.*?,){11}P', '1,'.repeat(15_000)]] as const) {
      const { code, out } = dragoman(['pipe', '--pipeline', withPattern(pattern)], line({ id: 'x', text: attack }));
      expect([pattern, code, jsonLines(out).map((r) => r['text'])]).toEqual([pattern, 0, [attack]]);
    }
  });

  it('cfg-regexp-unsupported: what a linear engine lacks is refused by name', () => {
    for (const pattern of ['(?<=a)b', '(a)\\1', 'a{1,2000}']) {
      const { code, err, out } = dragoman(['pipe', '--pipeline', withPattern(pattern)], line({ text: 'x' }));
      noTrace(err);
      expect([pattern, code, out, err.includes('pattern')]).toEqual([pattern, 2, '', true]);
    }
  });

  it('cfg-regexp-empty: a pattern that fits nothing at all makes no loop', () => {
    for (const pattern of ['a*', '^', '$', '()']) expect(dragoman(['pipe', '--pipeline', withPattern(pattern)], line({ id: 'x', text: 'One.\n\nTwo.' })).code).toBe(0);
  });

  it('cfg-kb-huge: a long list is compiled once and opened by every worker; one that is too long, or holds empty or doubled names, is refused by its line', async () => {
    const list = join(newFolder(), 'many.csv');
    const name = (i: number): string => `Quorvane ${i.toString(36).split('').map((c) => `${c}el`).join('')} Works`;
    writeFileSync(list, `key,name\n${Array.from({ length: 20_000 }, (_, i) => `k${i},${name(i)}\n`).join('')}`);
    const base = join(newFolder(), 'many.kb');
    expect(dragoman(['kb', 'build', list, '--out', base, '--limit', '1'])).toMatchObject({ code: 0, err: expect.stringContaining('20000 of the lists') as unknown });
    const [record] = jsonLines(dragoman(['pipe', '--knowledge', base, '--language', 'en'], line({ id: 'x', text: `Profits of ${name(19_999)} rose.` })).out);
    expect(record?.['entities']).toMatchObject([{ id: 'kb:many/k19999' }]);
    await expect(readList(list, 10_000)).rejects.toMatchObject({ message: `${list}:10001: the list is too long. Expected at most 10000 lines. Keep the names that the news can mention.` });
    for (const [rows, says] of [['key,name\na,Kelpworks\nb,\n', ':3: the row has no name'], ['key,name\na,Kelpworks\na,Other Works\n', ':3: the key "a" is that of line 2 too']] as const) {
      writeFileSync(list, rows);
      expect(dragoman(['kb', 'build', list, '--out', base])).toMatchObject({ code: 2, err: expect.stringContaining(says) as unknown });
    }
  });

  it('run-config-changed: a folder of another pipeline or version is left alone, and what differs is said', () => {
    const out = fresh('out');
    expect(dragoman(['run', small, '--out', out, '--tables', 'none']).code).toBe(0);
    expect(dragoman(['run', small, '--out', out, '--tables', 'none', '--pipeline', 'figures'])).toMatchObject({ code: 2, err: expect.stringContaining('other pipeline') as unknown });
  });
});
