import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'und', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
