import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'ro',
  furniture: [
    'distribuie', 'distribuie pe facebook', 'distribuie articolul', 'share', 'tweet', 'printează', 'comentarii', 'comentează',
    'adaugă un comentariu', 'lasă un comentariu', 'niciun comentariu', 'autentificare', 'înregistrare', 'abonează-te', 'abonare', 'newsletter',
    'abonează-te la newsletter', 'publicitate', 'reclamă', 'advertorial', 'sari la conținut', 'meniu', 'acasă', 'prima pagină', 'caută',
    'contact', 'despre noi', 'politica de confidențialitate', 'politica cookies', 'termeni și condiții', 'toate drepturile rezervate',
    'etichete', 'taguri', 'tags', 'subiecte', 'înapoi sus', 'urmărește-ne', 'urmărește-ne pe google news', 'copiază linkul', 'salvează',
    'timp de citire', 'redactor', 'autor',
  ],
  teaserHeads: [
    'citește și', 'citeşte şi', 'citește mai mult', 'citește mai multe', 'citiți și', 'vezi și', 'vezi mai mult', 'articole similare',
    'articole asemănătoare', 'articole recomandate', 'știri similare', 'știri recomandate', 'pe aceeași temă', 'pe același subiect',
    'te-ar putea interesa', 'te-ar putea interesa și', 'îți recomandăm', 'recomandări', 'recomandarea video', 'recomandările redacției',
    'recomandate', 'cele mai citite', 'cele mai noi', 'cele mai noi știri', 'ultimele știri', 'ultima oră', 'alte știri', 'mai multe știri',
    'din aceeași categorie', 'parteneri', 'știrile partenerilor', 'de la parteneri', 'urmărește și', 'video recomandat', 'nu rata',
  ],
  credits: [
    'foto', 'sursă foto', 'sursa foto', 'foto arhivă', 'credit foto', 'imagine',
  ],
  sourceNotes: ['sursa', 'sursă', 'surse', 'surse articol'],
  dateLabels: [
    'publicat', 'publicat la', 'publicat pe', 'actualizat', 'actualizat la', 'ultima actualizare', 'data publicării', 'data actualizării',
  ],
};
