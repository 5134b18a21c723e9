import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

export const segmentation: SegmentationRules = { ...neutralSegmentation };
