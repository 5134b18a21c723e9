/** One held-out text: the log odds of its candidates before scaling, the right one, and how many words it has. */
export interface HeldOutText {
  readonly sums: readonly number[];
  readonly label: number;
  readonly words: number;
}

/** How log odds become probabilities: they are multiplied by `scale × words^-damping`. */
export interface Calibration {
  readonly scale: number;
  readonly damping: number;
  /** Mean negative log probability of the right language. */
  readonly loss: number;
}

/** Chooses the scale and damping under which the right languages of held-out texts are most probable. */
export function calibrate(texts: readonly HeldOutText[]): Calibration {
  let best: Calibration = { scale: 1, damping: 0.5, loss: Infinity };
  for (let damping = 0; damping <= 0.8; damping += 0.05) {
    for (let scale = 0.3; scale <= 2; scale += 0.05) {
      const loss = meanLoss(texts, scale, damping);
      if (loss < best.loss) {
        best = { scale: Number(scale.toFixed(2)), damping: Number(damping.toFixed(2)), loss };
      }
    }
  }
  return best;
}

function meanLoss(texts: readonly HeldOutText[], scale: number, damping: number): number {
  let loss = 0;
  for (const { sums, label, words } of texts) {
    const temper = scale * Math.max(1, words) ** -damping;
    let most = -Infinity;
    for (const sum of sums) most = Math.max(most, sum);
    let total = 0;
    for (const sum of sums) total += Math.exp((sum - most) * temper);
    loss += Math.log(total) - (sums[label]! - most) * temper;
  }
  return loss / texts.length;
}
