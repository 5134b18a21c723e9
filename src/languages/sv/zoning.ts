import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'sv', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
