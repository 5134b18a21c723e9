import { writeSync } from 'node:fs';
import { DragomanError, exitCodes } from '../model/errors.js';

/** Makes text safe to print: control characters and direction marks are shown, not obeyed. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (c) => {
    const code = c.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** Lines on standard error: plain, or as JSON for machines. */
export type LogFormat = 'text' | 'json';

let logFormat: LogFormat = 'text';

/** Chooses how lines on standard error look from now on. */
export function setLogFormat(format: LogFormat): void {
  logFormat = format;
}

/** Prints one line to standard error. A closed or full standard error is nobody's concern. */
export function say(line: string): void {
  try {
    writeSync(2, `${logFormat === 'json' ? JSON.stringify({ message: line }) : printable(line)}\n`);
  } catch {
    // There is nowhere left to say it.
  }
}

/** Prints an error as one line, never a stack trace, and returns the exit code it leads to. */
export function reportError(error: unknown): number {
  if (error instanceof DragomanError) {
    say(`dragoman: ${error.message}`);
    return error.exitCode;
  }
  if (error instanceof Error && error.name === 'ReaderGone') return exitCodes.ok;
  if (error instanceof Error && 'code' in error && (error.code === 'EMFILE' || error.code === 'ENFILE')) {
    say(`dragoman: too many open files (${error.code}). Raise the limit with ulimit -n.`);
    return exitCodes.unavailable;
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  say(`dragoman: a fault of ours: ${detail}`);
  if (process.env['DRAGOMAN_TRACE'] !== undefined && error instanceof Error) say(error.stack ?? '');
  return exitCodes.internal;
}

/** Ends the process at a signal with the code that shells expect. Commands that must tidy up replace the handler. */
export function endAtSignals(): void {
  const codes = { SIGINT: exitCodes.interrupted, SIGTERM: exitCodes.terminated, SIGHUP: 129 } as const;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (process.listenerCount(signal) === 1) process.exit(codes[signal]);
    });
  }
  // Past the file size limit the kernel sends this signal; ignored, the write fails with EFBIG, which can be reported.
  process.on('SIGXFSZ', () => undefined);
}
