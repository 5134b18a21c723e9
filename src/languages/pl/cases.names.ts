import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'Prezydent Rosji spotkał się z premierem Węgier.', date: '2025-03-03', mentions: ['Prezydent Rosji Q7747 nominal', 'Rosji Q159', 'premierem Węgier Q57641 nominal', 'Węgier Q28'] },
  { text: 'Władimira Putina przyjęto w Chinach.', mentions: ['Władimira Putina Q7747', 'Chinach Q148'] },
  { text: 'Szanghajskiej Organizacji Współpracy przewodzi Kirgistan.', mentions: ['Szanghajskiej Organizacji Współpracy Q485207', 'Kirgistan Q813'] },
  { text: 'W Genewie rozmawiano o Ukrainie.', mentions: ['Genewie Q71', 'Ukrainie Q212'] },
  { text: 'Dziś pada deszcz.', mentions: [] },
];
