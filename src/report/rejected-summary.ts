/** Says in a few lines why inputs were rejected: how many for each reason, and the first of them. */
export class RejectedSummary {
  readonly #reasons = new Map<string, { readonly first: string; count: number }>();

  /** Adds an input that was rejected, by its code and message. */
  add(code: string, message: string): void {
    const known = this.#reasons.get(code);
    if (known === undefined) this.#reasons.set(code, { first: message, count: 1 });
    else known.count++;
  }

  /** One line a reason, the most frequent first. */
  lines(): string[] {
    const ranked = [...this.#reasons].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
    return ranked.map(([code, { first, count }]) => `rejected: ${count} ${code}, ${count === 1 ? '' : 'the first '}${first}`);
  }
}
