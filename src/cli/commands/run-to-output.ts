import { runBatch, type DatasetOptions, type DatasetResult } from '../../batch/index.js';
import { outputError, ReaderGone, isSystemError, writeAll } from '../../files/index.js';
import { say } from '../terminal.js';

/**
 * Runs documents and writes their records to standard output; rejected inputs are told on standard error.
 *
 * @throws DragomanError `output-failed`; ReaderGone where the pipe is closed
 */
export async function streamRecords(options: DatasetOptions): Promise<DatasetResult> {
  const { files, read, runner, stop } = options;
  stop.addEventListener('abort', () => void runner.close(), { once: true });
  try {
    const { totals, finished } = await runBatch({
      files, read, stop, runner,
      sink: {
        resume: null,
        records: write,
        digests: () => undefined,
        index: () => undefined,
        rejected: (rejection) => say(JSON.stringify(rejection)),
        id: () => undefined,
        commit: () => undefined,
      },
    });
    return { outcome: finished ? 'made' : 'stopped', totals, resumedAt: 0 };
  } finally {
    await runner.close();
  }
}

function write(bytes: Uint8Array): void {
  try {
    writeAll(1, bytes);
  } catch (error) {
    if (isSystemError(error) && error.code === 'EPIPE') throw new ReaderGone();
    throw outputError(error, 'standard output');
  }
}
