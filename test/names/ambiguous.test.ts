import { describe, expect, it } from 'vitest';
import { mentionsOf } from './run.js';

/*
 * Words that are the names of two things, in sentences of our own: who is meant is told by what stands beside them.
 */

const date = '2026-02-04';

/** Id of the first name in a text that is spelt so: a Wikidata id, “unknown” for a name that no list knows, null for no name. */
async function meant(text: string, exact: string, language: string): Promise<string | null> {
  const mention = (await mentionsOf(text, language, date)).find((m) => m.form !== 'nominal' && text.slice(m.start, m.end).includes(exact));
  if (mention === undefined) return null;
  return mention.entity?.qid ?? 'unknown';
}

describe('a country, and not its namesake', () => {
  it.each([
    ['en', 'Georgia and Armenia signed the deal in Tbilisi.', 'Georgia', 'Q230'], ['de', 'Georgien und Armenien einigten sich.', 'Georgien', 'Q230'], ['fr', 'La Géorgie et l\'Arménie ont signé.', 'Géorgie', 'Q230'],
    ['ro', 'Georgia și Armenia au semnat la Tbilisi.', 'Georgia', 'Q230'], ['pt', 'A Geórgia e a Armênia assinaram.', 'Geórgia', 'Q230'], ['ru', 'Грузия и Армения договорились.', 'Грузия', 'Q230'], ['tr', 'Gürcistan ile Ermenistan anlaştı.', 'Gürcistan', 'Q230'],
    ['en', 'Jordan said it would close its border with Syria.', 'Jordan', 'Q810'], ['pl', 'Jordania zamknęła granicę z Syrią.', 'Jordania', 'Q810'], ['zh', '约旦关闭了与叙利亚的边境。', '约旦', 'Q810'], ['ar', 'الأردن يغلق حدوده مع سوريا.', 'الأردن', 'Q810'],
    ['en', 'Turkey raised its rates.', 'Turkey', 'Q43'], ['en', 'Refugees from Sudan reached Chad.', 'Chad', 'Q657'], ['tr', 'Çad\'da seçim yapıldı.', 'Çad', 'Q657'],
  ])('%s: %s', async (language, text, exact, id) => {
    expect(await meant(text, exact, language)).toBe(id);
  });
});

describe('a person, and not the place', () => {
  it.each([
    ['en', 'Jordan Peterson wrote a book.', 'Jordan'], ['en', 'Michael Jordan scored again.', 'Jordan'], ['en', 'Chad Smith plays the drums.', 'Chad'], ['en', 'Denzel Washington played the part.', 'Washington'],
    ['de', 'Jordan Müller wohnt in Köln.', 'Jordan'], ['ro', 'Georgia Popescu locuiește la Cluj.', 'Georgia'], ['pt', 'Jordan Silva mora em Lisboa.', 'Jordan'], ['nl', 'Jordan de Vries woont in Utrecht.', 'Jordan'], ['it', 'Virginia Raggi parla.', 'Virginia'],
    ['es', 'Santiago Abascal habló en Madrid.', 'Santiago'], ['pl', 'Michael Jordan wygrał.', 'Jordan'], ['ru', 'Джордан Питерсон написал книгу.', 'Джордан'], ['zh', '乔丹在比赛中得分。', '乔丹'],
  ])('%s: %s', async (language, text, exact) => {
    expect(await meant(text, exact, language)).toBe('unknown');
  });
});

describe('a capital that stands for its government keeps its place', () => {
  it.each([
    ['en', 'Washington imposed new sanctions on Moscow.', 'Washington', 'Q61'], ['de', 'Moskau und Washington verhandeln.', 'Moskau', 'Q649'], ['fr', 'Washington et Pékin négocient.', 'Pékin', 'Q956'], ['it', 'Roma e Parigi litigano.', 'Roma', 'Q220'],
    ['ru', 'Вашингтон ввёл санкции против Москвы.', 'Вашингтон', 'Q61'], ['uk', 'Вашингтон і Москва домовилися.', 'Москва', 'Q649'], ['zh', '华盛顿对莫斯科实施制裁。', '华盛顿', 'Q61'], ['es', 'Argentina y Chile firmaron en Santiago.', 'Santiago', 'Q2887'],
  ])('%s: %s', async (language, text, exact, id) => {
    expect(await meant(text, exact, language)).toBe(id);
  });
});

describe('a region, and not the country or the capital of its name', () => {
  it.each([
    ['The governor of Georgia spoke in Atlanta and in Alabama.', 'Georgia', 'Q1428'],
    ['He lives in Washington state, near Seattle.', 'Washington', 'Q1223'],
    ['The provinces of Ontario and Quebec agreed.', 'Quebec', 'Q176'],
  ])('%s', async (text, exact, id) => {
    expect(await meant(text, exact, 'en')).toBe(id);
  });
});

describe('a name that another place or body shares a part of', () => {
  it.each([
    ['ru', 'Голосовали все штаты и округ Колумбия.', 'Колумбия', 'Q61'], ['bg', 'Гласуваха всички щати и окръг Колумбия.', 'Колумбия', 'Q61'], ['bg', 'Това пише „Ню Йорк таймс“ в неделя.', 'Ню Йорк', 'Q9684'],
    ['sl', 'Na meji z Mehiko gradijo zid.', 'Mehiko', 'Q96'], ['de', 'Die GUS wurde 1991 gegründet.', 'GUS', 'Q7779'],
  ])('%s: %s', async (language, text, exact, id) => {
    expect(await meant(text, exact, language)).toBe(id);
  });
});

describe('a name that is not its usual bearer\'s', () => {
  it.each([
    ['cs', 'Syn prezidenta, Donald Trump mladší, vedl firmu.', 'Donald Trump', 'unknown'], ['en', 'Donald Trump Jr. ran the firm.', 'Donald Trump', 'unknown'], ['en', 'Donald Trump ran the firm.', 'Donald Trump', 'Q22686'],
    ['ru', 'Крейсер «Москва» затонул.', 'Москва', 'unknown'], ['ru', 'Москва ответила отказом.', 'Москва', 'Q649'], ['de', 'Die Fregatte «Brandenburg» nahm Kontakt auf.', 'Brandenburg', 'unknown'],
    ['hu', 'Orbán Viktor Brüsszelben tárgyalt.', 'Orbán Viktor', 'Q57641'], ['hu', 'Putyin szerint Orbán Viktor érti.', 'Orbán Viktor', 'Q57641'],
    ['de', 'Der US-Dollar stieg.', 'US', null], ['de', 'Viele US-Firmen wachsen.', 'US', 'Q30'], ['en', 'Nvidia Chief Executive Jensen Huang spoke.', 'Executive', null],
    ['uk', 'Кампанія Трампа заплатила. Потім говорили з Трампом.', 'Трампом', 'Q22686'],
  ])('%s: %s', async (language, text, exact, id) => {
    expect(await meant(text, exact, language)).toBe(id);
  });
});

describe('an acronym', () => {
  it.each([
    ['pl', 'Według GUS inflacja wyniosła 5 procent.', 'kb:organisations/gus-pl'], ['nb', 'SSB la fram nye tall.', 'kb:organisations/ssb-no'],
    ['tr', 'AA muhabirine konuştu.', 'kb:organisations/anadolu-agency'], ['nl', 'Het CBS meldt groei.', 'kb:organisations/cbs-nl'], ['de', 'Das sagte er dem Sender CBS.', 'kb:organisations/cbs-us'],
    ['en', 'USAir cut its fares.', null], ['en', 'He watched it on CNNgo.', null], ['de', 'Laut AA sind alle wohlauf.', null], ['en', 'The bonds of SSB fell.', null],
  ])('%s: %s', async (language, text, id) => {
    const known = (await mentionsOf(text, language, date)).map(({ entity }) => entity?.id).filter((found) => found !== undefined && !found.startsWith('local:'));
    expect(known).toEqual(id === null ? [] : [id]);
  });

  it('may be followed by an ending or a number that belongs to the name', async () => {
    expect(await meant('Cases of Covid-19 rose.', 'Covid-19', 'en')).toBe('Q84263196');
    expect(await meant('Det är NATOs plan.', 'NATO', 'sv')).toBe('Q7184');
  });
});

describe('words that are no names here', () => {
  it.each([
    ['They ate turkey at home.', 'turkey'], ['They may leave in May.', 'May'], ['The xi particle is a baryon.', 'xi'],
  ])('%s', async (text, exact) => {
    expect(await meant(text, exact, 'en')).toBeNull();
  });

  it('are names beside others', async () => {
    expect(await meant('Theresa May resigned in May.', 'May', 'en')).toBe('Q264766');
    expect(await meant('Xi arrived in Moscow, and Putin greeted him.', 'Xi', 'en')).toBe('Q15031');
  });
});

describe('a name that hardly anything speaks for', () => {
  it('is left open', async () => {
    expect(await meant('Seeräuber kaperten die «MS Victoria» vor der Küste.', 'Victoria', 'de')).toBe('unknown');
  });
});

describe('towns of recent news', () => {
  it.each([
    ['en', 'Troops of Ukraine left Pokrovsk at dawn.', 'Pokrovsk', 'Pokrovsk'], ['de', 'Soldaten verließen das ukrainische Pokrowsk.', 'Pokrowsk', 'Pokrovsk'], ['uk', 'Бої точаться біля Покровська.', 'Покровськ', 'Pokrovsk'],
    ['it', 'La nave è arrivata a Lampedusa.', 'Lampedusa', 'Lampedusa'], ['ru', 'Судно прибыло на Лампедузу.', 'Лампедуз', 'Lampedusa'], ['ar', 'انعقدت القمة في شرم الشيخ.', 'شرم الشيخ', 'Sharm el-Sheikh'],
  ])('%s: %s', async (language, text, exact, name) => {
    const mention = (await mentionsOf(text, language, date)).find((m) => text.slice(m.start, m.end).includes(exact));
    expect(mention?.entity?.name).toBe(name);
    expect(mention?.entity?.id).toMatch(/^kb:places-events\//);
  });
});

describe('a part of the world that has a name of its own', () => {
  it.each([
    ['de', 'Die Lage in Nordafrika bleibt ruhig.', 'Nordafrika', 'Q27381'], ['fr', 'La récolte est bonne en Afrique du Nord.', 'Afrique du Nord', 'Q27381'],
    ['ru', 'Дожди пришли в Восточную Европу.', 'Восточную Европу', 'Q27468'], ['pl', 'Zima wraca do Europy Wschodniej.', 'Europy Wschodniej', 'Q27468'],
    ['tr', 'Kar Doğu Avrupa\'ya ulaştı.', 'Doğu Avrupa', 'Q27468'], ['fr', 'Il neige en Suisse romande.', 'Suisse romande', 'Q214086'],
    ['en', 'Rents rose in the City of London.', 'City of London', 'Q23311'], ['zh', '北非局势平静。', '北非', 'Q27381'],
  ])('%s: %s', async (language, text, exact, id) => {
    expect(await meant(text, exact, language)).toBe(id);
  });
});

describe('a team, and not the place that it is named after', () => {
  it.each([
    ['en', 'Marseille coach Luc Barin was pleased.', 'Marseille', 'unknown'], ['en', 'Poland captain Jan Wit is injured.', 'Poland', 'unknown'],
    ['it', "L'allenatore del Cagliari è contento.", 'Cagliari', 'unknown'], ['de', 'Stuttgart-Trainer Uwe Brand ist zufrieden.', 'Stuttgart', 'unknown'],
    ['en', 'Marseille mayor Luc Barin was pleased.', 'Marseille', 'Q23482'], ['it', 'Il sindaco di Torino è contento.', 'Torino', 'Q495'],
  ])('%s: %s', async (language, text, exact, id) => {
    expect(await meant(text, exact, language)).toBe(id);
  });
});

describe('a namesake', () => {
  it.each([
    ['a town of the region that is told of', 'en', 'The fire spread from Richmond to Norfolk and Alexandria, Virginia officials said, and reached Baltimore.', 'Alexandria', 'unknown'],
    ['the great town elsewhere', 'en', 'The ship left Alexandria for Port Said in Egypt.', 'Alexandria', 'Q87'],
    ['a Spanish town, and no country by its Spanish name', 'de', 'Die Universität von Granada feiert.', 'Granada', 'unknown'],
    ['the country by its German name', 'de', 'Der Sturm traf Grenada.', 'Grenada', 'Q769'],
    ['the man, and not the town that is named after him', 'en', 'A statue of Ho Chi Minh was unveiled.', 'Ho Chi Minh', 'Q36014'],
    ['the town by its whole name', 'en', 'Floods hit Ho Chi Minh City.', 'Ho Chi Minh City', 'Q1854'],
  ])('means %s (%s): %s', async (_, language, text, exact, id) => {
    expect(await meant(text, exact, language)).toBe(id);
  });

  it('of a ministry is the one of the country that is told, never of another', async () => {
    const idOf = async (text: string): Promise<string | undefined> => (await mentionsOf(text, 'ja', date)).find((m) => text.slice(m.start, m.end) === '外務省')?.entity?.id;
    expect(await idOf('日本の外務省は発表した。')).toBe('kb:world/mofa-jp');
    expect(await idOf('日本は待つ。ロシアの外務省は発表した。')).not.toBe('kb:world/mofa-jp');
  });
});
