import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { compileDefinition, defaultResources, Pipeline } from '../../src/pipeline/index.js';

/* Sentences with the words of a metric and a figure that is none of it: the whole pipeline tells nothing of the kind. */

const { name, steps } = compileDefinition(parse(readFileSync(join(import.meta.dirname, '..', '..', 'pipelines', 'news.yaml'), 'utf8')), 'news.yaml');
const pipeline = new Pipeline(name, steps, defaultResources());

it.each<[language: string, metric: string, text: string]>([
  ['en', 'equipment', 'The airline kept its aircraft of type Airbus 350 on the ground.'],
  ['uk', 'equipment', '3-тя танкова група наступала на північ.'],
  ['tr', 'profit', 'Faaliyet kâr marjı yüzde 26,8\'den yüzde 24,3\'e indi.'],
  ['zh', 'profit', '营业利润率降至24.3%。'],
  ['tr', 'share-price', 'Şirket hisse başına 2,40 dolar temettü dağıtacak.'],
  ['tr', 'wage', 'Tamirci 1.110 lira servis ücreti istedi.'],
  ['ar', 'jobs', 'توصلت الشركة إلى اتفاق مع نقابات العمال في ستة مصانع.'],
  ['zh', 'documents-signed', '会上还讨论了第38号文件。'],
  ['pl', 'equipment', 'Przewoźnik uzupełnił flotę samolotów Airbus 350.'],
  ['de', 'equipment', 'Der Start mit der Rakete Ariane 6 wurde verschoben.'],
  ['it', 'equipment', 'La compagnia aveva scelto gli aerei Airbus 350 per la rotta.'],
  ['pt', 'casualties.killed', 'Após a morte do bispo, ergueram-se sete capelas na cidade.'],
  ['es', 'casualties.killed', 'Tras la muerte del obispo, se levantaron siete capillas en la ciudad.'],
  ['pl', 'casualties.missing', 'Krewni zaginionych mogą dzwonić pod numer alarmowy 1490.'],
  ['nl', 'casualties.missing', 'Familieleden kunnen het noodnummer 1490 bellen voor informatie over vermisten.'],
  ['de', 'aid', 'Die Fluglinie habe 24 Maschinen für neun Milliarden Dollar geordert, sagte Vorstandschef Mesfin Abebe zu Beginn der Messe.'],
  ['de', 'agreement.value', 'Von diesem Kaufmann erhielt er 1021 Franken.'],
  ['pl', 'profit', 'WIG20 zyskał 0,8 proc. i zakończył sesję na poziomie 2987 pkt.'],
  ['de', 'wage', 'Der Ölkonzern BP verdiente 2,2 Milliarden Dollar.'],
  ['de', 'profit', 'Ein Pfleger verdient im Schnitt 3.400 Euro im Monat.'],
  ['de', 'poll.lead', 'In dem Tal kommen drei Arten im Jahr vor.'],
  ['de', 'poll.lead', 'Er gewann mit 512,3 Punkten vor dem Schweizer.'],
  ['en', 'production', 'In 2019, 40 firms held 62% of all steel production in the region.'],
  ['en', 'age', 'He married Clara, the 17-year-old daughter of Sir Edmund Hale.'],
  ['fr', 'age', 'Il épousa la fille de 17 ans de Jean Martin.'],
  ['nl', 'age', 'Anna Bakker (3) Pieter Jansen (2)'],
  ['en', 'sales', 'He sold the farm after 12 years.'],
  ['es', 'layoffs', 'La firma deberá contratar a 14.000 repartidores.'],
  ['fr', 'market-value', 'La récolte est estimée à 33 millions de tonnes, en recul de 4 % sur un an.'],
  ['es', 'casualties.killed', 'El incendio ha calcinado 8.300 hectáreas y obligó a desalojar a 1.200 vecinos.'],
  ['it', 'rescued', 'Il pronto soccorso ha registrato 95.000 accessi nel 2025.'],
  ['pt', 'share', 'A participação do meio ambiente é vital.'],
  ['pt', 'share', 'Por meio de comunicado, a empresa negou tudo.'],
  ['es', 'market-value', 'El club hizo valer una cláusula de 300 millones de euros.'],
  ['es', 'agreement', 'El dato lo publicó el lunes la firma consultora Nielsen.'],
  ['es', 'protest', 'El índice del paro subió al 9 % en enero.'],
  ['en', 'share-price', 'It wants to raise 175 million dollars by a placement of preferred shares.'],
  ['en', 'closure', 'The hearing on Monday divided a close-knit family in Miami.'],
  ['fr', 'duration', 'Organiste depuis 20 ans, il prendra sa retraite.'],
  ['it', 'opening', 'Ho voluto oggi aprirmi a Bari.'],
  ['it', 'casualties.killed', 'Uno schianto tra due tir è costato la vita a un 47enne.'],
  ['it', 'military.troops', 'I ghiacciai alpini hanno perso il 4% del volume.'],
  ['it', 'votes.count', 'Ha detto sì e ha risposto a 3 domande.'],
  ['en', 'gdp.growth', 'The drugmaker trimmed its sales growth forecast to between 5 and 9 percent.'],
  ['en', 'agreement.value', 'Sterling bought $1.36.'],
  ['pt', 'energy.supply', 'O IVA da eletricidade desce de 23% para 6%.'],
  ['fr', 'agreement.value', 'Le carnet de commandes s\'élève à 48 milliards d\'euros.'],
  ['es', 'sales', 'Vendió su casa a los 42 años.'],
  ['pt', 'seized', 'A apreensão do conceito faz-se em dois sentidos.'],
  ['pt', 'layoffs', 'A empresa vai contratar 1.200 trabalhadores até 2028.'],
  ['it', 'seized', 'Il ministro ha requisito la sala per tre giorni.'],
  ['fr', 'energy.supply', 'Il est resté dans le noir pendant trois scènes.'],
  ['en', 'recalls', 'She recalled that 300 workers had once stood at the gate.'],
  ['fr', 'recalls', 'Il rappelle que 300 ouvriers travaillaient ici.'],
  ['uk', 'recalls', 'Країна відкликала 12 послів.'],
  ['ru', 'recalls', 'Под статьёй появилось 300 отзывов читателей.'],
  ['en', 'tax-rate', 'Income tax revenue rose by 5 percent.'],
  ['en', 'age', 'The goals came from Teresa Whitlock (2) and Luis Marrero (5) in a one-sided match.'],
  ['es', 'temperature', '1°, Agustín Jara Mora; 2°, Anselmo Ríos Salas.'],
  ['nl', 'duration', 'Zijn verblijf bij de club duurde zes seizoenen.'],
  ['nl', 'equipment', 'De stad rijdt met brede trams type 402.'],
  ['fr', 'equipment', 'La ligne est desservie par des trains modèle 470.'],
  ['de', 'exchange-rate', 'Das Auto kostet 23.000 Pfund, etwa 26.000 Euro.'],
  ['tr', 'layoffs', 'Mağaza 200 müşterinin randevusunu iptal edecek.'],
  ['tr', 'equipment', 'Gemide 330 mürettebat var.'],
  ['tr', 'duration', 'Japonya\'da ortalama yaşam süresi 84,1 yıla yükseldi.'],
  ['ro', 'seats', 'Sunt disponibile 100 de locuri la specializarea informatică.'],
  ['ro', 'production', 'Magazinul vinde 40 de produse din lână.'],
  ['ro', 'market-value', 'Valoarea taxei este de 25.000 de lei.'],
  ['en', 'votes.share', 'The chamber passed the bill by 52 votes to 27.'],
])('in %s, nothing of %s: %s', async (language, metric, text) => {
  const { claims } = await pipeline.run({ id: 'none', text, language, publishedAt: '2026-03-12' }, 'utf16');
  expect(claims.filter((c) => c.metric?.id === metric)).toEqual([]);
});

it.each<[language: string, text: string, country: string]>([
  ['it', 'L’Unesco ha pubblicato il rapporto in giapponese nel 2019.', 'Japan'],
  ['en', 'Unesco published the report in Japanese in 2019.', 'Japan'],
  ['nl', 'Unesco publiceerde het rapport in 2019 in Frans en Duits.', 'France'],
])('in %s, a language is no country that takes part: %s', async (language, text, country) => {
  const { claims, entities } = await pipeline.run({ id: 'language', text, language, publishedAt: '2026-03-12' }, 'utf16');
  const subjects = claims.flatMap((c) => c.subjects.map((s) => entities.find((e) => e.id === s.entity)?.name));
  expect([claims.length > 0, subjects.includes(country)]).toEqual([true, false]);
});

it.each<[language: string, text: string, owner: string]>([
  ['en', 'Chief executive Karen Doyle of Northvale told Reuters that its net profit fell 12 percent to $4 million in 2025.', 'Reuters'],
  ['es', 'El director declaró a EFE que el beneficio neto cayó un 12 por ciento en 2025.', 'EFE'],
])('in %s, a medium that is told something has no part in it: %s', async (language, text, medium) => {
  const { claims, entities } = await pipeline.run({ id: 'told', text, language, publishedAt: '2026-03-12' }, 'utf16');
  const subjects = claims.flatMap((c) => c.subjects.map((s) => entities.find((e) => e.id === s.entity)?.name));
  expect([claims.length > 0, subjects.includes(medium)]).toEqual([true, false]);
});

it.each<[language: string, text: string]>([
  ['es', 'Veinte personas resultaron heridas, entre ellas cuatro niños, y nueve murieron en el incendio.'],
  ['en', 'Twenty people were injured, among them four children, and nine were killed in the fire.'],
])('in %s, a part of the injured is not counted with the dead: %s', async (language, text) => {
  const { claims } = await pipeline.run({ id: 'part', text, language, publishedAt: '2026-03-12' }, 'utf16');
  expect(claims.filter((c) => c.metric?.id === 'casualties.killed').map((c) => c.quantity?.value)).toEqual([9]);
});

it('in de, an age in brackets behind a name is told where the sentence goes on', async () => {
  const { claims } = await pipeline.run({ id: 'age', text: 'Anna Berger (52) leitet die Bank seit Mai.', language: 'de', publishedAt: '2026-03-12' }, 'utf16');
  expect(claims.map((c) => [c.metric?.id, c.quantity?.value])).toContainEqual(['age', 52]);
});

it.each<[language: string, text: string]>([
  ['en', 'Talks with Alstom failed, Siemens said.'],
  ['en', 'Siemens was in talks with Alstom in 2017.'],
  ['de', 'Das Gericht verhandelt den Fall der Siemens AG.'],
])('in %s, talks that are over, or of one side, are not told as going on: %s', async (language, text) => {
  const { claims } = await pipeline.run({ id: 'talks', text, language, publishedAt: '2026-03-12' }, 'utf16');
  expect(claims.filter((c) => c.event?.type === 'talks')).toEqual([]);
});
