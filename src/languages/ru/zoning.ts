import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'ru', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
