import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'fi',
  furniture: [
    'jaa', 'jaa facebookissa', 'jaa artikkeli', 'tulosta', 'kommentti', 'kommentit', 'kommentoi', 'kirjaudu', 'kirjaudu sisään', 'rekisteröidy',
    'tilaa', 'uutiskirje', 'mainos', 'ilmoitus', 'valikko', 'etusivu', 'haku', 'hae', 'yhteystiedot', 'tietoa meistä', 'tietosuoja',
    'kaikki oikeudet pidätetään', 'avainsanat', 'aiheet', 'seuraa meitä', 'tallenna', 'kuuntele', 'kopioi linkki',
  ],
  teaserHeads: [
    'lue myös', 'lue lisää', 'katso myös', 'lisää aiheesta', 'lisää uutisia', 'aiheeseen liittyvää', 'aiheeseen liittyvät', 'luetuimmat',
    'suosituimmat', 'suosittelemme', 'suositellut', 'uusimmat', 'tuoreimmat', 'viimeisimmät uutiset', 'muut lukevat', 'älä missaa',
  ],
  credits: ['kuva', 'kuvat', 'valokuva', 'arkistokuva'],
  sourceNotes: ['lähde', 'lähteet'],
  dateLabels: ['julkaistu', 'päivitetty', 'muokattu', 'viimeksi päivitetty'],
};
