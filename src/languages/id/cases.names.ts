import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'Menteri Keuangan Purbaya Yudhi Sadewa mengatakan ekonomi Indonesia tumbuh 5 persen.', mentions: ['Purbaya Yudhi Sadewa -', 'Indonesia Q252'] },
  { text: 'Gubernur DKI Jakarta Pramono Anung meresmikan jembatan baru.', mentions: ['DKI Jakarta Q3630', 'Pramono Anung -'] },
  { text: 'Presiden AS Donald Trump bertemu Xi Jinping di Beijing.', mentions: ['AS Q30 acronym', 'Donald Trump Q22686', 'Xi Jinping Q15031', 'Beijing Q956'] },
  { text: 'Gempa magnitudo 6,2 mengguncang Sumatera Barat dan Aceh.', mentions: ['Sumatera Barat -', 'Aceh -'] },
  { text: 'Bank Indonesia menahan suku bunga acuan.', mentions: ['Bank Indonesia -'] },
  { text: 'Mahkamah Konstitusi menolak gugatan Partai Demokrat.', mentions: ['Mahkamah Konstitusi -', 'Partai Demokrat -'] },
  { text: 'Badan Pusat Statistik (BPS) mencatat inflasi 2,1 persen.', mentions: ['Badan Pusat Statistik -', 'BPS - acronym'] },
  { text: 'Perserikatan Bangsa-Bangsa (PBB) mendesak gencatan senjata di Jalur Gaza.', mentions: ['Perserikatan Bangsa-Bangsa Q1065', 'PBB Q1065 acronym', 'Jalur Gaza Q39760'] },
  { text: 'Wakil Presiden Gibran Rakabuming Raka mengunjungi Papua.', mentions: ['Gibran Rakabuming Raka -', 'Papua -'] },
  { text: 'China dan Rusia menandatangani perjanjian di Moskow.', mentions: ['China Q148', 'Rusia Q159', 'Moskow Q649'] },
  { text: 'Polisi menangkap tersangka bernama Agus Setiawan di Surabaya.', mentions: ['Agus Setiawan -', 'Surabaya Q11462'] },
  { text: 'Banjir melanda Kalimantan Selatan, 12 orang tewas.', mentions: ['Kalimantan Selatan -'] },
  { text: 'Harga beras naik dibanding tahun lalu.', mentions: [] },
  { text: 'Anak-anak bermain di taman.', mentions: [] },
  { text: 'Cuaca besok akan cerah.', mentions: [] },
  { text: 'Hujan deras menyebabkan banjir.', mentions: [] },
  { text: 'Perusahaan itu merugi.', mentions: [] },
  { text: 'Indonesia dan Malaysia bekerja sama.', mentions: ['Indonesia Q252', 'Malaysia Q833'] },
  { text: 'Presiden Rusia Vladimir Putin tiba di Jakarta.', mentions: ['Rusia Q159', 'Vladimir Putin Q7747', 'Jakarta Q3630'] },
  { text: 'Uni Eropa dan China berunding di Brussel.', mentions: ['Uni Eropa Q458', 'China Q148', 'Brussel Q239'] },
];
