import { describe, expect, it } from 'vitest';
import { Extractor } from '../../src/index.js';

const extractor = new Extractor();

/** Ids of the organisations that a text names. */
async function bodiesIn(language: string, text: string): Promise<string[]> {
  const { entities } = await extractor.extract({ text, language, publishedAt: '2026-02-04' });
  return entities.filter(({ type }) => type === 'ORG').map(({ id }) => id);
}

describe('bodies of which every country has its own', () => {
  it.each([
    ['tr', 'Katar Dışişleri Bakanlığı görüşmeleri duyurdu.'], ['ro', 'Ministerul de Externe din Qatar a anunțat noi discuții.'],
    ['de', 'Das katarische Außenministerium kündigte neue Gespräche an.'], ['de', 'Das Außenministerium von Katar kündigte neue Gespräche an.'],
    ['it', 'Il ministero degli Esteri del Qatar ha annunciato nuovi colloqui.'], ['en', 'Qatar\'s foreign ministry announced new talks.'],
    ['en', 'The Ministry of Foreign Affairs of Qatar announced new talks.'], ['fr', 'Le ministère des Affaires étrangères du Qatar annonce des pourparlers.'],
    ['fr', 'Le ministère qatari des Affaires étrangères annonce des pourparlers.'], ['es', 'El Ministerio de Exteriores de Catar anunció conversaciones.'],
    ['pt', 'O Ministério dos Negócios Estrangeiros do Catar anunciou conversações.'], ['nl', 'Het ministerie van Buitenlandse Zaken van Qatar kondigt gesprekken aan.'],
    ['pl', 'Ministerstwo Spraw Zagranicznych Kataru zapowiedziało rozmowy.'], ['ru', 'МИД Катара объявил о новых переговорах.'],
    ['uk', 'МЗС Катару оголосило про нові переговори.'], ['zh', '卡塔尔外交部宣布举行新一轮会谈。'], ['ar', 'أعلنت وزارة الخارجية القطرية عن محادثات جديدة.'],
  ])('is one and the same in every language: %s %s', async (language, text) => {
    expect(await bodiesIn(language, text)).toEqual(['kb:institutions/foreign-ministry-qa']);
  });

  it.each([
    ['en', 'Tanzania\'s National Bureau of Statistics counted 900,000 tonnes.'], ['tr', 'Tanzanya Ulusal İstatistik Bürosu verileri açıkladı.'],
    ['zh', '坦桑尼亚国家统计局公布了数据。'], ['pt', 'O instituto nacional de estatística da Tanzânia divulgou os dados.'],
  ])('has no id of another country for want of its own: %s %s', async (language, text) => {
    expect(await bodiesIn(language, text)).toEqual(['kb:institutions/statistics-office-tz']);
  });

  it.each([
    ['en', 'The Russian Defence Ministry reported losses.'], ['fr', 'Le ministère russe de la Défense a fait état de pertes.'],
    ['it', 'Il ministero russo della Difesa ha riferito di perdite.'], ['pl', 'Ministerstwo Obrony Rosji poinformowało o stratach.'],
  ])('is the listed one where a list has it: %s %s', async (language, text) => {
    expect(await bodiesIn(language, text)).toEqual(['kb:organisations/ministry-of-defence-of-russia']);
  });

  it.each([
    // A minister is no ministry, and finance no country.
    ['zh', '肯尼亚财政部长周三表示。'], ['zh', '保加利亚能源部长周三表示。'], ['ar', 'قالت وزارة المالية إن العجز انخفض.'], ['en', 'The finance ministry said on Monday that the deficit had shrunk.'],
    ['fr', 'Le ministère de la Défense a réagi lundi ; le président qatari s\'est tu.'],
  ])('is not told where its country is not: %s %s', async (language, text) => {
    expect((await bodiesIn(language, text)).filter((id) => id.startsWith('kb:institutions/'))).toEqual([]);
  });

  it.each([
    ['en', 'The Czech parliament approved the reform.'], ['de', 'Das tschechische Parlament billigte die Reform.'], ['nl', 'Het Tsjechische parlement keurde de hervorming goed.'],
    ['fr', 'Le Parlement tchèque a approuvé la réforme.'], ['es', 'El Parlamento checo aprobó la reforma.'], ['it', 'Il Parlamento ceco ha approvato la riforma.'],
    ['pt', 'O Parlamento checo aprovou a reforma.'], ['ro', 'Parlamentul ceh a aprobat reforma.'], ['pl', 'Czeski parlament przyjął reformę.'], ['ru', 'Чешский парламент одобрил реформу.'],
    ['uk', 'Чеський парламент схвалив реформу.'], ['tr', 'Çek parlamentosu reformu onayladı.'], ['zh', '捷克议会批准了改革。'], ['ar', 'وافق البرلمان التشيكي على الإصلاح.'],
  ])('is a parliament: %s %s', async (language, text) => {
    expect(await bodiesIn(language, text)).toEqual(['kb:institutions/parliament-cz']);
  });

  it.each([
    ['en', 'Czech pensions will rise, the Czech government said. The Chamber of Deputies passed the reform.'], ['fr', 'La Tchéquie relève les retraites tchèques. La Chambre des députés a adopté la réforme.'],
    ['es', 'Chequia sube las pensiones checas. La Cámara de Diputados aprobó la reforma.'], ['it', 'La Cechia alza le pensioni ceche. La Camera dei deputati ha approvato la riforma.'],
    ['pl', 'Czechy podnoszą czeskie emerytury. Izba Deputowanych przyjęła reformę.'], ['ru', 'Чехия повышает чешские пенсии. Палата депутатов одобрила реформу.'],
    ['nl', 'Tsjechië verhoogt de Tsjechische pensioenen. De Kamer van Afgevaardigden keurde de hervorming goed.'],
  ])('is of the country that the text is about: %s %s', async (language, text) => {
    expect(await bodiesIn(language, text)).toEqual(['kb:institutions/lower-house-cz']);
  });

  it.each([
    ['no article makes it one that is known', 'en', 'Czech pensions rise, the Czech government said. A finance ministry must reckon with that.'],
    ['its sentence names another country', 'en', 'Czech pensions rise, the Czech government said. Slovakia waits, and the finance ministry is silent.'],
    ['two countries are told of alike', 'en', 'Czech pensions rise. Slovak pensions fall. The finance ministry is silent.'],
  ])('is nobody’s where %s', async (_, language, text) => {
    expect(await bodiesIn(language, text)).toEqual([]);
  });

  it.each([
    ['en', 'Angola’s oil ministry denied it.'], ['de', 'Das angolanische Ölministerium dementierte.'], ['fr', 'Le ministère angolais du Pétrole a démenti.'], ['ru', 'Министерство нефти Анголы это опровергло.'],
    ['pl', 'Ministerstwo ropy Angoli zaprzeczyło.'],
  ])('is the ministry of energy where it is told by its oil: %s %s', async (language, text) => {
    expect(await bodiesIn(language, text)).toEqual(['kb:institutions/energy-ministry-ao']);
  });

  it('is the one of several countries that the text names', async () => {
    expect(await bodiesIn('de', 'Deutschland wartet. Deutschland klagt. Die EZB zögert. Das Gebäude der Notenbank ist hoch.')).toEqual(['wikidata:Q8901']);
  });

  it('speaks under its own name, and with the words of the text', async () => {
    const { claims, entities } = await extractor.extract({ text: 'Exports of Thailand rose 4 percent to $24 billion in January, Thailand\'s commerce ministry said.', language: 'en', publishedAt: '2026-02-04' });
    expect(claims[0]?.attribution).toMatchObject([{ speaker: 'kb:institutions/trade-ministry-th' }]);
    expect(entities.find(({ id }) => id === 'kb:institutions/trade-ministry-th')).toMatchObject({ name: 'Trade ministry of Thailand', subtype: 'trade ministry', type: 'ORG' });
  });
});
