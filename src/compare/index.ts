export { checkBudgets, budgetSchema, type Budgets, type Overrun } from './budgets.js';
export { changeKinds, comparedLayers, diffRecords, onlyIn, type ChangeKind, type ComparedLayer, type Difference, type Tolerance, type Tolerances } from './diff.js';
export { DiffSummary, groupings, type ChangeCounts, type Grouping } from './diff-summary.js';
export { Evaluation, scoredLayers, type DocumentErrors, type LayerScores, type Miss, type Score, type ScoredLayer } from './evaluate.js';
export { expectedClaims, sameClaim, sameValues, type OpenClaim } from './golden-claims.js';
export { verifyRecord, type Problem } from './verify-record.js';
