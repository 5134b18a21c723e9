import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Malayalam. */
export const segmentation: SegmentationRules = neutralSegmentation;
