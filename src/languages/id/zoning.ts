import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'id',
  furniture: [
    'bagikan', 'share', 'cetak', 'komentar', 'tulis komentar', 'tinggalkan komentar', 'masuk', 'daftar', 'berlangganan', 'iklan',
    'advertisement', 'menu', 'beranda', 'cari', 'kontak', 'hubungi kami', 'tentang kami', 'kebijakan privasi', 'hak cipta', 'tag', 'topik',
    'ikuti kami', 'simpan', 'salin tautan', 'halaman selanjutnya', 'gambas',
  ],
  teaserHeads: [
    'baca juga', 'baca selengkapnya', 'baca selanjutnya', 'simak juga', 'lihat juga', 'berita terkait', 'artikel terkait', 'terkait',
    'berita lainnya', 'terpopuler', 'paling populer', 'populer', 'rekomendasi', 'rekomendasi untuk anda', 'berita terbaru', 'terkini', 'terbaru',
    'jangan lewatkan', 'pilihan editor', 'video pilihan',
  ],
  credits: ['foto', 'gambar', 'dok'],
  sourceNotes: ['sumber'],
  dateLabels: ['diterbitkan', 'dipublikasikan', 'diperbarui', 'terakhir diperbarui'],
};
