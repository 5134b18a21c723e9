import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'ca',
  furniture: [
    'comparteix', 'compartir', 'imprimeix', 'comentari', 'comentaris', 'comenta', 'deixa un comentari', 'inicia sessió', 'registra’t',
    'subscriu-te', 'butlletí', 'publicitat', 'anunci', 'menú', 'inici', 'portada', 'cerca', 'contacte', 'qui som', 'avís legal',
    'política de privacitat', 'tots els drets reservats', 'etiquetes', 'temes', 'segueix-nos', 'desa',
  ],
  teaserHeads: [
    'llegeix també', 'llegiu també', 'llegeix més', 'més informació', 'més notícies', 'notícies relacionades', 'articles relacionats',
    'relacionades', 'el més llegit', 'les més llegides', 'últimes notícies', 'última hora', 'altres notícies', 'recomanats', 'et recomanem',
    'et pot interessar', 'també et pot interessar', 'no et perdis',
  ],
  credits: ['foto', 'fotografia', 'imatge', 'arxiu'],
  sourceNotes: ['font', 'fonts'],
  dateLabels: ['publicat', 'publicat el', 'actualitzat', 'última actualització'],
};
