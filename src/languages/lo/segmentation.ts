import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Lao. */
export const segmentation: SegmentationRules = neutralSegmentation;
