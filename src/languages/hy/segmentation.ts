import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Armenian. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: ['տ', 'պրոֆ', 'դոկ', 'պ', 'դ', 'մ.թ', 'մ.թ.ա', 'ակադ', 'գեն', 'ծն', 'սբ', 'փող'],
  numericAbbreviations: ['հ', 'էջ', 'գլ'],
  ambiguousAbbreviations: ['թ', 'թթ', 'դդ', 'կմ', 'մ', 'սմ', 'կգ', 'մլն', 'մլրդ', 'հազ', 'դր'],
  finalAbbreviations: ['և.այլն', 'այլն'],
  starters: ['նա', 'նրանք', 'այս', 'այդ', 'այն', 'ես', 'դու', 'մենք', 'դուք'],
  stops: ':',
};
