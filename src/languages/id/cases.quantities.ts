import type { QuantityCase } from '../../match/quantities/index.js';

/** Texts with every quantity that must be found in them, and texts that must stay clean. */
export const quantityCases: readonly QuantityCase[] = [
  { text: 'Ekspor mencapai 245 miliar dolar AS.', quantities: [['245 miliar dolar AS', 'currency', 245000000000, 'USD']] },
  { text: 'Inflasi naik 3,7 persen.', quantities: [['3,7 persen', 'percentage', 3.7, '%']] },
  { text: 'Dua puluh tiga orang terluka dalam kecelakaan itu.', quantities: [['Dua puluh tiga', 'number', 23]] },
  { text: 'Harga turun 12% dibanding tahun lalu.', quantities: [['12%', 'percentage', 12, '%']] },
  { text: 'Pemerintah mengalokasikan dua ratus juta euro.', quantities: [['dua ratus juta euro', 'currency', 200000000, 'EUR']] },
  { text: 'Panjang jembatan itu tiga setengah kilometer.', quantities: [['tiga setengah kilometer', 'dimension', 3.5, 'km']] },
  { text: 'Lebih dari sepuluh ribu orang ikut berunjuk rasa.', quantities: [['sepuluh ribu', 'number', [10000, null], null, '>']] },
  { text: 'Pabrik menghasilkan 15 ton baja per hari.', quantities: [['15 ton', 'dimension', 15, 't']] },
  { text: 'Suhu mencapai 38 derajat Celsius.', quantities: [['38 derajat Celsius', 'temperature', 38, '°C']] },
  { text: 'Penduduk kota itu sekitar 2,3 juta jiwa.', quantities: [['2,3 juta', 'number', 2300000, null, '~']] },
  { text: 'Bank sentral menaikkan suku bunga 25 basis poin.', quantities: [['25 basis poin', 'percentage', 25, 'bp']] },
  { text: 'Perusahaan memecat 1.200 pekerja.', quantities: [['1.200', 'number', 1200]] },
  { text: 'Luas hutan lindung lima puluh hektare.', quantities: [['lima puluh hektare', 'dimension', 50, 'ha']] },
  { text: 'Harga tiket Rp150.000.', quantities: [['Rp150.000', 'currency', 150000, 'IDR']] },
  { text: 'Tim itu berada di peringkat ketiga.', quantities: [['ketiga', 'ordinal', 3]] },
  { text: 'Dua pertiga responden setuju.', quantities: [['Dua pertiga', 'number', 0.666666666666667]] },
  { text: 'Pertandingan berakhir imbang.', quantities: [] },
  { text: 'Menteri menolak berkomentar.', quantities: [] },
];
