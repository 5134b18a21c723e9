import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Khmer. */
export const segmentation: SegmentationRules = neutralSegmentation;
