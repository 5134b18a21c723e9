// Makes the file system of a process fail as disks and power cuts do; loaded before the program by NODE_OPTIONS=--import.
// DRAGOMAN_FAULT: {"calls": ["writeSync"], "path": "part of a path", "at": 3, "error": "ENOSPC"}: from the third of these
// calls on, on such a path, each fails; {"signal": "SIGKILL"} ends the process before the call instead.
import { createRequire, syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const fs = createRequire(import.meta.url)('node:fs');
const { calls, path: wanted = '', at = 1, error, signal } = JSON.parse(process.env.DRAGOMAN_FAULT ?? '{"calls":[]}');
const paths = new Map();
let met = 0;

function pathOf(name, [first, second]) {
  if (typeof first === 'number') return paths.get(first) ?? '';
  return name === 'renameSync' ? `${first} ${second}` : String(first);
}

function fail(name, path) {
  if (signal !== undefined) process.kill(process.pid, signal);
  const numbers = { ENOSPC: -28, EROFS: -30, EIO: -5, EACCES: -13, EDQUOT: -122 };
  throw Object.assign(new Error(`${error}: ${name} '${path}'`), { code: error, errno: numbers[error], syscall: name.replace('Sync', ''), path });
}

// Workers do not write: only the process that makes the dataset is made to fail.
if (!String(process.argv[1]).includes('worker-main')) {
  const open = fs.openSync;
  for (const name of new Set([...calls, 'openSync'])) {
    const real = name === 'openSync' ? open : fs[name];
    fs[name] = (...given) => {
      const path = pathOf(name, given);
      if (calls.includes(name) && path.includes(wanted) && ++met >= at) fail(name, path);
      const result = real(...given);
      if (name === 'openSync') paths.set(result, path);
      return result;
    };
  }
  syncBuiltinESMExports();
}
