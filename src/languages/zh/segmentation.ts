import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Chinese. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
};
