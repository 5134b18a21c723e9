import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'pl',
  furniture: [
    'udostępnij', 'udostępnij na facebooku', 'tweetnij', 'drukuj', 'komentarz', 'komentarze', 'skomentuj', 'dodaj komentarz', 'brak komentarzy',
    'zaloguj', 'zaloguj się', 'zarejestruj się', 'subskrybuj', 'newsletter', 'reklama', 'ogłoszenie', 'przejdź do treści', 'menu',
    'strona główna', 'szukaj', 'kontakt', 'o nas', 'redakcja', 'polityka prywatności', 'regulamin', 'wszelkie prawa zastrzeżone', 'tagi',
    'tematy', 'do góry', 'obserwuj nas', 'kopiuj link', 'zapisz', 'posłuchaj', 'czas czytania', 'dalsza część tekstu pod reklamą',
    'dalszy ciąg materiału pod wideo',
  ],
  teaserHeads: [
    'czytaj także', 'czytaj też', 'czytaj więcej', 'przeczytaj także', 'przeczytaj też', 'przeczytaj również', 'zobacz także', 'zobacz też',
    'zobacz również', 'zobacz więcej', 'więcej na ten temat', 'więcej wiadomości', 'więcej', 'powiązane', 'powiązane artykuły',
    'podobne artykuły', 'podobne', 'najczęściej czytane', 'najpopularniejsze', 'popularne', 'polecane', 'polecamy', 'polecane dla ciebie',
    'ostatnie wiadomości', 'najnowsze', 'najnowsze wiadomości', 'inne wiadomości', 'warto przeczytać', 'nie przegap', 'może cię zainteresować',
    'sprawdź także',
  ],
  credits: [
    'fot', 'foto', 'zdjęcie', 'zdj', 'autor zdjęcia', 'archiwum',
  ],
  sourceNotes: ['źródło', 'źródła'],
  dateLabels: [
    'opublikowano', 'data publikacji', 'aktualizacja', 'zaktualizowano', 'ostatnia aktualizacja', 'data aktualizacji',
  ],
};
