import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'vi', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
