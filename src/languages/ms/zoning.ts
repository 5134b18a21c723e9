import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'ms', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
