import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'it',
  furniture: [
    'condividi', 'condividi su facebook', 'condividi articolo', 'tweet', 'stampa', 'commenti', 'commenta', 'lascia un commento',
    'nessun commento', 'accedi', 'registrati', 'abbonati', 'iscriviti', 'iscriviti alla newsletter', 'newsletter', 'pubblicità', 'annuncio',
    'vai al contenuto', 'menu', 'home', 'cerca', 'contatti', 'chi siamo', 'privacy', 'privacy policy', 'cookie policy', 'note legali',
    'tutti i diritti riservati', 'riproduzione riservata', '© riproduzione riservata', 'tag', 'argomenti', 'torna su', 'ascolta l’articolo',
    'seguici', 'seguici su', 'tempo di lettura', 'salva', 'copia link',
  ],
  teaserHeads: [
    'leggi anche', 'leggi di più', 'leggi tutto', 'leggi pure', 'per approfondire', 'approfondisci', 'approfondimenti', 'articoli correlati',
    'notizie correlate', 'potrebbe interessarti', 'potrebbe interessarti anche', 'ti potrebbe interessare', 'ti potrebbero interessare',
    'ti consigliamo', 'consigliati', 'consigliati per te', 'i più letti', 'più letti', 'le più lette', 'più lette', 'ultime notizie',
    'ultim’ora', 'altre notizie', 'altri articoli', 'in evidenza', 'da non perdere', 'vedi anche', 'guarda anche', 'video consigliati',
    'dalla home', 'correlati',
  ],
  credits: [
    'foto', 'immagine', 'credit', 'credits', 'crediti', 'foto di', 'fonte foto',
  ],
  sourceNotes: ['fonte', 'fonti', 'con fonti di agenzia'],
  dateLabels: [
    'pubblicato', 'pubblicato il', 'aggiornato', 'aggiornato il', 'ultimo aggiornamento', 'ultima modifica',
  ],
};
