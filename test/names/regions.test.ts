import { describe, expect, it } from 'vitest';
import { regionNames } from '../../src/knowledge/base/region-names.js';
import { parseTable } from '../../src/knowledge/base/table.js';
import { mentionsOf } from './run.js';

/*
 * Regions in the news, in sentences of our own: exonyms, the adjectives of Slavic languages with the word for the kind of
 * region in every case, and the name of the region's town behind such a word.
 */

/** `exact id` of every place in a text that is linked. */
async function placesOf(text: string, language: string): Promise<readonly string[]> {
  return (await mentionsOf(text, language)).flatMap((m) => (m.type === 'LOC' && m.entity !== null ? [`${text.slice(m.start, m.end)} ${m.entity.id.replace(/^wikidata:|^kb:regions\//, '')}`] : []));
}

describe('regions', () => {
  it.each([
    ['bg', 'Ураганът удари Флорида и Тексас, а дронове летяха над Тверска област и Краснодарския край.', ['Флорида Q812', 'Тексас Q1439', 'Тверска област rutve', 'Краснодарския край rukda']],
    ['sr', 'Олуја у Флориди и Тексасу, напад у Белгородској области и у Краснодарском крају.', ['Флориди Q812', 'Тексасу Q1439', 'Белгородској области rubel', 'Краснодарском крају rukda']],
    ['sr', 'Požari u Oregonu i Kaliforniji, dronovi nad Harkovskom oblašću.', ['Oregonu Q824', 'Kaliforniji Q99', 'Harkovskom oblašću ua63']],
    ['mk', 'Пожари во Калифорнија и Тексас, напад во Белгородската област.', ['Калифорнија Q99', 'Тексас Q1439', 'Белгородската област rubel']],
    ['hr', 'Požari u Kaliforniji, poplave u Bavarskoj, potres u Istarskoj županiji.', ['Kaliforniji Q99', 'Bavarskoj Q980', 'Istarskoj županiji hr18']],
    ['sl', 'Volitve v Kataloniji, poplave na Bavarskem, droni nad Belgorodsko oblastjo.', ['Kataloniji Q5705', 'Bavarskem Q980', 'Belgorodsko oblastjo rubel']],
    ['cs', 'Hořelo v Oregonu a na Floridě, v Charkovské oblasti i v Krasnodarském kraji.', ['Oregonu Q824', 'Floridě Q812', 'Charkovské oblasti ua63', 'Krasnodarském kraji rukda']],
    ['sk', 'Horelo v Kalifornii, v Tverskej oblasti a v Krasnodarskom kraji.', ['Kalifornii Q99', 'Tverskej oblasti rutve', 'Krasnodarskom kraji rukda']],
    ['pl', 'Huragan dotarł do Florydy, a drony spadły w obwodzie twerskim, w Kraju Krasnodarskim i w województwie mazowieckim.', ['Florydy Q812', 'obwodzie twerskim rutve', 'Kraju Krasnodarskim rukda', 'województwie mazowieckim pl14']],
    ['ru', 'Беспилотники атаковали Тверскую область и Дагестан, в Флориде наводнение.', ['Тверскую область rutve', 'Дагестан ruda', 'Флориде Q812']],
    ['uk', 'Дрони над Тверською областю, у Харківській області пожежа, як і в Орегоні.', ['Тверською областю rutve', 'Харківській області ua63', 'Орегоні Q824']],
    ['de', 'Hochwasser in Bayern und Sachsen, Drohnen über dem Oblast Twer und der Region Krasnodar.', ['Bayern Q980', 'Sachsen Q1202', 'Twer rutve', 'Krasnodar rukda']],
    ['fr', 'Inondations en Bavière, drones dans l\'oblast de Tver, incendies en Floride.', ['Bavière Q980', 'Tver rutve', 'Floride Q812']],
    ['es', 'Elecciones en Cataluña y en Andalucía, drones en el óblast de Tver.', ['Cataluña Q5705', 'Andalucía esan', 'Tver rutve']],
    ['it', 'Alluvione in Emilia-Romagna, voto in Catalogna, incendi in Baviera.', ['Emilia-Romagna it45', 'Catalogna Q5705', 'Baviera Q980']],
    ['pt', 'Enchentes no Rio Grande do Sul e em Minas Gerais, eleições na Catalunha.', ['Rio Grande do Sul brrs', 'Minas Gerais brmg', 'Catalunha Q5705']],
    ['ro', 'Drone în regiunea Tver, inundații în județul Prahova și în Bavaria.', ['Tver rutve', 'Prahova roph', 'Bavaria Q980']],
    ['tr', 'Kaliforniya\'da yangın, Krasnodar bölgesine saldırı, Dağıstan\'da sel, Hatay\'da deprem.', ['Kaliforniya Q99', 'Krasnodar rukda', 'Dağıstan ruda', 'Hatay tr31']],
    ['nl', 'Branden in Californië, overstromingen in Beieren, verkiezingen in Noord-Holland.', ['Californië Q99', 'Beieren Q980', 'Noord-Holland nlnh']],
    ['hu', 'Tűz Kaliforniában, drónok a Tveri területen, árvíz Bajorországban.', ['Kaliforniában Q99', 'Tveri rutve', 'Bajorországban Q980']],
    ['fi', 'Paloja Kaliforniassa, droneja Tverin alueella, tulvia Baijerissa.', ['Kaliforniassa Q99', 'Tverin rutve', 'Baijerissa Q980']],
    ['en', 'Drones hit the Tver region and Krasnodar Krai; the Kharkiv region was shelled; floods in Saxony.', ['Tver region rutve', 'Krasnodar Krai rukda', 'Kharkiv region ua63', 'Saxony Q1202']],
    ['el', 'Πυρκαγιές στην Καλιφόρνια, εκλογές στην Καταλονία.', ['Καλιφόρνια Q99', 'Καταλονία Q5705']],
    ['ja', 'カリフォルニア州と北海道で地震。', ['カリフォルニア州 Q99', '北海道 jp01']],
    ['zh', '俄勒冈州发生山火，广东省暴雨。', ['俄勒冈州 Q824', '广东省 cngd']],
    ['ar', 'حرائق في كاليفورنيا وانتخابات في كتالونيا.', ['كاليفورنيا Q99', 'كتالونيا Q5705']],
  ] as const)('%s: %s', async (language, text, places) => {
    expect(await placesOf(text, language)).toEqual(places);
  });

  it('leave the town its name where nothing tells the region', async () => {
    expect((await placesOf('Взрывы прогремели в Белгороде и в Краснодаре.', 'ru')).filter((place) => /ru(?:bel|kda)$/.test(place))).toEqual([]);
    expect((await placesOf('Explosions were heard in Kharkiv.', 'en')).filter((place) => place.endsWith('ua63'))).toEqual([]);
    expect(await placesOf('Washington and Beijing agreed.', 'en')).toEqual(['Washington Q61', 'Beijing Q956']);
  });
});

describe('names of regions', () => {
  const texts = new Map([
    ['region-ids', '# code\trow\nxxab\tQ7\t0.5\n'],
    ['region-names', 'xxab\tde,sv\tAbland|Ab*\n'],
    ['region-adjectives', '# one\n# code\tkind\ttown\tcs\tpl\nxxab\toblast\tAbtown\tAbsk|Abovsk\nxxcd\toblast\t\t\tcdowsk\n'],
    ['region-patterns', 'oblast\tcs\tcs\t{}á oblast|{}é oblasti\noblast\tpl\tpl\tobwodzie {}im\n'],
  ]);
  const towns = parseTable('cities', '1\tLOC\tcity\tXX\t0.5\tAbtown\n\tde\tAbstadt\n2\tLOC\tcity\tYY\t0.5\tAbtown\n\tde\tElse\n');

  it('are what the tables list, what the patterns make of an adjective, and those of its town', () => {
    const names = regionNames(texts, towns);
    expect(names.get('Q7')?.map(({ text, languages, weak }) => [text, languages.join(), weak])).toEqual([
      ['Abland', 'de,sv', false], ['Ab', 'de,sv', true], ['Abská oblast', 'cs', false], ['Abské oblasti', 'cs', false], ['Abovská oblast', 'cs', false], ['Abovské oblasti', 'cs', false], ['Abstadt', 'de', true],
    ]);
    expect(names.get('regions/xxcd')?.map(({ text }) => text)).toEqual(['obwodzie cdowskim']);
  });
});
