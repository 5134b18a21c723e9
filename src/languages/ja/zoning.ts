import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'ja', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
