import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'sv',
  furniture: [
    'dela', 'dela på facebook', 'dela artikeln', 'skriv ut', 'kommentar', 'kommentarer', 'kommentera', 'logga in', 'registrera dig',
    'prenumerera', 'nyhetsbrev', 'annons', 'reklam', 'hoppa till innehåll', 'meny', 'hem', 'startsida', 'sök', 'kontakt', 'om oss',
    'integritetspolicy', 'alla rättigheter förbehållna', 'taggar', 'ämnen', 'till toppen', 'följ oss', 'spara', 'lyssna', 'kopiera länk',
  ],
  teaserHeads: [
    'läs också', 'läs även', 'läs mer', 'läs vidare', 'mer om ämnet', 'mer om', 'fler artiklar', 'fler nyheter', 'relaterat',
    'relaterade artiklar', 'relaterade nyheter', 'mest läst', 'mest lästa', 'populärt', 'rekommenderat', 'rekommenderas', 'vi rekommenderar',
    'senaste nytt', 'senaste nyheterna', 'andra läser', 'missa inte', 'se också',
  ],
  credits: ['foto', 'bild', 'arkivbild', 'fotograf'],
  sourceNotes: ['källa', 'källor'],
  dateLabels: ['publicerad', 'publicerat', 'uppdaterad', 'uppdaterat', 'senast uppdaterad'],
};
