/** Process exit codes of the command line. */
export const exitCodes = {
  ok: 0,
  differences: 1,
  usage: 2,
  rejected: 3,
  unavailable: 69,
  internal: 70,
  output: 74,
  locked: 75,
  interrupted: 130,
  terminated: 143,
} as const;

/** Every error code the program can raise, with the exit code it leads to. */
export const errorCodes = {
  'usage': exitCodes.usage,
  'bad-configuration': exitCodes.usage,
  'unknown-stage': exitCodes.usage,
  'unmet-need': exitCodes.usage,
  'doubled-give': exitCodes.usage,
  'bad-option': exitCodes.usage,
  'unknown-language': exitCodes.usage,
  'bad-input': exitCodes.rejected,
  'bad-json': exitCodes.rejected,
  'bad-document': exitCodes.rejected,
  'bad-encoding': exitCodes.rejected,
  'duplicate-id': exitCodes.rejected,
  'too-large': exitCodes.rejected,
  'too-deep': exitCodes.rejected,
  'binary-input': exitCodes.rejected,
  'truncated-input': exitCodes.rejected,
  'input-changed': exitCodes.rejected,
  'no-input': exitCodes.usage,
  'unreadable-input': exitCodes.usage,
  'dataset-exists': exitCodes.usage,
  'dataset-broken': exitCodes.differences,
  'unavailable': exitCodes.unavailable,
  'output-failed': exitCodes.output,
  'locked': exitCodes.locked,
  'stage-failed': exitCodes.rejected,
  'worker-failed': exitCodes.rejected,
  'timed-out': exitCodes.rejected,
  'internal': exitCodes.internal,
} as const;

/** A code of {@link errorCodes}. */
export type ErrorCode = keyof typeof errorCodes;

/** The facts of an error: what went wrong, where, what was expected, how to mend it. */
export interface ErrorFacts {
  readonly code: ErrorCode;
  /** What was found to be wrong, one sentence. */
  readonly what: string;
  /** File, line, key or argument that it concerns. */
  readonly where?: string;
  /** 1-based line of an input, and position of a byte in it, where they are known and `where` does not tell them. */
  readonly line?: number;
  readonly byte?: number;
  readonly expected?: string;
  readonly remedy?: string;
}

/** An error a user can act on. `message` is made of the facts; `exitCode` is what the process ends with. */
export class DragomanError extends Error {
  override readonly name = 'DragomanError';
  readonly code: ErrorCode;
  readonly facts: ErrorFacts;
  readonly exitCode: number;

  constructor(facts: ErrorFacts, options?: ErrorOptions) {
    super(describe(facts), options);
    this.code = facts.code;
    this.facts = facts;
    this.exitCode = errorCodes[facts.code];
  }
}

/** Prints the facts of an error as one line: `where: what. Expected …. Remedy.` */
export function describe(facts: ErrorFacts): string {
  const sentence = (s: string): string => (/[.!?]$/.test(s) ? s : `${s}.`);
  return [
    facts.where === undefined ? sentence(facts.what) : `${facts.where}: ${sentence(facts.what)}`,
    ...(facts.expected === undefined ? [] : [sentence(`Expected ${facts.expected}`)]),
    ...(facts.remedy === undefined ? [] : [sentence(facts.remedy)]),
  ].join(' ');
}
