import { timeCase, type TimeCase } from '../../match/times/case.js';

/** Sentences and their times, read on Wednesday, 4 February 2026; those without are no times. */
export const timeCases: readonly TimeCase[] = [
  timeCase('Perjanjian itu ditandatangani pada 3 Juli 2024.', '3 Juli 2024', '2024-07-03'),
  timeCase('Pemilu digelar bulan depan.', 'bulan depan', '2026-03'),
  timeCase('Perusahaan berdiri pada tahun 1998.', 'tahun 1998', '1998'),
  timeCase('Ia tiba kemarin di Jakarta.', 'kemarin', '2026-02-03'),
  timeCase('Rapat dimulai pukul 09.00.', 'pukul 09.00', 'T09:00'),
  timeCase('Mereka kembali tiga hari lalu.', 'tiga hari lalu', '2026-02-01'),
  timeCase('Harga naik tahun lalu.', 'tahun lalu', '2025'),
  timeCase('Perundingan berlangsung dua jam.', 'dua jam', 'PT2H'),
  timeCase('Konferensi digelar hari Kamis.', 'hari Kamis', '2026-01-29'),
  timeCase('Festival itu digelar setiap tahun.', 'setiap tahun', 'P1Y'),
  timeCase('Ia lahir pada Mei 1980.', 'Mei 1980', '1980-05'),
  timeCase('Besok pagi hujan turun.', 'Besok pagi', '2026-02-05TMO'),
  timeCase('Proyek selesai pada akhir 2027.', 'akhir 2027', '2027'),
  timeCase('Menteri menolak berkomentar.'),
  timeCase('Warga kembali ke rumah.'),
];
