/** A scraped news story of our own, and every claim that it gives, one a line. */
export interface Story {
  readonly language: string;
  readonly text: string;
  /**
   * `metric-or-event amount unit change @period modality role=Name … ← voice > voice`. What is empty is left out; an asserted claim
   * says nothing of its modality. `up 4.4%` is a change, `from 12.8` what it began with.
   */
  readonly claims: readonly string[];
}
