import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'it', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
