import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'cs',
  furniture: [
    'sdílet', 'sdílejte', 'tisknout', 'komentář', 'komentáře', 'diskuse', 'vstoupit do diskuse', 'přidat komentář', 'přihlásit', 'přihlásit se',
    'registrace', 'odebírat', 'reklama', 'inzerce', 'menu', 'domů', 'hledat', 'kontakt', 'kontakty', 'o nás', 'ochrana osobních údajů',
    'podmínky užití', 'všechna práva vyhrazena', 'štítky', 'témata', 'nahoru', 'sledujte nás', 'uložit',
  ],
  teaserHeads: [
    'čtěte také', 'čtěte i', 'přečtěte si také', 'přečtěte si', 'více k tématu', 'další články', 'související', 'související články',
    'podobné články', 'nejčtenější', 'nejnovější', 'doporučujeme', 'doporučené', 'poslední zprávy', 'další zprávy', 'mohlo by vás zajímat',
    'nepřehlédněte', 'nenechte si ujít',
  ],
  credits: ['foto', 'zdroj foto', 'ilustrační foto', 'autor'],
  sourceNotes: ['zdroj', 'zdroje'],
  dateLabels: ['publikováno', 'zveřejněno', 'aktualizováno', 'aktualizace'],
};
