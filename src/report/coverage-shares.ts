import type { DocumentRecord } from '../model/index.js';

/** How many of the figures of a language claims hold. */
export interface CoverageShare {
  readonly language: string;
  readonly documents: number;
  readonly figures: number;
  readonly figuresInClaims: number;
}

/** How many figures no claim holds for one reason. */
export interface UnreadReason {
  readonly reason: string;
  readonly figures: number;
}

/** Counts, record by record, how many figures claims hold, and why the others are held by none. */
export class CoverageShares {
  readonly #languages = new Map<string, { documents: number; figures: number; figuresInClaims: number }>();
  readonly #reasons = new Map<string, number>();

  add({ language, coverage }: DocumentRecord): void {
    const share = this.#languages.get(language.tag) ?? { documents: 0, figures: 0, figuresInClaims: 0 };
    share.documents++;
    share.figures += coverage.numbersSeen;
    share.figuresInClaims += coverage.numbersInClaims;
    this.#languages.set(language.tag, share);
    for (const { reason } of coverage.unread) this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
  }

  /** By language tag. */
  languages(): CoverageShare[] {
    return [...this.#languages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([language, share]) => ({ language, ...share }));
  }

  /** The commonest first. */
  reasons(): UnreadReason[] {
    return [...this.#reasons].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([reason, figures]) => ({ reason, figures }));
  }
}

/** A share in whole percent; a dash where there is nothing to share. */
export function percentOf(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(0);
}
