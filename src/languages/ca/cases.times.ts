import { timeCase, type TimeCase } from '../../match/times/case.js';

/** Sentences and their times, read on Wednesday, 4 February 2026; those without are no times. */
export const timeCases: readonly TimeCase[] = [
  timeCase('L\'acord es va signar el 3 de juliol de 2024.', 'el 3 de juliol de 2024', '2024-07-03'),
  timeCase('La borsa va caure dilluns.', 'dilluns', '2026-02-02'),
  timeCase('El comerç va créixer l\'any passat.', 'l\'any passat', '2025'),
  timeCase('El ministre viatjarà el mes vinent.', 'el mes vinent', '2026-03'),
  timeCase('Ahir va ploure.', 'Ahir', '2026-02-03'),
  timeCase('Fou elegida el 2019.', 'el 2019', '2019'),
  timeCase('Tot va canviar al març de 2023.', 'març de 2023', '2023-03'),
  timeCase('L\'empresa va néixer fa tres anys.', 'fa tres anys', '2023'),
  timeCase('El tren surt a les 16:30.', 'les 16:30', 'T16:30'),
  timeCase('La funció comença a les tres i quart.', 'les tres i quart', 'T03:15'),
  timeCase('Al segle XXI la ciutat va créixer.', 'segle XXI', '20'),
  timeCase('Treballa cada dia.', 'cada dia', 'P1D'),
  timeCase('Ara el judici continua.', 'Ara', 'PRESENT_REF'),
  timeCase('L\'obra durarà tres setmanes.', 'tres setmanes', 'P3W'),
  timeCase('Tornarà d\'aquí a dues setmanes.', 'd\'aquí a dues setmanes', '2026-02-18'),
  timeCase('Va arribar el 16/11/2025.', 'el 16/11/2025', '2025-11-16'),
  timeCase('Aquesta setmana no hi ha classe.', 'Aquesta setmana', '2026-W06'),
  timeCase('La vaga fou dimecres 4 de febrer.', 'dimecres 4 de febrer', '2026-02-04'),
  timeCase('El termini acaba divendres, i obrirem fins divendres.', 'divendres', '2026-01-30', 'divendres', '2026-02-06'),
  timeCase('Bon dia, va dir el president.'),
  timeCase('Van venir vint persones.'),
  timeCase('La casa va costar 2000 euros.'),
  timeCase('Van guanyar 3-1.'),
];
