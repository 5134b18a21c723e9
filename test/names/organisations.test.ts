import { describe, expect, it } from 'vitest';
import { mentionsOf } from './run.js';

/*
 * Parties, companies, indexes, clubs and cups, in sentences of our own. A short name that several bodies or a common word
 * share is the one of the country that the text is about, or nobody's.
 */

const date = '2025-10-10';

/** Key of whom every linked organisation, event or index of a text means, in order: a Wikidata id, or the key of our tables. */
async function meantIn(text: string, language: string): Promise<readonly string[]> {
  return (await mentionsOf(text, language, date)).flatMap(({ entity, type }) =>
    entity === null || entity.id.startsWith('local:') || type === 'LOC' || type === 'PER' ? [] : [entity.id.replace(/^wikidata:|^kb:[a-z-]+\//, '')]);
}

describe('organisations of many countries', () => {
  it.each([
    ['de', 'Die CDU, die SPD und die Grünen verhandeln in Deutschland; AfD und BSW bleiben draußen.', ['Q49762', 'Q49768', 'Q49766', 'Q6721203', 'bsw']],
    ['es', 'El PP y Vox pactan en España; el PSOE se opone.', ['pp', 'vox', 'psoe']],
    ['it', 'Fratelli d\'Italia, la Lega e Forza Italia contro il Pd e il M5S a Roma.', ['brothers-of-italy', 'lega', 'forza-italia', 'pd', 'm5s']],
    ['ro', 'AUR crește în sondaje, iar PSD, PNL și USR negociază la București.', ['aur', 'psd-ro', 'pnl', 'usr']],
    ['pl', 'PiS i Konfederacja przeciw PO w Warszawie.', ['pis', 'konfederacja', 'po']],
    ['tr', 'AKP ile MHP anlaştı, CHP ve DEM Parti karşı çıktı.', ['justice-and-development-party', 'mhp', 'republican-people-s-party', 'dem-tr']],
    ['fr', 'Le RN et LFI rejettent le budget en France, le PS hésite.', ['national-rally', 'lfi', 'ps-fr']],
    ['pt', 'O PS e o PSD negociam em Portugal.', ['ps-pt', 'psd-pt']],
    ['cs', 'ODS jedná, SPD v Praze protestuje.', ['ods', 'spd-cz']],
    ['sk', 'SNS rokuje, Progresívne Slovensko v Bratislave kritizuje.', ['sns-sk', 'ps-sk']],
    ['bg', 'ГЕРБ и ДПС преговарят в България.', ['gerb', 'dps']],
    ['nl', 'PVV en VVD onderhandelen met D66 in Den Haag.', ['pvv', 'vvd', 'd66']],
    ['ru', 'КПРФ и ЛДПР поддержали закон, СБУ отрицает.', ['kprf', 'ldpr', 'security-service-of-ukraine']],
    ['ja', '自民党と立憲民主党が協議した。', ['ldp-jp', 'cdp-jp']],
    ['en', 'Reform UK leads the Tories in Britain, and the FTSE 100 fell.', ['reform-uk', 'Q9626', 'ftse-100']],
    ['en', 'Manchester United drew with Real Madrid in the Champions League.', ['manchester-united', 'real-madrid', 'champions-league']],
    ['pl', 'Legia Warszawa zagra w Lidze Mistrzów.', ['legia-warszawa', 'champions-league']],
    ['sr', 'Црвена звезда и Реал Мадрид играју вечерас.', ['crvena-zvezda', 'real-madrid']],
    ['de', 'RWE und Siemens Energy legten im DAX zu.', ['rwe', 'siemens-energy', 'dax']],
    ['zh', '碧桂园和恒大股价下跌，沪指收低。', ['country-garden', 'evergrande', 'shanghai-composite']],
  ] as const)('%s: %s', async (language, text, expected) => {
    const found = await meantIn(text, language);
    for (const key of expected) expect(found).toContain(key);
  });

  it.each([
    ['es', 'Podemos ir a casa y sumar dos números.'], ['fr', 'Ensemble, nous irons vers des horizons nouveaux.'], ['it', 'La lega dei comuni e ogni azione legale contano.'], ['cs', 'Ano, přijdu. Spolu to zvládneme.'],
    ['sk', 'Smer vetra sa zmenil a hlas ľudu znie.'], ['pl', 'Po obiedzie poszedł, a lot trwał godzinę.'], ['de', 'Die Welt ist groß, und das Bild hängt schief am Stern.'], ['tr', 'Bana su getir, sabah erken kalktım.'],
    ['en', 'The gap between target and visa rules is a matter of labour and reform.'], ['pt', 'Ele chega hoje ao bloco.'], ['ru', 'Партизан вернулся, зенит ясен.'], ['fr', 'Une orange amère et un nord froid.'],
  ] as const)('%s: no body is named in “%s”', async (language, text) => {
    expect(await meantIn(text, language)).toEqual([]);
  });

  it('leave a party of one country alone in the news of another', async () => {
    expect(await meantIn('Le PS a perdu la mairie.', 'fr')).not.toContain('ps-pt');
    expect(await meantIn('Poslanci SPD odešli ze sálu v Praze.', 'cs')).not.toContain('Q49768');
    expect(await meantIn('O PSD apresentou a proposta em Lisboa.', 'pt')).not.toContain('psd-ro');
  });
});

describe('the euro area', () => {
  it.each([
    ['en', 'Inflation in the euro zone fell.'], ['de', 'Die Inflation im Euroraum sank.'], ['fr', 'L\'inflation dans la zone euro recule.'], ['pl', 'Inflacja w strefie euro spadła.'], ['cs', 'Inflace v eurozóně klesla.'],
    ['ru', 'Инфляция в еврозоне снизилась.'], ['hu', 'Az eurózónában csökkent az infláció.'], ['sv', 'Inflationen i euroområdet föll.'], ['sr', 'Инфлација у еврозони је пала.'], ['ja', 'ユーロ圏の物価は低下した。'], ['fi', 'Inflaatio euroalueella hidastui.'],
  ] as const)('%s: %s', async (language, text) => {
    expect((await mentionsOf(text, language, date)).map(({ entity }) => entity?.id)).toContain('kb:places-events/euro-area');
  });
});
