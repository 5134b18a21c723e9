/** Words and marks that every language shares; see `TimeWord` for the names. */
export const sharedWords: Readonly<Record<string, string>> = {
  'comma': ',|،|、|，', 'dash': '-|–|—|−|~|〜|～|－', 'slash': '/', 'plus': '+', 'dot': '.', 'colon': ':', 'open': '(|（', 'close': ')|）', 'apostrophe': "'", 'and': '&',
  'zone.UTC': '!UTC|!GMT|!Z|Zulu', 'zone.Europe/Paris': '!CET|!CEST|!MEZ|!MESZ', 'zone.Europe/Moscow': '!MSK|!МСК', 'zone.Europe/Kyiv': '!EET|!EEST',
  'zone.Europe/Istanbul': '!TRT|!TSİ', 'zone.Europe/London': '!BST', 'zone.America/New_York': '!EST|!EDT', 'zone.America/Chicago': '!CST|!CDT', 'zone.America/Denver': '!MST|!MDT',
  'zone.America/Los_Angeles': '!PST|!PDT', 'zone.Asia/Tokyo': '!JST', 'zone.Asia/Seoul': '!KST', 'zone.Asia/Kolkata': '!IST', 'zone.Asia/Jakarta': '!WIB', 'zone.Asia/Makassar': '!WITA',
  'zone.Asia/Jayapura': '!WIT', 'zone.Australia/Sydney': '!AEST|!AEDT', 'zone.Asia/Hong_Kong': '!HKT',
  'quarterno.1': '!Q1', 'quarterno.2': '!Q2', 'quarterno.3': '!Q3', 'quarterno.4': '!Q4', 'halfno.1': '!H1', 'halfno.2': '!H2', 'quarterletter': '!Q', 'halfletter': '!H', 'fiscal': '!FY',
  'am': 'a.m.|a.m|!AM', 'pm': 'p.m.|p.m|!PM', 'unit.hour': 'h',
};
