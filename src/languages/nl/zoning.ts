import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'nl',
  furniture: [
    'delen', 'deel', 'deel dit artikel', 'deel op facebook', 'tweet', 'afdrukken', 'printen', 'reacties', 'reactie', 'reageer', 'geen reacties',
    'plaats een reactie', 'inloggen', 'registreren', 'abonneren', 'abonneer je', 'nieuwsbrief', 'advertentie', 'reclame', 'naar de inhoud',
    'menu', 'home', 'zoeken', 'contact', 'over ons', 'privacybeleid', 'privacy', 'cookiebeleid', 'algemene voorwaarden',
    'alle rechten voorbehouden', 'tags', 'onderwerpen', 'naar boven', 'volg ons', 'kopieer link', 'bewaar', 'bewaren', 'luister', 'leestijd',
  ],
  teaserHeads: [
    'lees ook', 'lees meer', 'lees verder', 'bekijk ook', 'zie ook', 'meer nieuws', 'meer over dit onderwerp', 'meer artikelen', 'gerelateerd',
    'gerelateerde artikelen', 'gerelateerd nieuws', 'meest gelezen', 'best gelezen', 'populair', 'aanbevolen', 'aanraders', 'laatste nieuws',
    'net binnen', 'ander nieuws', 'dit vind je misschien ook interessant', 'ook interessant', 'misschien ook interessant', 'mis niet',
    'tip van de redactie',
  ],
  credits: ['foto', 'beeld', 'afbeelding', 'archieffoto', 'bron foto'],
  sourceNotes: ['bron', 'bronnen'],
  dateLabels: [
    'gepubliceerd', 'gepubliceerd op', 'bijgewerkt', 'laatst bijgewerkt', 'laatste update', 'geüpdatet', 'bijgewerkt op',
  ],
};
