/**
 * News sentences with quotations in our own words, read by hand: who speaks each of them, in order. A speaker is told by a
 * part of the name that the record gives; `-` is a speaker whom the text does not name.
 */
export interface Spoken {
  readonly language: string;
  readonly text: string;
  /** Direct quotations: their first words and who speaks. */
  readonly direct: readonly (readonly [words: string, speaker: string])[];
}

const row = (language: string, text: string, ...direct: [string, string][]): Spoken => ({ language, text, direct });

export const spoken: readonly Spoken[] = [
  row('en', '“We will rebuild the harbour,” Prime Minister Keir Starmer said on Tuesday. “It will take time,” he added.', ['We will rebuild', 'Starmer'], ['It will take', 'Starmer']),
  row('en', 'Angela Merkel said: "The talks were long. They were also useful." She left without taking questions.', ['The talks were', 'Merkel']),
  row('en', '“The bridge,” engineer Laura Hopkins told reporters, “was safe until the flood.”', ['was safe until', 'Hopkins']),
  row('en', 'Emmanuel Macron recalled what his host had told him: “He said, ‘We need you here’, and I came.”', ['He said, ‘We', 'Macron']),
  row('en', 'Spokeswoman Ann Berg was cautious. “We do not know the cause yet,” she said. “The black box has been found.”', ['We do not', 'Berg'], ['The black box', 'Berg']),
  row('de', '„Wir haben keine Zeit zu verlieren“, sagte Bundeskanzler Friedrich Merz in Berlin. „Der Winter kommt bald“, fügte er hinzu.', ['Wir haben keine', 'Merz'], ['Der Winter kommt', 'Merz']),
  row('de', 'Die Sprecherin Karin Vogt betonte: »Niemand wird entlassen. Das habe ich versprochen.«', ['Niemand wird entlassen', 'Vogt']),
  row('de', '„Die Lage“, so Bürgermeister Jan Kessler, „ist unter Kontrolle geblieben.“', ['ist unter Kontrolle', 'Kessler']),
  row('de', 'Trainer Peter Holm war enttäuscht. ›Wir haben zu spät angefangen‹, sagte er nach dem Spiel.', ['Wir haben zu', 'Holm']),
  row('de', 'Angela Merkel erinnerte sich: „Er rief ‚Wir schaffen das nicht‘ und ging hinaus.“', ['Er rief', 'Merkel']),
  row('it', '«Non ci sono alternative», ha detto la premier Giorgia Meloni. «Lo sanno tutti gli alleati», ha aggiunto.', ['Non ci sono', 'Meloni'], ['Lo sanno tutti', 'Meloni']),
  row('it', 'Il sindaco Paolo Riva ha dichiarato: “La scuola riaprirà lunedì. I lavori sono finiti”.', ['La scuola riaprirà', 'Riva']),
  row('it', '«Il ponte — ha spiegato l’ingegnere Marta Conti — era sicuro fino a ieri».', ['Il ponte', 'Conti']),
  row('it', '“Il contratto sarà firmato presto”, secondo il ministro Luca Ferri.', ['Il contratto sarà', 'Ferri']),
  row('ro', '„Nu vom închide școlile anul acesta”, a declarat ministrul Ion Rusu. „Am promis acest lucru părinților”, a adăugat el.', ['Nu vom închide', 'Rusu'], ['Am promis acest', 'Rusu']),
  row('ro', 'Președintele Klaus Iohannis a subliniat: „Avem nevoie de unitate. Avem nevoie de răbdare.”', ['Avem nevoie de', 'Iohannis']),
  row('ro', '«Spitalul este pregătit pentru orice», a precizat directoarea Ana Pop.', ['Spitalul este pregătit', 'Pop']),
  row('ro', '”Fabrica va fi redeschisă în mai”, potrivit purtătoarei de cuvânt Elena Dinu.', ['Fabrica va fi', 'Dinu']),
  row('tr', 'Cumhurbaşkanı Recep Tayyip Erdoğan, “Bu yolda birlikte yürüyeceğiz” dedi.', ['Bu yolda birlikte', 'Erdoğan']),
  row('tr', '“Yeni okul gelecek ay açılacak” diyen Vali Ahmet Yıldız, velilere teşekkür etti.', ['Yeni okul gelecek', 'Yıldız']),
  row('tr', 'Bakan Mehmet Şimşek şöyle konuştu: “Enflasyon düşecek. Bunda kararlıyız.”', ['Enflasyon düşecek', 'Şimşek']),
  row('tr', 'Sözcü Elif Kaya, “Kaza için soruşturma açtık” ifadesini kullandı.', ['Kaza için soruşturma', 'Kaya']),
  row('fr', '« Nous devons agir sans attendre », a déclaré Emmanuel Macron. « Le temps presse pour tous », a-t-il ajouté.', ['Nous devons agir', 'Macron'], ['Le temps presse', 'Macron']),
  row('fr', '« La route, explique le maire Luc Morel, restera fermée jusqu’à lundi. »', ['La route', 'Morel']),
  row('fr', 'La ministre Claire Dubois a prévenu : « Il y aura des contrôles. Il n’y aura pas d’exception. »', ['Il y aura', 'Dubois']),
  row('fr', '— Nous avons perdu trop de temps, a regretté Luc Morel devant la presse.', ['Nous avons perdu', 'Morel']),
  row('fr', '“Personne ne sera oublié dans ce plan”, assure le directeur Paul Girard.', ['Personne ne sera', 'Girard']),
  row('es', '«No subiremos los impuestos este año», dijo el presidente Pedro Sánchez. «Es un compromiso con todos», añadió.', ['No subiremos los', 'Sánchez'], ['Es un compromiso', 'Sánchez']),
  row('es', 'La alcaldesa Marta Ruiz aseguró: “El agua es segura. Pueden beberla”.', ['El agua es', 'Ruiz']),
  row('es', '“El puente”, explicó el ingeniero Juan Vidal, “era seguro hasta ayer”.', ['era seguro hasta', 'Vidal']),
  row('es', '—No vamos a rendirnos ahora —afirmó la entrenadora Lucía Gil.', ['No vamos a', 'Gil']),
  row('pt', '“Não vamos aumentar os impostos”, disse o presidente Lula da Silva. “É uma promessa antiga”, acrescentou.', ['Não vamos aumentar', 'Lula'], ['É uma promessa', 'Lula']),
  row('pt', 'A ministra Ana Prata garantiu: «A água é segura. Podem bebê-la.»', ['A água é', 'Prata']),
  row('pt', '«A ponte», explicou o engenheiro João Vidal, «era segura até ontem».', ['era segura até', 'Vidal']),
  row('pt', '— Não vamos desistir agora — afirmou a treinadora Lúcia Gil.', ['Não vamos desistir', 'Gil']),
  row('nl', '‘We verhogen de belasting niet’, zei premier Dick Schoof dinsdag. ‘Dat heb ik beloofd’, voegde hij eraan toe.', ['We verhogen de', 'Schoof'], ['Dat heb ik', 'Schoof']),
  row('nl', 'Burgemeester Femke Halsema benadrukte: “De stad is veilig. Niemand hoeft weg.”', ['De stad is', 'Halsema']),
  row('nl', '“De brug”, aldus ingenieur Jan Bakker, “was tot gisteren nog veilig.”', ['was tot gisteren', 'Bakker']),
  row('nl', '„Wij wachten op het rapport”, liet woordvoerder Piet Visser weten.', ['Wij wachten op', 'Visser']),
  row('pl', '„Nie podniesiemy podatków w tym roku”, powiedział premier Donald Tusk. „To nasza obietnica wyborcza”, dodał.', ['Nie podniesiemy podatków', 'Tusk'], ['To nasza obietnica', 'Tusk']),
  row('pl', 'Burmistrz Jan Nowak zapewnił: „Woda jest bezpieczna. Można ją pić”.', ['Woda jest bezpieczna', 'Nowak']),
  row('pl', '— Szkoła zostanie otwarta w poniedziałek — poinformowała dyrektor Anna Zając.', ['Szkoła zostanie otwarta', 'Zając']),
  row('pl', '«Most był bezpieczny do wczoraj», stwierdził inżynier Piotr Wilk.', ['Most był bezpieczny', 'Wilk']),
  row('ru', '«Мы не будем повышать налоги», — заявил Владимир Путин. «Это наше обещание людям», — добавил он.', ['Мы не будем', 'Putin'], ['Это наше обещание', 'Putin']),
  row('ru', 'Мэр Сергей Собянин подчеркнул: «Вода безопасна. Её можно пить».', ['Вода безопасна', 'Собянин']),
  row('ru', '— Школа откроется в понедельник, — сообщила директор Анна Зайцева.', ['Школа откроется в', 'Зайцева']),
  row('ru', '«Мост, — пояснил инженер Пётр Волков, — был безопасен до вчерашнего дня».', ['Мост', 'Волков']),
  row('ru', '„Мы ждём итогового отчёта“, отметил представитель компании Иван Крылов.', ['Мы ждём итогового', 'Крылов']),
  row('uk', '«Ми не підвищуватимемо податки», — заявив Володимир Зеленський. «Це наша обіцянка людям», — додав він.', ['Ми не підвищуватимемо', 'Zelensk'], ['Це наша обіцянка', 'Zelensk']),
  row('uk', 'Мер Віталій Кличко наголосив: «Вода безпечна. Її можна пити».', ['Вода безпечна', 'Кличко']),
  row('uk', '— Школа відкриється в понеділок, — повідомила директорка Ганна Зайченко.', ['Школа відкриється в', 'Зайченко']),
  row('uk', '“Ми чекаємо на остаточний звіт”, зазначив речник компанії Іван Крилов.', ['Ми чекаємо на', 'Крилов']),
  row('zh', '中国国家主席习近平说：“我们将继续扩大对外开放。”他强调：“大门只会越开越大。”', ['我们将继续扩大', 'Xi Jinping'], ['大门只会越开', 'Xi Jinping']),
  row('zh', '“这座桥直到昨天还是安全的。”工程师李明表示。', ['这座桥直到', '李明']),
  row('zh', '市长王芳指出：「自来水是安全的，大家可以放心饮用。」', ['自来水是安全', '王芳']),
  row('zh', '“我们正在等待最终报告，”发言人毛宁说，“结果将于下周公布。”', ['我们正在等待', '毛宁'], ['结果将于下周', '毛宁']),
  row('ar', 'وقال الرئيس الفرنسي إيمانويل ماكرون: «لن نرفع الضرائب هذا العام». وأضاف: «هذا وعد قطعناه للناس».', ['لن نرفع الضرائب', 'Macron'], ['هذا وعد قطعناه', 'Macron']),
  row('ar', 'وأكد رئيس البلدية محمد الصالح: "المياه آمنة تماما ويمكن شربها".', ['المياه آمنة تماما', 'محمد']),
  row('ar', '“الجسر كان آمنا حتى أمس”، بحسب المهندس أحمد ناصر.', ['الجسر كان آمنا', 'أحمد']),
  row('ar', 'وأوضح المتحدث باسم الشركة خالد عمر أن «التقرير النهائي سيصدر الأسبوع المقبل».', ['التقرير النهائي سيصدر', 'خالد']),
];
