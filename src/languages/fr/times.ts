import { neutralTimes, type TimeRules } from '../../model/index.js';

export const times: TimeRules = {
  ...neutralTimes,
  decadeNounFirst: true,
  nextWeekdayNearest: true,
  numericOrder: 'dmy', modifierAfter: true, articles: 'never',
  numeralSuffixes: ['e', 'er', 'ème', 'ère'],
  pastEndings: ['èrent', 'irent', 'urent'],
  futureEndings: [
    'erai', 'irai', 'drai', 'erons', 'irons', 'drons', 'erez', 'irez', 'era', 'eront', 'ira', 'iront', 'ura', 'uront', 'dra', 'dront', 'ara', 'rra', 'rront',
    'tra', 'tront',
  ],
  words: {
    'aim': 'à|pour|à ce|au|pour le',
    'counted':
      'migrants|réfugiés|policiers|gendarmes|combattants|prisonniers|otages|passagers|touristes|visiteurs|manifestants|participants|délégués|salariés|' +
      'employés|postes|suppressions|magasins|écoles|enfants|enseignants|médecins|patients|morts|blessés|victimes|décès|familles|maisons|bâtiments|villages|' +
      'drones|missiles|chars|voitures|camions|avions|vols|navires|trains|sièges|signatures|billets|plaintes|arbres|agriculteurs|électeurs|pompiers|mètres|' +
      'membres|clients|ménages',
    'rel.month.-2': 'avant-dernier mois',
    'rel.week.-2': 'avant-dernière semaine',
    'not.name':
      "Jeux olympiques d'hiver|Jeux Olympiques d'hiver|Jeux olympiques d'été|Jeux Olympiques d'été|JO d'hiver|JO d'été|Jeux d'hiver|Jeux d'été|" +
      "Printemps arabe|printemps arabe|Printemps de Prague",
    'street': 'rue|avenue|place|boulevard|quai|square|pont',
    'otherafter': 'sur deux',
    'since': 'depuis|depuis le|depuis la',
    'length.year.5': 'quinquennat|quinquennats', 'length.year.7': 'septennat',
    'length.hour.0.5': 'demi-heure|demie-heure|demi heure', 'length.minute.15': 'quart d\'heure', 'length.month.2': 'bimestre',
    'hourword': 'heures|heure',
    'month.1': 'janvier|janv.|janv', 'month.2': 'février|févr.|fév.|fév', 'month.3': 'mars', 'month.4': 'avril|avr.', 'month.5': '^mai|mai', 'month.6': 'juin',
    'month.7': 'juillet|juil.|juill.', 'month.8': 'août|aout', 'month.9': 'septembre|sept.|sep|sep.', 'month.10': 'octobre|oct.', 'month.11': 'novembre|nov.',
    'month.12': 'décembre|déc.|dec',
    'weekday.1': 'lundi|lun.', 'weekday.2': 'mardi|mar.', 'weekday.3': 'mercredi|?mer.|?mer', 'weekday.4': 'jeudi|jeu.', 'weekday.5': 'vendredi|ven.',
    'weekday.6': 'samedi|sam.', 'weekday.7': 'dimanche|dim.',
    'unit.second': 'seconde|secondes|sec', 'unit.minute': 'minute|minutes|min|mn', 'unit.hour': 'heure|heures|hr|hrs|hres',
    'unit.day': 'jour|jours|journée|journées',
    'unit.workday': 'jour ouvrable|jours ouvrables|jour ouvré|jours ouvrés|journée de travail|journées de travail', 'unit.night': 'nuit|nuits',
    'unit.weekend': 'week-end|weekend|week-ends|weekends|fin de semaine',
    'unit.week': 'semaine|semaines|semaine de travail', 'unit.month': 'mois', 'unit.quarter': 'trimestre|trimestres', 'unit.half': 'semestre|semestres',
    'unit.year': 'an|ans|année|années', 'unit.decade': 'décennie|décennies', 'unit.century': 'siècle|siècles|s.',
    'unit.millennium': 'millénaire|millénaires',
    'unit.fortnight': 'quinzaine|quinzaine de jours', 'unit.season': 'saison',
    'season.SP': 'printemps', 'season.SU': 'été|étés', 'season.FA': 'automne|automnes', 'season.WI': 'hiver|hivers',
    'part.MO': 'matin|matins|matinée|matinées',
    'part.AF': 'après-midi|après midi|aprèm|apres-midi|apres midi', 'part.EV': 'soir|soirs|soirée|soirées', 'part.NI': 'nuit', 'part.MI': 'déjeuner|mi-journée',
    'rel.day.0': "aujourd'hui", 'rel.day.-1': 'hier', 'rel.day.1': 'demain',
    'rel.day.2': 'après-demain|après demain', 'rel.day.-2': 'avant-hier|avant hier',
    'rel.year.0':
      'année en cours|année courante|l\'ensemble de l\'année|l’ensemble de l’année|ensemble de l\'année|ensemble de l\'exercice|l\'ensemble de l\'exercice|' +
      'exercice en cours',
    'rel.month.0': 'mois en cours|ce mois-ci',
    'rel.week.0': 'semaine en cours|cette semaine-ci', 'rel.quarter.0': 'trimestre en cours',
    'ctx.day.-1': 'la veille|veille|jour précédent|jour d\'avant|le jour d\'avant',
    'ctx.day.1': 'lendemain|le lendemain|jour suivant|jour d\'après',
    'ctx.year.-1': 'année précédente|année d\'avant',
    'ctx.year.1': 'année suivante|année d\'après',
    'ctx.month.-1': 'mois précédent|mois d\'avant',
    'ctx.month.1': 'mois suivant|mois d\'après',
    'ctx.week.-1': 'semaine précédente|semaine d\'avant',
    'ctx.week.1': 'semaine suivante|semaine d\'après', 'ctx.day.2': 'surlendemain', 'ctx.day.-2': 'avant-veille',
    'relpart.0.NI': 'cette nuit', 'relpart.0.EV': 'ce soir', 'relpart.0.MI': 'ce midi', 'relpart.0.MO': 'ce matin',
    'relpart.0.AF': 'cet après-midi|cet après midi',
    'relpart.-1.EV': 'hier soir|hier au soir', 'relpart.1.EV': 'demain soir', 'relpart.1.MO': 'demain matin', 'relpart.-1.MO': 'hier matin',
    'relpart.-1.AF': 'hier après-midi', 'relpart.1.AF': 'demain après-midi',
    'relpart.-1.NI': 'la nuit dernière|nuit dernière|nuit passée',
    'ref.PRESENT':
      'maintenant|actuellement|à présent|en ce moment|à l\'heure actuelle|désormais|de nos jours|présentement|à l\'heure qu\'il est|tout de suite|' +
      'immédiatement|ces jours-ci',
    'ref.PAST':
      'récemment|autrefois|jadis|naguère|par le passé|le passé|entre-temps|à cette époque|ces dernières semaines|auparavant|précédemment|dernièrement|' +
      'à l\'époque|jusqu\'ici|il y a longtemps|ces derniers temps|tout récemment',
    'ref.FUTURE':
      'court terme|moyen terme|long terme|bientôt|prochainement|à l\'avenir|avenir|futur|sous peu|dans un avenir proche|le plus tôt possible|' +
      'dès que possible',
    'this': 'ce|cet|cette|ces',
    'last': 'dernier|dernière|derniers|dernières|passé|passée|passés|passées|écoulé|écoulée|écoulés',
    'next': 'prochain|prochaine|prochains|prochaines|à venir|qui vient|qui viennent',
    'prev': 'précédent|précédente|précédents|précédentes',
    'foll': 'suivant|suivante|suivants|suivantes', 'same': 'même|mêmes', 'that': '-là',
    'every': 'chaque|tous les|toutes les|tout les',
    'agofirst':
      'il y a|il y a des|il y a quelques|voici|voilà|il y a environ|y a|il y a plus de|il y a près de|il y a à peine|il y a quelque|il ya|cela fait|ça fait',
    'later': 'plus tard|après', 'laterfirst': 'après', 'earlier': 'plus tôt|auparavant|avant', 'before': 'avant',
    'after': 'après|à partir de|à compter de', 'in': "dans|d'ici",
    'fromnow': 'à partir de maintenant|à compter d\'aujourd\'hui',
    'start': 'premières heures|début|le début|commencement|tout début', 'mid': 'mi|milieu|la mi|courant',
    'end': 'reste|reste de|dernières heures|fin|la fin|toute fin',
    'approx': 'environ|près de|à peu près|autour de|quelque|aux alentours de|approximativement', 'approxafter': 'environ|à peu près',
    'more': 'plus de|plus d\'|au-delà de', 'less': 'moins de|moins d\'|presque', 'atleast': 'au moins|au minimum', 'atmost': 'au plus|au maximum|jusqu\'à',
    'moreafter': 'ou plus',
    'inpart': 'dans|en|pendant|durant|en pleine|en cours de|vers',
    'during': 'pendant des|depuis des|durant des|pendant de longues|depuis plusieurs',
    'setday.1': 'chaque lundi|tous les lundis|lundis',
    'setday.2': 'chaque mardi|tous les mardis|mardis',
    'setday.3': 'chaque mercredi|tous les mercredis|mercredis',
    'setday.4': 'chaque jeudi|tous les jeudis|jeudis',
    'setday.5': 'chaque vendredi|tous les vendredis|vendredis',
    'setday.6': 'chaque samedi|tous les samedis|samedis',
    'setday.7': 'chaque dimanche|tous les dimanches|dimanches',
    'few': "quelques|plusieurs|plusieurs des|de nombreux|de nombreuses|divers|quelque|des|derniers|dernières|prochains|prochaines",
    'recent': 'récent|récents|récentes', 'couple': 'une paire de', 'half': 'demi|demie|moitié|mi', 'andhalf': 'et demi|et demie',
    'quarterhour': 'quart|un quart|le quart', 'a': 'un|une',
    'whole': 'plein|pleine|pleins|pleines|entier|entière|tout|toute|toute la|tout le|toute l\'|complet|complète',
    'the': "le|la|les|l'",
    'of': "de|du|d'|de l'|de la|des|en|au|dans", 'and': 'et', 'or': 'ou',
    'to': "à|au|jusqu'au|jusqu'à|et|et le|et la|aux",
    'from': 'de|du|depuis|dès|à partir du|à partir de', 'between': 'entre|entre le',
    'agefirst':
      'homme de|femme de|garçon de|fille de|fillette de|adolescent de|adolescente de|enfant de|jeune de|âgé de|âgée de|âgés de|âgées de|à l\'âge de|' +
      'l\'âge de|, de|dès l\'âge de',
    'cue':
      "en|de|depuis|dès|jusqu'en|avant|après|et|année|l'année|fin|début|mi|vers|à|au|pour|été|hiver|automne|printemps|entre|d'ici|par rapport à|années|an|" +
      "d'|courant|exercice",
    'at': 'à|vers|dès|avant|après|entre|jusqu\'à|à partir de|d\'ici', 'oclock': 'h', 'minus': 'moins|moins le',
    'am': 'du matin|du mat|am|a m|du matinée',
    'pm': 'de l\'après-midi|du soir|pm|p m|de l\'après midi', 'noon': 'midi', 'midnight': 'minuit',
    'daynoun': 'jour', 'yearnoun': "an|l'an|année|l'année", 'datenoun': 'la journée du|la date du', 'decadenoun': 'années|les années|ans',
    'decade.20': '?vingt', 'decade.30': '?trente', 'decade.40': '?quarante', 'decade.50': '?cinquante', 'decade.60': '?soixante', 'decade.70': '?soixante-dix',
    'decade.80': '?quatre-vingt|?quatre-vingts', 'decade.90': '?quatre-vingt-dix',
    'ord.1': 'premier|première|1er|1ère',
    'ord.2': 'deuxième|second|seconde|2e|2ème', 'ord.3': 'troisième|3e|3ème', 'ord.4': 'quatrième|4e|4ème',
    'era.BC': 'av. J.-C.|avant Jésus-Christ|av. J-C|avant J.-C.|avant notre ère',
    'era.AD': 'ap. J.-C.|après Jésus-Christ|après J.-C.|de notre ère',
    'fiscal': 'fiscale|fiscal|scolaire|budgétaire|exercice',
    'set.P1D': 'par jour|chaque jour|tous les jours|journellement|quotidien|quotidienne|quotidiennement|journalier|journalière|quotidiens|quotidiennes',
    'set.P1W': 'par semaine|hebdomadaire|hebdomadairement|hebdomadaires',
    'set.P1M': 'par mois|mensuel|mensuelle|mensuellement|mensuels|mensuelles',
    'set.P1Y': 'chaque année|tous les ans|annuel|annuelle|annuellement|annuels|annuelles|par an',
    'set.P3M': 'trimestriel|trimestrielle|trimestriellement', 'set.P6M': 'semestriel|semestrielle',
    'set.P2W': 'bimensuel|bihebdomadaire|toutes les deux semaines', 'per': 'par', 'times.1': 'une fois', 'times.2': 'deux fois', 'times.3': 'trois fois',
    'zone.local': 'heure locale|heures locales|locales|locale',
    'zone.Europe/Paris': 'heure de Paris|heures de Paris|heure française',
    'zone.Asia/Shanghai': 'heure de Pékin|heures de Pékin', 'zone.Europe/Moscow': 'heure de Moscou',
    'zone.Europe/Kyiv': 'heure de Kiev|heure de Kyiv',
    'zone.America/New_York': 'heure de New York|heure de Washington|heure de l\'Est',
    'zone.Europe/London': 'heure de Londres', 'zonenoun': 'heure',
    'measure':
      'euros|dollars|personnes|kilomètres|mètres|tonnes|pour cent|francs|habitants|hommes|femmes|soldats|emplois|logements|hectares|voix|points|exemplaires|' +
      'élèves|étudiants|cas|places|entreprises|véhicules|millions|milliards',
    'future':
      'commence|commencent|débute|débutent|ouvre|ouvrent|reprend|reprennent|démarre|démarrent|se réunit|se réunissent|se tient|se tiennent|se déroule|' +
      'arrive|arrivent|se rend|se rendent|entre en vigueur|s\'ouvre|va|vont|prévu|prévue|prévus|prévues|prochain|prochaine|devrait|devraient|doit|doivent|' +
      'aura lieu|sera|seront|prévoit|prévoient|attend|attendent|anticipe|s\'attend|rencontre|rencontrent|reçoit|reçoivent|s\'envole|se rend|inaugure|' +
      'affronte|dispute|accueille|se retrouvent|se rencontrent|attendu|attendue|attendus|attendues|elle compte|il compte|ils comptent|elles comptent|qui compte|entend|entendent|envisage|' +
      'envisagent|veut|veulent|souhaite|souhaitent',
    'holiday.12-25': 'Noël|noël|jour de Noël',
    'holiday.12-24': 'veille de Noël|réveillon de Noël|la veille de Noël',
    'holiday.01-01': "jour de l'an|nouvel an|jour de l'An|Nouvel An|premier de l'an",
    'holiday.12-31':
      'Saint-Sylvestre|réveillon du Nouvel An|réveillon du nouvel an|veille du nouvel an|réveillon|saint sylvestre|la veille du nouvel an|' +
      'veille de la fête du nouvel an|veille du jour de l\'an',
    'holiday.easter': 'Pâques|dimanche de Pâques', 'holiday.easter+1': 'lundi de Pâques',
    'holiday.easter-2': 'vendredi saint|Vendredi saint',
    'holiday.easter+39': 'Ascension|jeudi de l\'Ascension',
    'holiday.easter+49': 'Pentecôte|dimanche de Pentecôte',
    'holiday.easter+50': 'lundi de Pentecôte', 'holiday.easter-47': 'mardi gras',
    'holiday.easter-46': 'mercredi des cendres',
    'holiday.easter-7': 'dimanche des Rameaux|Rameaux',
    'holiday.07-14': 'fête nationale|14-Juillet',
    'holiday.05-01': 'fête du travail|Fête du Travail|fête du Travail', 'holiday.05-08': 'fête de la victoire', 'holiday.11-11': 'Armistice|armistice',
    'holiday.11-01': 'Toussaint|toussaint|journée de la Toussaint|fête de la Toussaint',
    'holiday.08-15': 'Assomption|assomption',
    'holiday.02-14': 'Saint-Valentin|Saint Valentin|saint-valentin', 'holiday.10-31': 'Halloween', 'holiday.01-06': 'Épiphanie|épiphanie',
    'holiday.nth-5-7--1': 'fête des mères', 'holiday.nth-6-7-3': 'fête des pères',
    'holiday.nth-11-4-4': 'Thanksgiving|thanksgiving|action de grâce|jour de thanksgiving|jour de l\'action de grâce|jour d\'action de grâce',
    'holiday.ramadan': 'ramadan',
    'holiday.eid-al-fitr': "Aïd el-Fitr|Aïd al-Fitr",
    'holiday.spring-festival': 'Nouvel An chinois|nouvel an chinois|Fête du Printemps',
    'holiday.nth-11-4-4+1': 'Black Friday|vendredi noir|vendredi fou', 'holiday.06-21': 'fête de la musique', 'holiday.12-26': 'boxing day',
    'holiday.04-01': "poisson d'avril",
    'holiday.03-17': 'Saint-Patrick|Saint Patrick|fête de la Saint-Patrick', 'holiday.nth-9-1-1': 'labor day', 'holiday.06-24': 'Saint-Jean-Baptiste',
    'periodnoun': 'période',
    'deadline':
      'jusqu\'à|jusqu\'au|jusqu\'en|d\'ici|d\'ici à|d\'ici au|d\'ici le|avant|avant le|dès|dès le|au plus tard|au plus tard le|à partir de|à partir du|' +
      'à compter du',
    'pastverb':
      'est parti|est partie|sont partis|est arrivé|est arrivée|sont arrivés|a eu lieu|ont eu lieu|est entré|est entrée|est né|est née|s\'est|se sont|' +
      'est devenu|est tombé|est revenu|est sorti|a|ont|avait|avaient|était|étaient|fut|furent|a été|ont été|est mort|est décédé|est décédée|est morte',
    'weekson.1': 'en huit|en 8',
    'weekson.2': 'en quinze|en 15',
    'weekstart': 'commençant|commençant le|qui commence|qui commence le|débutant|débutant le|qui débute',
    'holiday.04-22': 'jour de la Terre|jour de la terre',
    'holiday.nth-11-4-4+4': 'cyber lundi|Cyber Monday',
    'comparable': 'même|mêmes',
    'partset.MO': 'matins',
    'partset.EV': 'soirs',
    'partset.NI': 'nuits',
    'firsts': 'premiers|premières',
    'lasts': 'derniers|dernières',
    'than': 'que|qu\'',
    'not':
      'après-midi|après midi|apres-midi|apres midi|bonjour|bonsoir|bonne nuit|tout à coup|en même temps|à la fois|à moins|de même|plus de temps|tour à tour|' +
      'un jour ou l\'autre|la une|la plupart|de la part|le fait',
  },
};
