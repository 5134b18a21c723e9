import { describe, expect, it } from 'vitest';
import { mentionsOf } from './run.js';

/*
 * The same person meant by the same office in every language, in our own words; who it is follows from the date.
 */

const date = '2026-02-04';

/** `exact → name` of every nominal; `-` where nobody can be told. */
async function offices(text: string, language: string, day: string | null = date): Promise<string[]> {
  return (await mentionsOf(text, language, day)).filter((m) => m.form === 'nominal').map((m) => `${text.slice(m.start, m.end)} → ${m.entity?.name ?? '-'}`);
}

describe('the leader of Russia', () => {
  it.each([
    ['en', 'The Russian leader spoke yesterday.', 'Russian leader'],
    ['de', 'Gestern sprach der russische Staatschef.', 'russische Staatschef'],
    ['de', 'Der Kremlchef schwieg.', 'Kremlchef'],
    ['fr', 'Le dirigeant russe a parlé hier.', 'dirigeant russe'],
    ['fr', 'Le maître du Kremlin se tait.', 'maître du Kremlin'],
    ['it', 'Ieri ha parlato il leader russo.', 'leader russo'],
    ['it', 'Il capo del Cremlino tace.', 'capo del Cremlino'],
    ['es', 'El líder ruso habló ayer.', 'líder ruso'],
    ['es', 'El jefe del Kremlin calla.', 'jefe del Kremlin'],
    ['pt', 'O líder russo falou ontem.', 'líder russo'],
    ['nl', 'De Russische leider sprak gisteren.', 'Russische leider'],
    ['ro', 'Liderul de la Kremlin tace.', 'Liderul de la Kremlin'],
    ['pl', 'Gospodarz Kremla milczy.', 'Gospodarz Kremla'],
    ['ru', 'Хозяин Кремля молчит.', 'Хозяин Кремля'],
    ['uk', 'Очільник Кремля мовчить.', 'Очільник Кремля'],
    ['tr', 'Rus lider dün konuştu.', 'Rus lider'],
    ['zh', '克里姆林宫领导人昨天讲话。', '克里姆林宫领导人'],
    ['ar', 'تحدث زعيم الكرملين أمس.', 'زعيم الكرملين'],
    ['ja', 'ロシアの指導者は昨日話した。', 'ロシアの指導者'],
    ['ko', '러시아 지도자가 어제 말했다.', '러시아 지도자'],
    ['el', 'Ο Ρώσος ηγέτης μίλησε χθες.', 'Ρώσος ηγέτης'],
    ['he', 'מנהיג רוסיה דיבר אתמול.', 'מנהיג רוסיה'],
    ['fa', 'رهبر روسیه دیروز سخن گفت.', 'رهبر روسیه'],
    ['hi', 'रूसी नेता ने कल कहा।', 'रूसी नेता'],
  ])('%s: %s', async (language, text, exact) => {
    expect(await offices(text, language)).toEqual([`${exact} → Vladimir Putin`]);
  });
});

describe('the president of China', () => {
  it.each([
    ['en', 'The president of China left.', 'president of China'], ['de', 'Der chinesische Staatschef reiste ab.', 'chinesische Staatschef'], ['fr', 'Le président chinois est parti.', 'président chinois'],
    ['it', 'Il presidente cinese è partito.', 'presidente cinese'], ['es', 'El presidente chino se fue.', 'presidente chino'], ['pt', 'O presidente chinês partiu.', 'presidente chinês'],
    ['nl', 'China\'s president vertrok.', 'China\'s president'], ['ro', 'Președintele Chinei a plecat.', 'Președintele Chinei'], ['pl', 'Prezydent Chin wyjechał.', 'Prezydent Chin'],
    ['ru', 'Председатель КНР уехал.', 'Председатель КНР'], ['uk', 'Голова КНР поїхав.', 'Голова КНР'], ['tr', 'Çin Devlet Başkanı ayrıldı.', 'Çin Devlet Başkanı'],
    ['zh', '中国国家主席离开了。', '中国国家主席'], ['ar', 'غادر الرئيس الصيني.', 'الرئيس الصيني'], ['ja', '中国の国家主席が去った。', '中国の国家主席'], ['ko', '중국 국가주석이 떠났다.', '중국 국가주석'],
    ['el', 'Ο πρόεδρος της Κίνας έφυγε.', 'πρόεδρος της Κίνας'], ['he', 'הנשיא הסיני עזב.', 'הנשיא הסיני'], ['fa', 'رئیس‌جمهور چین رفت.', 'رئیس‌جمهور چین'], ['hi', 'चीन के राष्ट्रपति गए।', 'चीन के राष्ट्रपति'],
  ])('%s: %s', async (language, text, exact) => {
    expect(await offices(text, language)).toEqual([`${exact} → Xi Jinping`]);
  });
});

describe('the foreign minister of Russia, also with the adjective inside the office', () => {
  it.each([
    ['en', 'The Russian foreign minister came.', 'Russian foreign minister'], ['de', 'Russlands Außenminister kam.', 'Russlands Außenminister'],
    ['fr', 'Le ministre russe des Affaires étrangères est venu.', 'ministre russe des Affaires étrangères'], ['it', 'È arrivato il ministro russo degli Esteri.', 'ministro russo degli Esteri'],
    ['es', 'Llegó el ministro ruso de Exteriores.', 'ministro ruso de Exteriores'], ['pt', 'Veio o ministro dos Negócios Estrangeiros russo.', 'ministro dos Negócios Estrangeiros russo'],
    ['nl', 'De Russische minister van Buitenlandse Zaken kwam.', 'Russische minister van Buitenlandse Zaken'], ['ro', 'A venit ministrul rus de externe.', 'ministrul rus de externe'],
    ['pl', 'Przyjechał szef rosyjskiej dyplomacji.', 'szef rosyjskiej dyplomacji'], ['ru', 'Приехал глава МИД России.', 'глава МИД России'], ['uk', 'Приїхав очільник МЗС Росії.', 'очільник МЗС Росії'],
    ['tr', 'Rusya Dışişleri Bakanı geldi.', 'Rusya Dışişleri Bakanı'], ['zh', '俄外长到达。', '俄外长'], ['ar', 'وصل وزير خارجية روسيا.', 'وزير خارجية روسيا'], ['ja', 'ロシア外相が来た。', 'ロシア外相'],
    ['ko', '러시아 외무장관이 왔다.', '러시아 외무장관'], ['el', 'Ήρθε ο υπουργός Εξωτερικών της Ρωσίας.', 'υπουργός Εξωτερικών της Ρωσίας'], ['he', 'שר החוץ הרוסי הגיע.', 'שר החוץ הרוסי'],
    ['fa', 'وزیر خارجه روسیه آمد.', 'وزیر خارجه روسیه'], ['hi', 'रूस के विदेश मंत्री आए।', 'रूस के विदेश मंत्री'],
  ])('%s: %s', async (language, text, exact) => {
    expect(await offices(text, language)).toEqual([`${exact} → Sergey Lavrov`]);
  });
});

describe('the head of NATO', () => {
  it.each([
    ['en', 'The NATO chief spoke.', 'NATO chief'], ['de', 'Der Nato-Generalsekretär sprach.', 'Nato-Generalsekretär'], ['fr', 'Le secrétaire général de l\'Otan a parlé.', 'secrétaire général de l\'Otan'],
    ['it', 'Ha parlato il segretario generale della Nato.', 'segretario generale della Nato'], ['es', 'Habló el secretario general de la OTAN.', 'secretario general de la OTAN'], ['nl', 'De secretaris-generaal van de NAVO sprak.', 'secretaris-generaal van de NAVO'],
    ['ro', 'Secretarul general al NATO a vorbit.', 'Secretarul general al NATO'], ['pl', 'Szef NATO mówił.', 'Szef NATO'], ['ru', 'Генсек НАТО выступил.', 'Генсек НАТО'], ['uk', 'Генсек НАТО виступив.', 'Генсек НАТО'],
    ['tr', 'NATO Genel Sekreteri konuştu.', 'NATO Genel Sekreteri'], ['zh', '北约秘书长讲话。', '北约秘书长'], ['ja', 'NATOの事務総長が話した。', 'NATOの事務総長'],
  ])('%s: %s', async (language, text, exact) => {
    expect(await offices(text, language)).toEqual([`${exact} → Mark Rutte`]);
  });
});

describe('an office', () => {
  it('is a title before a name', async () => {
    expect(await offices('Liderul chinez Xi Jinping a sosit.', 'ro')).toEqual([]);
  });

  it('is told unresolved where nobody is known to have held it then', async () => {
    expect(await offices('Le président chinois est parti.', 'fr', '1890-01-01')).toEqual(['président chinois → -']);
  });

  it('is somebody else at another date', async () => {
    expect(await offices('El secretario general de la OTAN habló.', 'es', '2020-05-05')).toEqual(['secretario general de la OTAN → Jens Stoltenberg']);
    expect(await offices('Der britische Premierminister kam.', 'de', '2023-05-05')).toEqual(['britische Premierminister → Rishi Sunak']);
  });

  it('of a country has no chief', async () => {
    expect(await offices('The China chief resigned.', 'en')).toEqual([]);
  });
});
