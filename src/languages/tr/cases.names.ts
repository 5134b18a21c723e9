import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'Rusya\'nın açıklamasına Çin\'den yanıt geldi.', mentions: ['Rusya Q159', 'Çin Q148'] },
  { text: 'Rus lider Pekin\'e gidiyor.', date: '2026-02-04', mentions: ['Rus lider Q7747 nominal', 'Rus Q159 adjective', 'Pekin Q956'] },
  { text: 'Rusya-Çin ticareti geçen yıl arttı.', mentions: ['Rusya Q159', 'Çin Q148'] },
  { text: 'Şanghay İşbirliği Örgütü (ŞİÖ) zirvesi Astana\'da yapıldı.', mentions: ['Şanghay İşbirliği Örgütü Q485207', 'ŞİÖ Q485207 acronym', 'Astana Q1520'] },
  { text: 'ABD ile AB anlaşamadı, BM ise bekliyor.', mentions: ['ABD Q30 acronym', 'AB Q458 acronym', 'BM Q1065 acronym'] },
  { text: 'Amerikalılar ve Almanlar masadaydı.', mentions: ['Amerikalılar Q30 adjective', 'Almanlar Q183 adjective'] },
  { text: 'Vladimir Putin konuştu; Putin\'in sözleri yankı buldu.', mentions: ['Vladimir Putin Q7747', 'Putin Q7747'] },
  { text: 'Çin lideri Ankara\'ya geldi.', date: '2025-05-01', mentions: ['Çin lideri Q15031 nominal', 'Çin Q148', 'Ankara Q3640'] },
  { text: 'İstanbul\'daki toplantıya Türkiye ev sahipliği yaptı.', mentions: ['İstanbul Q406', 'Türkiye Q43'] },
  { text: 'Ukraynalı askerler geri çekildi.', mentions: ['Ukraynalı Q212 adjective'] },
  { text: 'Dün hava çok güzeldi, çocuklar parkta oynadı.', mentions: [] },
  { text: 'Toplantı saat üçte bitti.', mentions: [] },
  { text: 'İlişkiler yeni bir evreye girdiÇin ile Rusya anlaştı.', mentions: ['Çin Q148', 'Rusya Q159'] },
];
