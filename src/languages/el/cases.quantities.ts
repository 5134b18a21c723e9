import type { QuantityCase } from '../../match/quantities/index.js';

/** Texts with every quantity that must be found in them, and texts that must stay clean. */
export const quantityCases: readonly QuantityCase[] = [
  { text: 'Το έλλειμμα ανέβηκε στα 245 δισεκατομμύρια ευρώ.', quantities: [['245 δισεκατομμύρια ευρώ', 'currency', 245000000000, 'EUR']] },
  { text: 'Το σχέδιο κοστίζει 1,2 εκατομμύρια ευρώ.', quantities: [['1,2 εκατομμύρια ευρώ', 'currency', 1200000, 'EUR']] },
  { text: 'Το βαρέλι κοστίζει 82,5 δολάρια.', quantities: [['82,5 δολάρια', 'currency', 82.5, 'USD']] },
  { text: 'Στο λιμάνι ήταν τριάντα ένα πλοία.', quantities: [['τριάντα ένα', 'number', 31]] },
  { text: 'Ήταν ο τέταρτος γύρος.', quantities: [['τέταρτος', 'ordinal', 4]] },
  { text: 'Το ενοίκιο έπεσε 4,5 τοις εκατό.', quantities: [['4,5 τοις εκατό', 'percentage', 4.5, '%']] },
  { text: 'Η στήριξη ανέβηκε δύο ποσοστιαίες μονάδες.', quantities: [['δύο ποσοστιαίες μονάδες', 'percentage', 2, 'pp']] },
  { text: 'Πάνω από 300 σπίτια κάηκαν.', quantities: [['300', 'number', [300, null], null, '>']] },
  { text: 'Τουλάχιστον δώδεκα ζώα πέθαναν.', quantities: [['δώδεκα', 'number', [12, null], null, '>=']] },
  { text: 'Χιλιάδες οπαδοί τραγούδησαν.', quantities: [['Χιλιάδες', 'number', [2000, 9999], null, 'range']] },
  { text: 'Αρκετά εκατομμύρια άνθρωποι έφυγαν.', quantities: [['Αρκετά εκατομμύρια', 'number', [2000000, 9999000], null, 'range']] },
  { text: 'Το τμήμα είναι 16-17 km.', quantities: [['16-17 km', 'dimension', [16, 17], 'km', 'range']] },
  { text: 'Ο πύργος είναι 320 μέτρα.', quantities: [['320 μέτρα', 'dimension', 320, 'm']] },
  { text: 'Μάζεψαν 3 τόνους ρύζι.', quantities: [['3 τόνους', 'dimension', 3, 't']] },
  { text: 'Θα έχει 38 βαθμούς Κελσίου.', quantities: [['38 βαθμούς Κελσίου', 'temperature', 38, '°C']] },
  { text: 'Η έκδοση 2.4.1 βγήκε.', quantities: [] },
  { text: 'Καλέστε +306912345678 αν χρειαστεί.', quantities: [] },
  { text: 'Ο αγώνας έληξε 3:1.', quantities: [] },
  { text: 'Ο διακομιστής είναι 10.0.0.1.', quantities: [] },
  { text: 'Το δίκτυο 5G έρχεται.', quantities: [] },
  { text: 'Η εταιρεία έχασε 1,2 δισ. ευρώ και 300 εκατ. δολάρια.', quantities: [['1,2 δισ. ευρώ', 'currency', 1.2e9, 'EUR'], ['300 εκατ. δολάρια', 'currency', 3e8, 'USD']] },
];
