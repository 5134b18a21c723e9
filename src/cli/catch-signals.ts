import { exitCodes } from '../model/index.js';

/** Signals that have come. */
export interface CaughtSignals {
  /** Exit code of the signal that came, or null. */
  code(): number | null;
}

/** Turns the first signal into an orderly stop, the second into an immediate one. */
export function catchSignals(stop: AbortController): CaughtSignals {
  let code: number | null = null;
  const codes = { SIGINT: exitCodes.interrupted, SIGTERM: exitCodes.terminated, SIGHUP: 129 } as const;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (code !== null) process.exit(codes[signal]);
      code = codes[signal];
      stop.abort();
    });
  }
  return { code: () => code };
}
