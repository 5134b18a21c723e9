import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { compileDefinition, defaultResources, Pipeline } from '../../src/pipeline/index.js';
import { publishedOn } from './parallel/fact.js';

/* Words of metrics and events where they mean something else: nothing is told by them. What the sentence does tell stands behind it. */

const rows: readonly (readonly [language: string, text: string, told: readonly string[]])[] = [
  ['ar', 'حجز المنتخب بطاقة التأهل للدور نصف النهائي.', []],
  ['ar', 'أدى انهيار شركة الطاقة يوم الثلاثاء إلى تحقيق جديد.', []],
  ['ar', 'عام 1911 أعلنت منغوليا استقلالها تحت حكم بوغد خان.', []],
  ['ar', 'كان تصويت مجلس الأمن الاختباري يوم الخميس طويلا.', []],
  ['ar', 'نفى أحمد سالم الناطق باسم حركة فتح يوم السبت هذا الكلام.', []],
  ['de', 'Am 3. Mai 2024 schloss er sich Hansa Rostock an.', []],
  ['de', 'Der Stürmer erhielt am 3. Mai 2024 bei Hansa Rostock einen Vertrag bis 2027.', []],
  ['de', 'Sie leitete zwei Jahre lang die Stadtbibliothek.', []],
  ['de', 'Als sein Vater starb, war er 44.', []],
  ['en', 'On 3 May 2024 he signed a minor league contract with the Chicago Cubs.', []],
  ['en', 'The police believe that the group was behind two robberies in Leeds.', []],
  ['en', 'Three fans waved from the balcony.', []],
  ['en', 'About 300 fans attended.', ['participants']],
  ['es', 'El 6 de mayo entró desde el banquillo en el estadio de Lima.', []],
  ['es', 'La Fundación entregó sus premios anuales a 45 empresas.', []],
  ['es', 'El índice cerró en línea con el resto de Europa, con una subida de 12 metros en el cartel.', []],
  ['fr', 'Le record était détenu par la Kényane en 52 secondes depuis 20 courses.', []],
  ['fr', 'Le 23 mai, il frappe son premier coup de circuit à Toronto.', []],
  ['fr', 'Elle a gagné avec 2 tours d’avance.', []],
  ['it', 'La squadra fu costretta a chiedere 31 rinvii.', []],
  ['it', 'Il grattacielo ha detenuto il primato per 101 mesi.', []],
  ['it', 'Si tratta di una regione con 40 millimetri di pioggia.', ['rainfall']],
  ['nl', 'Boven land staat kracht 3 tot 4.', []],
  ['nl', 'Algemeen Het Leven: een man had 23 pakjes op zak.', []],
  ['nl', 'Zij leidde drie jaar lang de bibliotheek.', []],
  ['pl', 'Po jego śmierci władzę dziedziczyło trzech wodzów.', []],
  ['pl', 'Na wzgórzu odkryto 36 stanowisk archeologicznych.', []],
  ['pl', 'Zdobył 182 w drugiej lidze.', []],
  ['pt', 'Foram plantadas 100 mil mudas de espécies da Mata Atlântica.', []],
  ['pt', 'Após sua morte, construíram-se quarenta conventos.', []],
  ['ro', 'Riscul crește până la 35% în cazul femeilor.', []],
  ['ro', 'Plângerea se depune în termen de 30 de zile.', []],
  ['ru', 'Сайт оценил игру на 9 баллов из 10.', []],
  ['ru', 'Свои подписи поставили более 50 человек.', []],
  ['ru', 'Программа льготной ипотеки под 6,5% годовых поддержала семьи.', ['interest-rate']],
  ['tr', 'Kargonuz 12 gün sonra teslim edilmedi.', []],
  ['tr', 'Mağazaya gittim, fakat 11 ürünün eksik olduğunu fark ettim.', []],
  ['uk', 'Купили автобус 2016 року випуску.', []],
  ['uk', 'У випадку нічиєї додають 30 хвилин.', []],
  ['ru', 'Во Франкфурте за год построили 27 домов.', []],
  ['uk', 'У березні 1939 року в Мадриді перемогли франкісти.', []],
  ['zh', '附件二列出24条例及附属立法。', []],
  ['zh', '本岛东部有一片热带海岸林，树高可达20米。', []],
  ['zh', '1944年8月，他在第375轰炸中队服役。', []],
  ['zh', '剧场里有1000余张坐席。', []],
  ['pt', 'O Benfica bateu o Sporting no domingo em Lisboa.', []],
  ['pt', 'O comboio saiu de Lisboa na terça-feira.', []],
  ['pt', 'O índice caiu em Nova Iorque na segunda-feira.', []],
  ['pt', 'A concentração da seleção começa em Oeiras na segunda-feira.', []],
  ['pt', 'A ministra acusou a oposição em Brasília na terça-feira.', []],
  ['nl', 'De winkel in Breda was zondag dicht.', []],
  ['nl', 'De rechter keek dinsdag in Den Haag naar de beelden.', []],
  ['nl', 'De uitspraak van de trainer leidde vrijdag tot kritiek in Berlijn.', []],
  ['fr', 'Il a ouvert la porte à un compromis mardi à Bruxelles.', []],
  ['fr', 'Le feu vert a été donné mardi à Berlin.', []],
  ['es', 'El grupo abrió el concierto en Bilbao el viernes.', []],
  ['it', 'La partita a Napoli si è chiusa domenica in parità.', []],
  ['it', 'Gli Uffizi hanno staccato 5,3 milioni di biglietti nel 2024.', ['tourists']],
  ['it', 'Le nascite sono calate nel 2024 a quota 370 mila.', []],
  ['es', 'Netflix sumó 19 millones de suscriptores en el cuarto trimestre.', []],
  ['it', 'Il nuovo stadio di Milano avrà 71.500 posti.', []],
  ['nl', 'Jan Smit trok zich in 2010 terug in Frankrijk.', []],
  ['ro', 'Clubul l-a vândut vineri pe atacant.', []],
  ['ro', 'La 3 mai 2024 s-a mutat într-o casă numită Vila Albă.', []],
  ['en', 'In 1991 she moved to Leeds after securing a publishing deal.', []],
  ['es', 'El alquiler medio de un estudio asciende a 790 euros.', ['price']],
  ['de', 'Der Fehler an der 17 kostete drei Spieler den Sieg.', []],
  ['tr', 'Seçimde 160 bin kişinin oy hakkı vardı.', []],
  ['pl', 'Partia premiera zwołała w poniedziałek dziennikarzy w Krakowie.', []],
  ['tr', 'Savcılık dokuz kişiyi örgütü silahlandırmakla suçladı.', []],
  ['de', 'Im Landkreis mussten 80.000 Puten getötet werden.', []],
  ['pl', 'Wilki zabiły w Bieszczadach 40 owiec.', []],
  ['tr', 'Silahlı kişiler Nijerya\'da 52 öğrenciyi kaçırdı.', []],
  ['it', 'Tre alpinisti sono morti sotto una valanga.', ['casualties.killed']],
  ['en', 'A federal appeals court in Boston sentenced the banker to six years in prison.', ['sentence']],
  ['it', 'Le quote di tonno rosso aumenteranno del 17%.', []],
  ['it', 'A gennaio i migranti sono arrivati a bordo di 41 barconi.', []],
  ['it', 'La Corte d\'appello di Torino ha condannato il banchiere a sei anni.', ['sentence']],
  ['fr', 'Nous avions deux divisions.', []],
  ['fr', 'En janvier, 2 300 migrants ont traversé la Manche à bord de 41 embarcations.', ['migration']],
  ['es', 'Según el informe, el 19 de mayo las reservas de Chile eran de 46.000 millones de dólares.', ['reserves']],
  ['es', 'En enero, 300 migrantes llegaron a bordo de 12 pateras.', ['migration']],
  ['ro', 'Potrivit raportului, în 2001 populația orașului era de 4.000 de locuitori.', ['population']],
  ['pt', 'Em 2013 foi alargado o direito de voto na Escócia.', []],
];

const { name, steps } = compileDefinition(parse(readFileSync(join(import.meta.dirname, '..', '..', 'pipelines', 'news.yaml'), 'utf8')), 'news.yaml');
const pipeline = new Pipeline(name, steps, defaultResources());

describe('words that mean something else', () => {
  it.each(rows)('%s: %s', async (language, text, told) => {
    const record = await pipeline.run({ id: 'idiom', text, language, publishedAt: publishedOn }, 'utf16');
    expect(record.claims.map((claim) => claim.metric?.id ?? claim.event?.type)).toEqual(told);
  });
});
