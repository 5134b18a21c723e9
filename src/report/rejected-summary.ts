/** Inputs that were rejected for one reason, and what was said of the first. */
export interface Rejections {
  readonly code: string;
  readonly inputs: number;
  readonly first: string;
}

/** Says in a few lines why inputs were rejected: how many for each reason, and the first of them. */
export class RejectedSummary {
  readonly #reasons = new Map<string, { readonly first: string; inputs: number }>();

  /** Adds an input that was rejected, by its code and message. */
  add(code: string, message: string): void {
    const known = this.#reasons.get(code);
    if (known === undefined) this.#reasons.set(code, { first: message, inputs: 1 });
    else known.inputs++;
  }

  /** The most frequent reason first. */
  reasons(): Rejections[] {
    const ranked = [...this.#reasons].sort(([a, x], [b, y]) => y.inputs - x.inputs || (a < b ? -1 : 1));
    return ranked.map(([code, { first, inputs }]) => ({ code, inputs, first }));
  }

  /** One line a reason, the most frequent first. */
  lines(): string[] {
    return this.reasons().map(({ code, first, inputs }) => `rejected: ${inputs} ${code}, ${inputs === 1 ? '' : 'the first '}${first}`);
  }
}
