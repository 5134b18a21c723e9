import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Georgian. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: ['ბ-ნი', 'ქ-ნი', 'პროფ', 'აკად', 'დოც', 'გენ', 'წმ', 'ე.წ', 'ე.ი', 'მაგ', 'იხ', 'ს.ს', 'ინჟ', 'ქ', 'ქუჩ', 'ს'],
  numericAbbreviations: ['გვ', 'ნომ', 'მუხ', 'თ', 'ტ', 'ნ'],
  ambiguousAbbreviations: ['წ', 'წწ', 'სს', 'ძვ.წ', 'ახ.წ', 'მლნ', 'მლრდ', 'ათ', 'შპს'],
  finalAbbreviations: ['ა.შ', 'და.ა.შ', 'და.სხვ', 'კმ', 'სმ', 'კგ'],
  starters: ['ის', 'ისინი', 'ეს', 'და'],
};
