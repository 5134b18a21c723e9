import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Chinese. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  speechVerbs: ['说', '說', '道', '问', '問', '称', '稱', '表示', '指出', '写道', '寫道', '强调', '強調'],
};
