import { workerData } from 'node:worker_threads';

/*
 * The thread that parent-watch.ts starts. A process whose parent has gone gets another one; where the system does not
 * say so (Windows), the end of its input ends the process.
 */

const watchEveryMs = 500;

setInterval(() => {
  if (process.ppid !== workerData) process.kill(process.pid, 'SIGKILL');
}, watchEveryMs);
