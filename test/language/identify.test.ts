import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../src/knowledge/index.js';

/** One plain sentence a language, written for this test. */
const sentences: readonly (readonly [string, string])[] = [
  ['af', 'Die regering het gister gesê dat die nuwe wet nie voor volgende jaar in werking tree nie.'],
  ['ar', 'قال رئيس الوزراء إن الحكومة ستعلن الأسبوع المقبل خطة جديدة للاقتصاد.'],
  ['az', 'Hökumət gələn həftə yeni iqtisadi planı açıqlayacağını bildirdi.'],
  ['be', 'Урад паведаміў, што новы закон пачне дзейнічаць у наступным годзе.'],
  ['bg', 'Правителството съобщи, че новият закон ще влезе в сила през следващата година.'],
  ['bn', 'সরকার জানিয়েছে যে নতুন আইন আগামী বছর কার্যকর হবে।'],
  ['ca', 'El govern ha anunciat que la nova llei entrarà en vigor l’any vinent.'],
  ['cs', 'Vláda oznámila, že nový zákon začne platit až v příštím roce.'],
  ['da', 'Regeringen oplyste i går, at den nye lov først træder i kraft til næste år.'],
  ['de', 'Die Regierung teilte gestern mit, dass das neue Gesetz erst im nächsten Jahr gilt.'],
  ['el', 'Η κυβέρνηση ανακοίνωσε ότι ο νέος νόμος θα ισχύσει από το επόμενο έτος.'],
  ['en', 'The government said yesterday that the new law would not take effect until next year.'],
  ['es', 'El gobierno anunció ayer que la nueva ley entrará en vigor el próximo año.'],
  ['et', 'Valitsus teatas eile, et uus seadus hakkab kehtima alles järgmisel aastal.'],
  ['fa', 'دولت اعلام کرد که قانون جدید از سال آینده اجرا می‌شود.'],
  ['fi', 'Hallitus ilmoitti eilen, että uusi laki tulee voimaan vasta ensi vuonna.'],
  ['fr', 'Le gouvernement a annoncé hier que la nouvelle loi entrera en vigueur l’année prochaine.'],
  ['he', 'הממשלה הודיעה אתמול כי החוק החדש ייכנס לתוקף בשנה הבאה.'],
  ['hi', 'सरकार ने कल कहा कि नया कानून अगले साल से लागू होगा।'],
  ['hr', 'Vlada je jučer priopćila da će novi zakon stupiti na snagu tek sljedeće godine u siječnju.'],
  ['hu', 'A kormány tegnap közölte, hogy az új törvény csak jövőre lép hatályba.'],
  ['hy', 'Կառավարությունը հայտնեց, որ նոր օրենքը ուժի մեջ կմտնի հաջորդ տարի։'],
  ['id', 'Pemerintah mengatakan bahwa undang-undang baru itu akan berlaku karena sudah disetujui DPR tahun depan.'],
  ['is', 'Ríkisstjórnin tilkynnti í gær að nýju lögin taki ekki gildi fyrr en á næsta ári.'],
  ['it', 'Il governo ha annunciato ieri che la nuova legge entrerà in vigore soltanto l’anno prossimo.'],
  ['ja', '政府は新しい法律を来年から施行すると昨日発表した。'],
  ['ka', 'მთავრობამ განაცხადა, რომ ახალი კანონი მომავალ წელს ამოქმედდება.'],
  ['ko', '정부는 새 법이 내년부터 시행될 것이라고 어제 발표했다.'],
  ['lt', 'Vyriausybė vakar pranešė, kad naujasis įstatymas įsigalios tik kitais metais.'],
  ['lv', 'Valdība vakar paziņoja, ka jaunais likums stāsies spēkā tikai nākamgad.'],
  ['mk', 'Владата соопшти дека новиот закон ќе стапи во сила дури следната година.'],
  ['mr', 'नवीन कायदा पुढच्या वर्षापासून लागू होणार असल्याचे सरकारने काल सांगितले.'],
  ['nb', 'Regjeringen sa i går at den nye loven ikke trer i kraft før neste år, og at de ikke vil endre noe.'],
  ['nl', 'De regering heeft gisteren gezegd dat de nieuwe wet pas volgend jaar ingaat.'],
  ['nn', 'Regjeringa sa i går at den nye lova ikkje tek til å gjelde før neste år, og at dei ikkje vil endre noko.'],
  ['pl', 'Rząd poinformował wczoraj, że nowa ustawa wejdzie w życie dopiero w przyszłym roku.'],
  ['pt', 'O governo anunciou ontem que a nova lei só entrará em vigor no próximo ano.'],
  ['ro', 'Guvernul a anunțat ieri că noua lege va intra în vigoare abia anul viitor.'],
  ['ru', 'Правительство сообщило вчера, что новый закон вступит в силу только в следующем году.'],
  ['sk', 'Vláda včera oznámila, že nový zákon začne platiť až v budúcom roku.'],
  ['sl', 'Vlada je včeraj sporočila, da bo novi zakon začel veljati šele prihodnje leto.'],
  ['sq', 'Qeveria njoftoi dje se ligji i ri do të hyjë në fuqi vetëm vitin e ardhshëm.'],
  ['sr', 'Влада је јуче саопштила да ће нови закон ступити на снагу тек следеће године.'],
  ['sv', 'Regeringen meddelade i går att den nya lagen träder i kraft först nästa år.'],
  ['sw', 'Serikali ilisema jana kwamba sheria mpya itaanza kutumika mwaka ujao.'],
  ['ta', 'புதிய சட்டம் அடுத்த ஆண்டு முதல் அமலுக்கு வரும் என்று அரசு தெரிவித்தது.'],
  ['th', 'รัฐบาลแถลงเมื่อวานว่ากฎหมายใหม่จะมีผลบังคับใช้ในปีหน้า'],
  ['tl', 'Sinabi ng pamahalaan kahapon na ang bagong batas ay magkakabisa lamang sa susunod na taon.'],
  ['tr', 'Hükümet dün yaptığı açıklamada yeni yasanın gelecek yıl yürürlüğe gireceğini söyledi.'],
  ['uk', 'Уряд учора повідомив, що новий закон набуде чинності лише наступного року.'],
  ['ur', 'حکومت نے کل کہا کہ نیا قانون اگلے سال سے نافذ ہو گا۔'],
  ['vi', 'Chính phủ hôm qua cho biết luật mới sẽ chỉ có hiệu lực từ năm sau.'],
  ['zh', '政府昨天宣布，新法律将于明年生效。'],
  ['zh', '政府昨天宣布，新法律將於明年生效。'],
  ['ne', 'सरकारले नयाँ कानुन आगामी वर्षदेखि लागू हुने जनाएको छ।'],
  ['sr-Latn', 'Predsednik je juče rekao da će posle izbora uvek voditi računa o bezbednosti.'],
  ['gl', 'O goberno anunciou onte unha nova lei que tamén entrará en vigor o ano que vén.'],
];

describe('identifyLanguage', () => {
  it.each(sentences)('names %s: %s', (tag, text) => {
    expect(identifyLanguage(text)).toMatchObject({ tag });
  });

  it.each([
    ['de', 'Überschwemmungen'], ['pl', 'przyjaźń'], ['ro', 'apărării și'], ['tr', 'değişiklik'], ['cs', 'příští'], ['ru', 'сегодня'], ['uk', 'їхній'],
    ['is', 'þjóðaratkvæðagreiðsla'], ['ko', '서울'], ['el', 'Αθήνα'], ['ja', 'ありがとう'], ['vi', 'người'],
  ])('names %s from the short text “%s”', (tag, text) => {
    expect(identifyLanguage(text).tag).toBe(tag);
  });

  it.each(['', ' ', '12 345,67', '2026-11-22', '€ 20 – 30 %', '😀😀', '— … —', '\ud800'])('cannot tell %j', (text) => {
    expect(identifyLanguage(text)).toEqual({ tag: 'und', confidence: 0 });
  });

  it('is surer of a sentence than of a word', () => {
    expect(identifyLanguage('De regering heeft gisteren gezegd dat de nieuwe wet pas volgend jaar ingaat.').confidence).toBeGreaterThan(0.95);
    expect(identifyLanguage('minister').confidence).toBeLessThan(0.8);
  });

  it('reads capitals and decomposed letters like small and composed ones', () => {
    for (const [tag, text] of sentences) {
      expect(identifyLanguage(text.normalize('NFD')).tag).toBe(tag);
      expect(identifyLanguage(text.toUpperCase()).tag).toBe(tag);
    }
  });

  it('keeps to the expected language unless the text clearly differs', () => {
    expect(identifyLanguage('Roma, Palazzo Chigi', 'it').tag).toBe('it');
    expect(identifyLanguage('The spokesman said that they would not comment on the matter any further.', 'it').tag).toBe('en');
    expect(identifyLanguage('Правительство сообщило об этом вчера вечером.', 'it').tag).toBe('ru');
    expect(identifyLanguage('O governo anunciou ontem que a nova lei', 'pt-BR').tag).toBe('pt-BR');
    expect(identifyLanguage('O goberno anunciou onte que a nova lei', 'gl').tag).toBe('gl');
  });

  it('names a long text from a sample of bounded size, as it names its sentences', () => {
    for (const [tag, text] of sentences) expect(identifyLanguage(`${text}\n`.repeat(200)).tag).toBe(tag);
  });

  it('is not swayed by figures, addresses and white space around the text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.stringMatching(/^[\d\s.,%€–]{0,60}$/), (pair, noise) => {
        const [tag, text] = pair;
        expect(identifyLanguage(`${noise} ${text} ${noise}`)).toEqual(identifyLanguage(text));
        expect(identifyLanguage(text).tag).toBe(tag);
      }),
      { numRuns: 200 },
    );
  });

  it('answers any text with a tag and a probability, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const guess = identifyLanguage(text);
        expect(guess.confidence).toBeGreaterThanOrEqual(0);
        expect(guess.confidence).toBeLessThanOrEqual(1);
        expect(guess.tag).toMatch(/^[a-z]{2,3}(-Latn)?$/);
        expect(identifyLanguage(text)).toEqual(guess);
      }),
      { numRuns: 300 },
    );
  });
});
