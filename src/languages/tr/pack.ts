import type { LanguagePack } from '../../model/index.js';
import { claims } from './claims.js';
import { cldr } from './generated.js';
import { names } from './names.js';
import { numbers } from './numbers.js';
import { segmentation } from './segmentation.js';
import { times } from './times.js';
import { zoning } from './zoning.js';

/** Turkish. */
export const pack: LanguagePack = {
  tag: 'tr', name: 'Turkish', nativeName: 'Türkçe', depth: 'deep', cldr, segmentation, zoning, numbers, times, names, claims,
};
