import type { LanguagePack } from '../../model/index.js';
import { claims } from './claims.js';
import { cldr } from './generated.js';
import { names } from './names.js';
import { numbers } from './numbers.js';
import { segmentation } from './segmentation.js';
import { times } from './times.js';
import { zoning } from './zoning.js';

/** Kannada. */
export const pack: LanguagePack = {
  tag: 'kn', name: 'Kannada', nativeName: 'ಕನ್ನಡ', depth: 'basic', cldr, segmentation, zoning, numbers, times, names, claims,
};
