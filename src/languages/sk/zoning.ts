import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'sk',
  furniture: [
    'zdieľať', 'zdieľajte', 'tlačiť', 'komentár', 'komentáre', 'diskusia', 'vstúpiť do diskusie', 'prihlásiť', 'prihlásiť sa', 'registrácia',
    'odoberať', 'reklama', 'inzercia', 'menu', 'domov', 'hľadať', 'kontakt', 'o nás', 'ochrana osobných údajov', 'všetky práva vyhradené',
    'značky', 'témy', 'sledujte nás', 'uložiť',
  ],
  teaserHeads: [
    'čítajte aj', 'čítajte tiež', 'prečítajte si aj', 'prečítajte si', 'viac k téme', 'ďalšie články', 'súvisiace', 'súvisiace články',
    'podobné články', 'najčítanejšie', 'najnovšie', 'odporúčame', 'odporúčané', 'posledné správy', 'ďalšie správy', 'mohlo by vás zaujímať',
    'neprehliadnite',
  ],
  credits: ['foto', 'zdroj foto', 'ilustračné foto'],
  sourceNotes: ['zdroj', 'zdroje'],
  dateLabels: ['publikované', 'zverejnené', 'aktualizované', 'aktualizácia'],
};
