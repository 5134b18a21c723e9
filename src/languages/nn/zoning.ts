import type { ZoningCues } from '../../model/index.js';
import { zoning as bokmal } from '../nb/zoning.js';

/** Norwegian sites share their page furniture. */
export const zoning: ZoningCues = { ...bokmal, tag: 'nn' };
