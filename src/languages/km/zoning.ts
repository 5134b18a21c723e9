import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'km', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
