import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'lo', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
