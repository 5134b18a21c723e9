import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'mn', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
