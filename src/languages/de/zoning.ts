import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'de',
  furniture: [
    'teilen', 'artikel teilen', 'auf facebook teilen', 'twittern', 'drucken', 'artikel drucken', 'merken', 'kommentar', 'kommentare',
    'kommentieren', 'kommentar schreiben', 'keine kommentare', 'anmelden', 'registrieren', 'abonnieren', 'newsletter', 'newsletter abonnieren',
    'anzeige', 'werbung', 'zum inhalt springen', 'menü', 'startseite', 'suche', 'kontakt', 'impressum', 'datenschutz', 'datenschutzerklärung',
    'agb', 'nutzungsbedingungen', 'alle rechte vorbehalten', 'schlagwörter', 'schlagworte', 'tags', 'themen', 'nach oben', 'zurück', 'weiter',
    'artikel anhören', 'folgen sie uns', 'lesezeit', 'link kopieren', 'zur startseite', 'vorlesen', 'per e-mail versenden',
  ],
  teaserHeads: [
    'lesen sie auch', 'lesen sie mehr', 'lesen sie mehr zum thema', 'mehr lesen', 'mehr zum thema', 'mehr dazu', 'mehr aus', 'auch interessant',
    'das könnte sie auch interessieren', 'das könnte dich auch interessieren', 'weitere artikel', 'weitere nachrichten', 'weitere themen',
    'weitere meldungen', 'ähnliche artikel', 'verwandte artikel', 'verwandte themen', 'meistgelesen', 'meistgelesene artikel', 'meist gelesen',
    'beliebt', 'empfehlungen', 'empfohlen', 'empfehlungen der redaktion', 'empfohlener redaktioneller inhalt', 'aktuelle nachrichten',
    'neueste nachrichten', 'neueste artikel', 'top-themen', 'siehe auch', 'passend zum thema', 'unsere empfehlungen', 'videoempfehlung',
    'lesetipp', 'lesetipps',
  ],
  credits: [
    'foto', 'fotos', 'bild', 'bildquelle', 'bildrechte', 'symbolbild', 'archivbild', 'archivfoto', 'fotocredit',
  ],
  sourceNotes: ['quelle', 'quellen', 'mit material von', 'mit agenturmaterial'],
  dateLabels: [
    'stand', 'veröffentlicht', 'veröffentlicht am', 'aktualisiert', 'aktualisiert am', 'zuletzt aktualisiert', 'erstellt',
  ],
};
