import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Burmese. */
export const segmentation: SegmentationRules = neutralSegmentation;
