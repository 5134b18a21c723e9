import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'pt', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
