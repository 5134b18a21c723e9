import type { Wording } from './wording.js';

/** What desks of transport, housing, insurance, courts and customs tell, each in its own words. Published on 12 March 2026, a Thursday. */
export const deskWordings: readonly Wording[] = [
  {
    claims: ['sales 120000 @2025-Q1'],
    texts: {
      fr: 'Les notaires ont compté 120 000 transactions immobilières au premier trimestre 2025.',
    },
  },
  {
    claims: ['sales down 8% @2026-01'],
    texts: {
      ro: 'Vânzările de locuințe au scăzut cu 8% în ianuarie.',
      en: 'House sales fell 8 percent in January.',
    },
  },
  {
    claims: ['damage 310000000 EUR'],
    texts: {
      fr: 'Les assureurs ont versé 310 millions d\'euros d\'indemnités après la grêle.',
      es: 'La aseguradora abonó 310 millones de euros a los damnificados por la riada.',
      ro: 'Asigurătorii au plătit despăgubiri de 310 milioane de euro după furtuni.',
      en: 'Insurers have paid out 310 million euros after the storms.',
    },
  },
  {
    claims: ['casualties.displaced 1200'],
    texts: {
      es: 'El incendio obligó a desalojar a 1.200 vecinos.',
    },
  },
  {
    claims: ['jobs 14000 planned'],
    texts: {
      es: 'La firma deberá contratar a 14.000 repartidores.',
    },
  },
  {
    claims: ['duration 6 wk'],
    texts: {
      fr: 'L\'autoroute restera coupée durant six semaines.',
    },
  },
  {
    claims: ['wage 12.31 EUR up @2026-05-01 planned'],
    texts: {
      fr: 'Le salaire horaire minimum sera porté à 12,31 euros le 1er mai.',
    },
  },
  {
    claims: ['production 33000000 t down 4% forecast'],
    texts: {
      fr: 'La récolte de blé est estimée à 33 millions de tonnes, en recul de 4 % sur un an.',
    },
  },
  {
    claims: ['trade.partner 1 ranked=China owner=Australia'],
    texts: {
      fr: 'La Chine n\'en demeure pas moins le premier partenaire commercial de l\'Australie.',
    },
  },
  {
    claims: ['price 67.2 USD @2026-03-12 owner=Brent crude'],
    texts: {
      pt: 'O barril de Brent fechou cotado a 67,20 dólares.',
    },
  },
  {
    claims: ['interest-rate 4.18 % down'],
    texts: {
      en: 'The 10-year Treasury yield slipped to 4.18 percent.',
    },
  },
  {
    claims: ['seized 2.3 t'],
    texts: {
      en: 'Customs officers found 2.3 tonnes of cocaine in a container.',
    },
  },
  {
    claims: ['energy.supply 40000'],
    texts: {
      en: 'Heavy snow cut power to 40,000 homes.',
    },
  },
  {
    claims: ['sentence 4.5 a'],
    texts: {
      en: 'The court gave the former minister four and a half years.',
    },
  },
  {
    claims: ['migration 420 @2026-03-09'],
    texts: {
      en: 'Border guards turned back 420 people on Monday.',
    },
  },
  {
    claims: ['cases 41000 @2025'],
    texts: {
      ro: 'Spitalul a tratat 41.000 de pacienți în 2025.',
    },
  },
  {
    claims: ['cases 95000 @2025'],
    texts: {
      it: 'Il pronto soccorso ha registrato 95.000 accessi nel 2025.',
    },
  },
  {
    claims: ['sentence 6.5 a'],
    texts: {
      pt: 'Foi condenado a seis anos e meio de prisão.',
      es: 'Fue condenado a seis años y medio de prisión.',
    },
  },
  {
    claims: ['passengers 287'],
    texts: {
      en: 'There were 287 people aboard the ferry.',
      fr: '287 personnes se trouvaient à bord du ferry.',
      es: 'A bordo del barco viajaban 287 personas.',
      it: 'Sulla nave viaggiavano 287 persone.',
      pt: 'Seguiam a bordo 287 pessoas.',
    },
  },
  {
    claims: ['fleet 23'],
    texts: {
      en: 'The operator runs a fleet of 23 ferries.',
      fr: 'L\'armateur exploite une flotte de 23 ferries.',
      it: 'La società gestisce una flotta di 23 traghetti.',
      es: 'La naviera tiene una flota de 23 transbordadores.',
    },
  },
  {
    claims: ['recalls 128000 owner=Renault'],
    texts: {
      fr: 'Renault rappelle 128 000 Clio en raison d\'un airbag défectueux.',
    },
  },
  {
    claims: ['duration 19 h'],
    texts: {
      fr: 'Au terme de 19 heures de débats, la Chambre a adopté le texte.',
      es: 'Tras un debate de 19 horas, la Cámara aprobó el proyecto.',
    },
  },
  {
    claims: ['tariff 25 % @2026-03-16 planned'],
    texts: {
      fr: 'Washington imposera des droits de 25 % sur l\'acier dès lundi.',
    },
  },
  {
    claims: ['unemployment 9 % up @2026-01'],
    texts: {
      es: 'El índice del paro subió al 9 % en enero.',
    },
  },
  {
    claims: ['deposits 4100000000 EUR @2026-01'],
    texts: {
      it: 'La raccolta del risparmio gestito è stata di 4,1 miliardi di euro a gennaio.',
    },
  },
  {
    claims: ['votes.count 112', 'votes.count 186'],
    texts: {
      it: 'L\'aula ha approvato il decreto con 186 sì e 112 no.',
    },
  },
  {
    claims: ['tax-rate 6 % down from 23'],
    texts: {
      pt: 'O IVA da eletricidade desce de 23% para 6%.',
      es: 'El IVA de la electricidad baja del 23 % al 6 %.',
      it: 'L\'Iva sull\'energia scende dal 23 al 6 per cento.',
    },
  },
  {
    claims: ['turnout 45.5 %'],
    texts: {
      pt: 'Às 16h00 já tinham votado 45,5% dos eleitores.',
    },
  },
  {
    claims: ['poll.lead 5 pp'],
    texts: {
      ro: 'Guvernul are un avans de cinci puncte.',
    },
  },
  {
    claims: ['arrests 24300'],
    texts: {
      ro: 'Penitenciarele adăpostesc 24.300 de deținuți.',
      pt: 'As prisões têm 24.300 reclusos.',
    },
  },
  {
    claims: ['reserves down 3400000bbl'],
    texts: {
      en: 'Crude stocks dropped by 3.4 million barrels.',
    },
  },
  {
    claims: ['casualties.missing 12'],
    texts: {
      ro: 'O alunecare de teren a îngropat 12 persoane.',
      pt: 'Um deslizamento de terras soterrou 12 pessoas.',
    },
  },
  {
    claims: ['price 66.8 USD down 1.3% @2026-03-12'],
    texts: {
      es: 'El crudo cedió un 1,3 %, hasta los 66,8 dólares.',
      fr: 'L\'or noir a cédé 1,3 %, à 66,8 dollars.',
      it: 'Il greggio ha ceduto l\'1,3%, a 66,8 dollari.',
    },
  },
  {
    claims: ['reserves >51000000000 USD @2025'],
    texts: {
      es: 'Las reservas superaban los 51.000 millones de dólares a finales de 2025.',
      pt: 'As reservas ultrapassavam os 51 mil milhões de dólares no fim de 2025.',
    },
  },
  {
    claims: ['turnout >70 % forecast'],
    texts: {
      es: 'Se prevé que la participación supere el 70 %.',
    },
  },
  {
    claims: ['energy.capacity >6 GW @2027 planned'],
    texts: {
      it: 'La capacità solare supererà i 6 gigawatt nel 2027.',
    },
  },
  {
    claims: ['unemployment <=7 %'],
    texts: {
      ro: 'Șomajul nu a depășit 7%.',
      es: 'El paro no supera el 7 %.',
      it: 'La disoccupazione non ha superato il 7%.',
    },
  },
  {
    claims: ['trade.exports <3000000 bbl/d'],
    texts: {
      fr: 'Les exportations sont tombées sous les 3 millions de barils par jour.',
    },
  },
  {
    claims: ['wage 1400 RON up planned'],
    texts: {
      ro: 'Guvernul a promis majorarea salariului minim la 1.400 de lei.',
    },
  },
];
