import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Japanese. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  quoteFollowers: [
    'と', 'って', 'という', 'といった', 'などと', 'など', 'とか', 'を', 'は', 'が', 'も', 'に', 'の', 'だ', 'で、', 'です', 'とのこと', 'に対し', 'との', 'に、', 'から、', 'などの',
  ],
};
