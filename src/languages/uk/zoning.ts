import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'uk', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
