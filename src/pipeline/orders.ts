import { stages } from '../stages/index.js';
import { Chain } from './chain.js';

/** The built-in order, proved by the compiler: the order of `pipelines/news.yaml`. */
export const newsOrder = Chain.start()
  .then(stages.read)
  .then(stages.zone)
  .then(stages.detectLanguage)
  .then(stages.segment)
  .then(stages.splitTokens)
  .then(stages.labelSentences)
  .then(stages.findReference)
  .then(stages.findNames)
  .then(stages.findNumbers)
  .then(stages.findTimes)
  .then(stages.findQuantities)
  .then(stages.link)
  .then(stages.attributeQuotes)
  .then(stages.findClaims)
  .then(stages.measureCoverage);
