import type { SingleBar } from 'cli-progress';
import type { BatchProgress } from '../batch/index.js';

const patienceMs = 2000;

/** A progress bar on a terminal, for runs of more than two seconds. */
export class Progress {
  readonly #bytes: number;
  readonly #enabled: boolean;
  readonly #began = performance.now();
  #bar: SingleBar | null = null;
  #loading = false;

  constructor(bytes: number, quiet: boolean) {
    this.#bytes = bytes;
    this.#enabled = !quiet && process.stderr.isTTY && bytes > 0;
  }

  update({ documents, rejected, bytesRead }: BatchProgress): void {
    if (!this.#enabled || performance.now() - this.#began < patienceMs) return;
    if (this.#bar === null && !this.#loading) void this.#show();
    const rate = Math.round((1000 * documents) / (performance.now() - this.#began));
    this.#bar?.update(bytesRead, { documents, rejected, rate });
  }

  stop(): void {
    this.#bar?.stop();
  }

  async #show(): Promise<void> {
    this.#loading = true;
    const { default: cliProgress } = await import('cli-progress');
    this.#bar = new cliProgress.SingleBar({
      format: '{bar} {percentage} % · {documents} documents · {rejected} rejected · {rate}/s · {eta_formatted} left', clearOnComplete: true, hideCursor: true,
    }, cliProgress.Presets.shades_classic);
    this.#bar.start(this.#bytes, 0, { documents: 0, rejected: 0, rate: 0 });
  }
}
