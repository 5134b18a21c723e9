import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Chinese. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  speechVerbs: ['说', '說', '表示', '指出', '称', '稱', '问', '問', '写道', '寫道', '强调', '強調', '认为', '認為', '补充', '補充', '回答', '回应', '回應'],
};
