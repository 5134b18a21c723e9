export { CoverageShares, percentOf } from './coverage-shares.js';
export { DatasetReport, type DatasetOverview } from './dataset-report.js';
export { sectionsOf, type Section } from './dataset-sections.js';
export { explanation } from './explanation.js';
export { figureText, topicOf } from './fact-words.js';
export { htmlPage, type HtmlReport } from './html-page.js';
export { RejectedSummary } from './rejected-summary.js';
export { Summary } from './summary.js';
