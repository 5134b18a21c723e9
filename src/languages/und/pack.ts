import { neutralClaims, neutralNames, neutralNumbers, neutralSegmentation, neutralTimes, type LanguagePack } from '../../model/index.js';
import { cldr } from './cldr.js';
import { zoning } from './zoning.js';

/** The pack for text whose language is unknown or has no pack: nothing but what holds in every language. */
export const pack: LanguagePack = {
  tag: 'und', name: 'Undetermined', nativeName: 'und', depth: 'basic',
  cldr, segmentation: neutralSegmentation, zoning, numbers: neutralNumbers, times: neutralTimes, names: neutralNames, claims: neutralClaims,
};
