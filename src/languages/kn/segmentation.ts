import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Kannada. */
export const segmentation: SegmentationRules = neutralSegmentation;
