import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Korean. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  quoteFollowers: [
    '라고', '라는', '라며', '이라고', '이라는', '이라며', '고', '며', '면서', '란', '는', '은', '라', '하고', '라면서', '이라면서', '처럼', '등', '을', '를', '이', '가', '에', '의', '로',
    '으로', '다고', '라서', '라던', '하는', '이란',
  ],
};
