import { DragomanError } from '../model/errors.js';

/** What the codes of the operating system mean. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder', EISDIR: 'this is a folder', ENOTDIR: 'a part of the path is not a folder', EEXIST: 'there is a file in its place',
  EACCES: 'permission denied', EPERM: 'operation not permitted', ELOOP: 'links lead round in a circle', ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files', ENFILE: 'too many open files', EIO: 'input/output error',
  ENOSPC: 'no space left on the device', EDQUOT: 'disk quota exceeded', EFBIG: 'file too large', EROFS: 'the file system is read-only', EBUSY: 'the file is in use',
};

/** True for an error of the operating system. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

function reasonOf(error: NodeJS.ErrnoException): string {
  return `${reasons[error.code ?? ''] ?? error.message} (${error.code ?? 'unknown'})`;
}

/** Turns an error of the operating system into `output-failed`; any other error is returned as it is. */
export function outputError(error: unknown, where: string): unknown {
  if (!isSystemError(error) || error instanceof DragomanError) return error;
  return new DragomanError({ code: 'output-failed', where, what: `cannot write: ${reasonOf(error)}`, remedy: 'Mend it and run the same command again' }, { cause: error });
}

/** Turns an error of the operating system into `unreadable-input`; any other error is returned as it is. */
export function inputError(error: unknown, where: string, expected?: string): unknown {
  if (!isSystemError(error) || error instanceof DragomanError) return error;
  return new DragomanError({ code: 'unreadable-input', where, what: `cannot be read: ${reasonOf(error)}`, ...(expected === undefined ? {} : { expected }) }, { cause: error });
}

/** Reads with a function that asks the system; its errors become `unreadable-input`. */
export function reading<T>(where: string, expected: string | undefined, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw inputError(error, where, expected);
  }
}
