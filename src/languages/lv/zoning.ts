import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'lv', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
