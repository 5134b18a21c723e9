/** Holidays that many languages of Latin script call by one name. */
const holidayNames: Readonly<Record<string, string>> = {
  'holiday.tithi-7-30-18': 'Diwali|Deepavali|Divali|Dipavali|Lakshmi Puja', 'holiday.tithi-7-30-18-1': 'Naraka Chaturdashi|Kali Chaudas', 'holiday.tithi-7-30-18-2': 'Dhanteras|Dhanatrayodashi', 'holiday.tithi-7-30-18+1': 'Govardhan Puja', 'holiday.tithi-7-30-18+2': 'Bhai Dooj|Bhai Duj',
  'holiday.tithi-8-6-12': 'Chhath|Chhath Puja|Chhat Puja', 'holiday.tithi-7-1-9': 'Navaratri|Navratri|Sharad Navratri', 'holiday.tithi-7-7-9': 'Maha Saptami', 'holiday.tithi-7-8-9': 'Durga Ashtami|Maha Ashtami', 'holiday.tithi-7-9-12': 'Maha Navami', 'holiday.tithi-7-10-14': 'Dussehra|Dasara|Dasera|Vijayadashami|Vijaya Dashami',
  'holiday.tithi-12-15-18': 'Holika Dahan|Chhoti Holi', 'holiday.tithi-12-15-18+1': 'Holi|Dhulandi|Phagwah|Rangwali Holi', 'holiday.tithi-5-15-12': 'Raksha Bandhan|Rakshabandhan', 'holiday.tithi-5-23-24': 'Janmashtami|Krishna Janmashtami|Gokulashtami|Sri Krishna Jayanti',
  'holiday.tithi-1-13-9': 'Mahavir Jayanti|Mahavira Jayanti|Mahaveer Jayanti|Mahaveer Janma Kalyanak', 'holiday.tithi-1-9-12': 'Ram Navami|Rama Navami', 'holiday.tithi-1-1-6': 'Ugadi|Yugadi|Gudi Padwa', 'holiday.tithi-11-29-24': 'Maha Shivaratri|Mahashivratri|Maha Shivratri', 'holiday.tithi-6-4-12': 'Ganesh Chaturthi|Vinayaka Chaturthi',
  'holiday.tithi-11-5-9': 'Vasant Panchami|Basant Panchami|Saraswati Puja', 'holiday.tithi-2-15-9': 'Buddha Purnima|Buddha Jayanti|Vesak|Wesak', 'holiday.tithi-4-15-9': 'Guru Purnima', 'holiday.tithi-4-2-9': 'Rath Yatra|Ratha Yatra', 'holiday.tithi-11-15-9': 'Guru Ravidas Jayanti|Guru Ravidass Jayanti', 'holiday.tithi-7-15-18': 'Valmiki Jayanti|Pargat Diwas',
  'holiday.tithi-8-15-9': 'Guru Nanak Jayanti|Guru Nanak Gurpurab', 'holiday.tithi-10-7-9': 'Guru Gobind Singh Jayanti', 'holiday.sun-9': 'Pongal|Thai Pongal|Makar Sankranti', 'holiday.sun-9-1': 'Lohri|Bhogi Pongal', 'holiday.sun-9+2': 'Kaanum Pongal|Kanni Pongal|Mattu Pongal', 'holiday.sun-0': 'Vaisakhi|Baisakhi|Vasakhi|Pohela Boishakh|Puthandu|Vishu', 'holiday.onam': 'Onam|Thiruvonam|Thiru Onam', 'holiday.05-09': 'Rabindra Jayanti|Rabindranath Jayanti',
  'holiday.ramadan': 'Ramadan|Ramzan', 'holiday.eid-al-fitr': 'Eid al-Fitr|Eid ul-Fitr|Eid al Fitr|Id al-Fitr|Id ul-Fitr', 'holiday.eid-al-adha': 'Eid al-Adha|Eid ul-Adha|Eid al Adha|Id al-Adha|Id ul-Adha|Bakr Id|Bakrid', 'holiday.ashura': 'Ashura', 'holiday.mawlid': 'Mawlid|Mawlid al-Nabi|Mawlid al-Nabawi|Milad-un-Nabi', 'holiday.laylat-al-qadr': 'Laylat al-Qadr|Lailat al-Qadr', 'holiday.isra-miraj': "Isra and Mi'raj|Lailat al-Miraj", 'holiday.nowruz': 'Nowruz|Novruz|Nauruz|Navruz',
  'holiday.passover': '^Pesach', 'holiday.rosh-hashanah': 'Rosh Hashanah|Rosh Hashana', 'holiday.rosh-hashanah+9': 'Yom Kippur', 'holiday.rosh-hashanah+14': 'Sukkot', 'holiday.rosh-hashanah+21': 'Shemini Atzeret|Schmini Azeret', 'holiday.rosh-hashanah+22': 'Simchat Torah|Simhat Torah', 'holiday.hanukkah': 'Hanukkah|Chanukah|Hanukah|Chanukka', 'holiday.tu-bishvat': "Tu BiShvat|Tu B'Shevat", 'holiday.purim': 'Purim', 'holiday.purim+1': 'Shushan Purim', 'holiday.shavuot': 'Shavuot|Shavuoth', 'holiday.lag-baomer': "Lag BaOmer|Lag B'Omer|Lag LaOmer", 'holiday.tisha-bav': "Tisha B'Av|Tisha BeAv", 'holiday.passover+20': 'Yom Haatzmaut|Yom HaAtzmaut|Jom Haatzmaut',
};

/** Fiscal years in one word: `FY2021`, `FY21`. */
function fiscalYears(): Record<string, string> {
  const words: Record<string, string> = {};
  for (let year = 1990; year < 2060; year++) words[`fiscalyear.${year}`] = `!FY${year}|!FY${String(year).slice(2)}`;
  return words;
}

/** What stands behind the number of a quarter or half in the codes of business reports: `Q25` of “3Q25”, `H25` of “1H25”. */
function reportYears(): Record<string, string> {
  const words: Record<string, string> = {};
  for (let year = 2000; year < 2060; year++) {
    words[`quarterof.${year}`] = `!Q${String(year).slice(2)}`;
    words[`halfof.${year}`] = `!H${String(year).slice(2)}`;
  }
  return words;
}

/** Words and marks that every language shares; see `TimeWord` for the names. */
export const sharedWords: Readonly<Record<string, string>> = {
  ...holidayNames,
  'comma': ',|،|、|，', 'dash': '-|–|—|−|~|〜|～|∼|－', 'slash': '/', 'degree': '°', 'plus': '+', 'dot': '.', 'colon': ':', 'open': '(|（', 'close': ')|）', 'apostrophe': "'", 'and': '&',
  'zone.UTC': '!UTC|!GMT|!Z|Zulu', 'zone.Europe/Paris': '!CET|!CEST|!MEZ|!MESZ', 'zone.Europe/Moscow': '!MSK|!МСК', 'zone.Europe/Kyiv': '!EET|!EEST',
  'zone.Europe/Istanbul': '!TRT|!TSİ', 'zone.Europe/London': '!BST', 'zone.America/New_York': '!EST|!EDT', 'zone.America/Chicago': '!CST|!CDT', 'zone.America/Denver': '!MST|!MDT',
  'zone.America/Los_Angeles': '!PST|!PDT', 'zone.Asia/Tokyo': '!JST', 'zone.Asia/Seoul': '!KST', 'zone.Asia/Kolkata': '!IST', 'zone.Asia/Jakarta': '!WIB', 'zone.Asia/Makassar': '!WITA',
  'zone.Asia/Jayapura': '!WIT', 'zone.Australia/Sydney': '!AEST|!AEDT', 'zone.Asia/Hong_Kong': '!HKT',
  'quarterno.1': '!Q1', 'quarterno.2': '!Q2', 'quarterno.3': '!Q3', 'quarterno.4': '!Q4', 'halfno.1': '!H1', 'halfno.2': '!H2', 'quarterletter': '!Q', 'halfletter': '!H', 'fiscal': '!FY',
  ...fiscalYears(), ...reportYears(),
  'era.reiwa': '^Reiwa', 'era.heisei': '^Heisei', 'era.showa': '^Showa|^Shōwa', 'era.hijri': '!AH|!A.H.',
  'am': 'a.m.|a.m|!AM', 'pm': 'p.m.|p.m|!PM', 'unit.hour': 'h',
};
