import type { LanguagePack } from '../../model/index.js';
import { claims } from './claims.js';
import { cldr } from './generated.js';
import { names } from './names.js';
import { numbers } from './numbers.js';
import { segmentation } from './segmentation.js';
import { times } from './times.js';
import { zoning } from './zoning.js';

/** French. */
export const pack: LanguagePack = {
  tag: 'fr', name: 'French', nativeName: 'français', depth: 'deep', cldr, segmentation, zoning, numbers, times, names, claims,
};
