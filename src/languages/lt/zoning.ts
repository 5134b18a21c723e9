import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'lt', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
