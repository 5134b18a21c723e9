import { neutralClaims, type ClaimRules } from '../../model/index.js';

/** French claim words. */
export const claims: ClaimRules = {
  ...neutralClaims,
  plurals: ['s'],
  clauseMarked: true,
  idioms:
    "détenu par|détenu en|détenu jusque|détenue par|détenus par|détenues par|record détenu|détenu depuis|tour du repêchage|premier tour du repêchage|" +
    "tour de repêchage|premier tour du tournoi|premier tour de la coupe|pré-commandé*|précommandé*|corps d'armée|corps d’armée|corps diplomatique|" +
    "corps électoral|corps enseignant|corps expéditionnaire|corps de garde|un corps de|corps humain|frappeur*|frappe son|frappe un|coups frappés|" +
    "qu'il nomme|qu’il nomme|se nomme|au poste de gardien|poste de capitaine|poste de gardien|poste de défenseur|arrêt-court|à l'arrêt|à l’arrêt|sans arrêt|" +
    "arrêt cardiaque|arrêts de jeu|test fermé|circuit fermé|peine de mort|condamné à mort|droit de vote|droits de vote|bureau de vote|bureaux de vote|" +
    "record personnel|meilleur personnel|à titre personnel|se lancer|se lance|lance une opération|fanfares militaires|bases militaires|" +
    "opérations militaires|écoles militaires|hommes à abattre|hommes et femmes|deux hommes|hommes politiques|tours d'avance|tours d’avance|tour d'avance|" +
    "longueurs d'avance|buts d'avance|à l'avance|à l’avance|d'avance sur son|produite par|produit par|produits par|les produits|des produits|" +
    "produits pharmaceutiques|produits alimentaires|produits de|produits chimiques|au départ|point de départ|dès le départ|départ de la course|" +
    "lieu de départ|en audience|taux d'audience|parts d'audience|au sommet de sa|au sommet de son|au sommet du|sommet de la montagne|son sommet|" +
    "plus haut sommet|demandeurs d'emplois|codes|des militaires américains|le taux de scolarisation|taux d'approbation|taux d’approbation|" +
    "le taux d'occupation|du taux de change|le taux de change|le taux de natalité|du taux de natalité|le taux de mortalité|ouvert la porte|ouvre la porte|" +
    "ouvrir la porte|ouvert la voie|ouvre la voie|ouvrir la voie|ouvert une enquête|ouvre une enquête|à ciel ouvert|ouvert le feu|ouvert le score|" +
    "ouvre le score|ouvert à un|appel … lancé|lancé un appel|lancer un appel|lancé un ultimatum|feu vert|feux verts|feu rouge|coup de feu|coups de feu|" +
    "arme à feu|armes à feu|le feu aux poudres|sous le feu|feu d'artifice|feux d'artifice|feux de signalisation|présenté à cannes|sortie du film|" +
    "sortie de l'album|film … présenté|n'en demeure pas moins|n'en reste pas moins|n'en est pas moins|n'en demeurent pas moins|n'en restent pas moins|" +
    "ministère de la santé|ministre de la santé|chasseurs alpins|ski alpin|chasseurs de|carnet de commandes|carnets de commandes|cour d'appel|cours d'appel|" +
    "appel à témoins|nous avions|n'avions|avions-nous|avions pu|avions été|avions déjà|droit au vote|à bord de … embarcations|à bord de … bateaux|" +
    "à bord de … canots|à bord de … pirogues|croix-rouge|thon rouge",
  metrics: {
    sales:
      "vendu|vendus|vendues|a vendu|ont vendu|vend|vendait|vendra|vendent|écoulé|écoulés|écoulées|immatriculations|nouvelles immatriculations|immatriculé*|" +
      "ventes de voitures|ventes de véhicules|ventes d'automobiles|véhicules vendus|unités vendues|exemplaires vendus|trouvé preneur|vendre|" +
      "transactions immobilières|transactions de logements|ventes de logements|ventes de maisons|ventes immobilières|ventes d'appartements|" +
      "logements anciens vendus|immatriculées",
    'retirement-age': "âge de la retraite|âge de départ à la retraite|âge légal de départ|âge légal|âge légal de la retraite|âge de départ",
    pension: "pension|pensions|pensions de retraite|retraites|minimum vieillesse|pension minimale|retraite minimale|petites retraites",
    recipients: "retraités|pensionnés|allocataires|bénéficiaires",
    contribution: "cotisation|cotisations|taux de cotisation|cotisations sociales|cotisations salariales",
    compensation: "indemnisation*|indemnité*|dédommagement*|indemnis*|dommages et intérêts|pour chaque victime|par victime",
    fleet: "flotte de",
    savings: "économies|économiser|économie de|fera économiser|permettra d'économiser|faire économiser",
    'reserves.filled':
      'barrages … remplis|lac de barrage|retenue|retenues d\'eau|taux de remplissage|réservoir|réservoirs|remplie à|rempli à|remplis à|remplies à',
    rainfall: 'pluie|pluies|précipitations|pluviométrie|cumuls',
    homes:
      'maisons … détruites|habitations … détruites|maisons … endommagées|habitations … endommagées|détruit … maisons|détruit … habitations|' +
      'endommagé … maisons|endommagé … habitations|logements … détruits|logements … endommagés|bâtiments … détruits|bâtiments … endommagés|' +
      'détruit … logements|endommagé … logements|détruit … bâtiments|maisons … inondées|maisons … effondrées',
    permits:
      "permis de construire|permis de séjour|titres de séjour|permis de travail|permis délivrés|autorisations de construire|logements autorisés|" +
      "visas délivrés|visas accordés|titres délivrés|permis de bâtir|permis accordés|permis octroyés|autorisations délivrées|autorisations accordées",
    seized:
      "saisi|saisis|saisie|saisies|saisissent|a saisi|ont saisi|saisir|confisqué*|intercepté*|saisie de|saisies de|saisies record|mis la main sur|" +
      "mettre la main sur|découvert … de cocaïne|découvert … de cannabis|découvert … d'héroïne|trouvé … de cocaïne|trouvé … de cannabis|" +
      "intercepté … de cocaïne|saisit",
    'energy.outage':
      "privés d'électricité|privées d'électricité|sans électricité|sans courant|privés de courant|privées de courant|plongés dans le noir|dans le noir|" +
      "coupés du réseau|coupures de courant|sans eau|privés d'eau|privés de chauffage|sans chauffage|privé d'électricité|toujours privés|panne de courant|" +
      "coupure de courant|rétabli le courant|l'électricité a été rétablie",
    deposits:
      "dépôts|dépôts bancaires|retraits|ont retiré|avaient retiré|a collecté|ont collecté|collecte nette|décollecte|collecte d'assurance vie|" +
      "collecte de l'épargne|collecte du livret|collecte d'assurance-vie",
    'tax-rate':
      "tva|impôt sur les sociétés|impôt sur le revenu|taux d'imposition|taux de tva|tva sur l'électricité|tva sur le gaz|tva sur les|taxe foncière|" +
      "taux d'impôt|flat tax|prélèvement forfaitaire|csg|tva sur l'énergie|tva sur le carburant|taxe sur le gaz",
    recalls:
      "rappelle … véhicules|rappelle … voitures|rappellent … véhicules|rappeler … véhicules|rappeler … voitures|rappelé … véhicules|rappelé … voitures|" +
      "rappelés|rappel … véhicules|rappel … voitures|rappelle … boîtes|rappelle … lots|rappelle … flacons|retire … boîtes|retirées de la vente|" +
      "retirés de la vente|rappelées|rappelle … exemplaires|rappelle … airbag*|rappelle … défaut|rappelle … modèles|rappelle … freins|" +
      "rappelle … en raison d'un|rappelle … unités|rappelé … exemplaires|rappelé … modèles|rappelé … airbag*|rappeler … airbag*|rappellent … exemplaires|" +
      "rappelle … airbags défectueux|campagne de rappel",
    dividend: "dividende|dividendes|acompte sur dividende|coupon de",
    tariff:
      "droits de douane|droit de douane|tarif douanier|tarifs douaniers|taxe à l'importation|taxes à l'importation|surtaxe|surtaxes|taxe douanière|" +
      "taxes douanières|taxe de|imposera des droits|impose des droits|imposé des droits|imposer des droits|appliquera des droits|applique des droits|" +
      "droits sur|droits supplémentaires|droits antidumping|droits compensateurs",
    'trade.turnover': 'échanges|échanges commerciaux|commerce|volume des échanges|échanges bilatéraux|commerce bilatéral|commerce extérieur|commerce entre',
    'trade.exports': 'exportation*|exporté*|exporte*|ventes à l\'étranger|export|vendu à l\'étranger|ventes extérieures|ventes hors|expédi*|expéditions',
    'trade.imports':
      'importation*|importé*|importe|importent|importations|achats à l\'étranger|achète … à l\'étranger|acheté à l\'étranger|achats extérieurs|' +
      's\'approvisionn*|a fait venir',
    'trade.balance': 'balance commerciale|excédent commercial|déficit commercial|solde commercial|balance courante',
    investment:
      'investissement*|investi*|investir*|investit|investissent|inject*|injection de capital|mise de fonds|met sur la table|mettre sur la table|' +
      'mettra sur la table|levée de fonds|tour de table|apport|apports|capitaux étrangers|ide|a coûté|ont coûté|aura coûté|coût des travaux|a levé|ont levé|' +
      'lève … auprès|levé … auprès|lever … auprès',
    'agreement.value':
      'rachète*|racheté*|rachet*|acquis|contrat|contrats|acquisition|rachat|commande|accord de|accord d\'une valeur|fusion|racheter*|accord d\'un montant|' +
      'commandes|marché de|accord … d\'une valeur|contrat … d\'une valeur|accord … d\'un montant|contrat … d\'un montant|contrats … d\'une valeur|' +
      'accord … évalué|marché … d\'une valeur|commandé|commandés|commander|commandait|a commandé|acquérir|convention … d\'un montant|contrat … pour|' +
      'contrat de|décroché un contrat|marché … d\'un montant|protocole … d\'une valeur|emplette|met la main sur|mis la main sur|s\'offre|s\'est offert|' +
      'marché … pour|offre publique|opa|rafle … contrat|appel d\'offres|commande de|commandes de|prêt à débourser|prête à débourser|prêt à payer|' +
      'offre de rachat|débourser',
    aid:
      "aide|aides|assistance|aide humanitaire|aide financière|don|dons|soutien financier|subvention*|fonds|plan d'aide|enveloppe|donateurs|" +
      "bailleurs de fonds|bailleurs|pays donateurs|secours d'urgence|aide d'urgence|appel de fonds|appel aux dons|famille endeuillée|familles endeuillées|" +
      "familles des victimes|famille des victimes|famille de victime|proches des victimes|indemnisation*|secours|aide alimentaire|aide au développement|" +
      "aide économique|soutien budgétaire|enveloppe d'aide|aide à la reconstruction|aide exceptionnelle|coup de pouce|a débloqué|ont débloqué|débloquer|" +
      "débloque|débloquera|fonds européens|paquet d'aide|plan d'urgence|aides d'urgence|fonds d'urgence|aide d'urgence de|enveloppe d'urgence|" +
      "plan de soutien|pour chaque victime|par victime|pour chaque mort|à chaque famille|par famille endeuillée|pour chacune des victimes",
    'aid.military':
      'aide militaire|assistance militaire|livraisons d\'armes|aides militaires|soutien militaire|aide de défense|livraison d\'armes|armes d\'une valeur|' +
      'matériel militaire|paquet d\'armes|fourniture d\'armes|équipements militaires|armement',
    loan:
      "prêt|prêts|ligne de crédit|crédit|crédits|emprunt|tranche|emprunts|prêté*|financement|financements|facilité de crédit|décaiss*|décaissement*|" +
      "plan de sauvetage|ligne de financement|émission obligataire|a émis … obligations|émis pour|obligations vertes|obligations d'une valeur|" +
      "emprunt obligataire|emprunt obligataire de|levé … sur les marchés|crédits immobiliers|prêts immobiliers|euro-obligations",
    debt:
      'dette|dettes|dette publique|endettement|dette souveraine|dette extérieure|doit … au fmi|endetté*|arriérés|impayés|ardoise|ratio d\'endettement|' +
      'passif|engagements',
    fine:
      'amende|amendes|pénalité*|sanction financière|dommages et intérêts|dommages-intérêts|sanction|sanction pécuniaire|sanction de|astreinte*|à payer|' +
      'mis à l\'amende|condamné à verser|condamnée à verser|condamné à payer|condamnée à payer|condamne … à verser|à verser|devra … verser|doit … verser|' +
      'devra … payer|devront … verser',
    budget:
      "budget|budgets|déficit budgétaire|déficit public|dépenses publiques|déficit|budget de l'état|budgétaire|loi de finances|projet de budget|" +
      "déficit de l'état|excédent budgétaire|excédent public|déficits publics|collectif budgétaire|dotation*|trou budgétaire|solde public|" +
      "dépenses de l'état|trou de la sécu|trou de la sécurité sociale|déficit de la sécu|déficit de la sécurité sociale|déficit des retraites|" +
      "déficit des hôpitaux|compte des retraites",
    gdp: 'pib|produit intérieur brut',
    'gdp.growth':
      'croissance|croissance économique|croissance du pib|taux de croissance|économie|pib a progressé|pib progressera|pib a augmenté|pib a reculé|' +
      'l\'économie|pib devrait croître|pib a crû|pib a grimpé|activité économique|récession|conjoncture|le pib … progresser|le pib … progressé|' +
      'le pib … croître|le pib … crû|le pib … reculé|le pib … augmenté|le pib … contracté|le pib … grimpé|hausse du pib|progression du pib|recul du pib|' +
      'contraction du pib|le produit intérieur brut … progressé|le produit intérieur brut … augmenté|le produit intérieur brut … reculé|' +
      'le produit intérieur brut … stagné',
    inflation:
      'inflation|taux d\'inflation|prix à la consommation|hausse des prix|indice des prix|inflation sous-jacente|coût de la vie|renchérissement|' +
      'hausse des prix à la consommation|indice des prix à la consommation|vie chère|prix alimentaires|prix à la production|ipc',
    'interest-rate':
      'taux directeur|taux d\'intérêt|taux directeurs|taux de référence|taux de dépôt|taux principal|taux de base|loyer de l\'argent|taux de refinancement|' +
      'taux d\'emprunt|taux d\'escompte|taux de la facilité|taux du crédit|taux immobiliers|coût du crédit|coût de l\'argent|principal taux|ses taux|' +
      'les taux|taux inchangé*|taux est passé|du taux|le taux|taux à',
    unemployment:
      'chômage|taux de chômage|chômeurs|demandeurs d\'emploi|sans emploi|sans-emploi|sans travail|privés d\'emploi|à la recherche d\'un emploi|' +
      'inscrits à france travail|au chômage|taux de chômage des jeunes',
    wage:
      "salaire*|rémunération*|smic|retraite*|salaires|paie|traitement|salaire minimum|salaire moyen|salaire horaire|salaire mensuel|indemnité*|gages|" +
      "revenu mensuel|bulletin de paie|hausse salariale|augmentation salariale|augmentation de salaire|pouvoir d'achat|point d'indice|accord salarial|" +
      "accords salariaux|hausse de salaire|hausses de salaire|salaire horaire minimum|salaire minimal|salaire minimum horaire|salaire mensuel minimum|" +
      "salaire brut|salaire net",
    price:
      "prix|coût|coûts|baril|le baril|once|tarif*|coûte|loyer*|litre|cours du pétrole|coûter|coûtera|mégawattheure|brent|billets|l'once|le cours|les cours|" +
      "prix du baril|gazole|essence|à la pompe|quintal|la tonne de|bitcoin|péage|droit d'entrée|billet|au mètre carré|le kilo|redevance*|plus cher|" +
      "plus chers|plus chère|plus chères|renchér*|moins cher|moins chers|primes d'assurance|primes d'assurance habitation|cotisations|loyers|" +
      "frais de scolarité|droits d'inscription|droits de scolarité|frais d'inscription|l'or noir|or noir|prix du brut|le brut",
    'share-price':
      "action|actions|titre|cours de bourse|indice|cac 40|en bourse|bourse|le titre|titres|valeur boursière de l'action|cotation|cours de l'action|" +
      "à la bourse|dax|le nasdaq|le dow jones|eurostoxx|le cac|cours de clôture",
    revenue:
      "chiffre d'affaires|recette*|revenu|revenus|ventes|recettes|chiffre d'affaires annuel|chiffre d'affaires trimestriel|rentrées|rentrées fiscales|" +
      "a encaissé|facturation|volume d'affaires|ventes trimestrielles|ca annuel|au box-office|croissance du chiffre d'affaires|croissance des ventes|" +
      "croissance organique|croissance de son chiffre d'affaires|croissance de ses ventes|ventes comparables",
    profit:
      'bénéfice*|profit*|résultat net|bénéfice net|résultat opérationnel|ebitda|résultat d\'exploitation|gain net|marge opérationnelle|empoché|encaissé|' +
      'ait gagné|engrangé|tiré profit|bénéfice trimestriel|bénéfice annuel|bénéfice d\'exploitation|bénéfice opérationnel|résultat courant|excédent brut|' +
      'dans le vert|résultat net part du groupe|résultat avant impôt|a gagné … millions|a gagné … milliards|ont gagné … millions|gains nets',
    loss:
      'perte|pertes|perte nette|déficit de l\'entreprise|dans le rouge|perte d\'exploitation|perte opérationnelle|dépréciation*|manque à gagner|' +
      'résultat négatif|perte trimestrielle|perte annuelle|trou de|a perdu … millions|a perdu … milliards|a perdu … milliard|perd … millions|' +
      'ont perdu … millions|ont perdu … milliards',
    'market-value':
      "capitalisation|valorisation|valeur de marché|capitalisation boursière|valorisé*|valeur boursière|valorise|valorisant|valait|valaient|valeur estimée|" +
      "valeur marchande|valeur à la revente|d'une valeur marchande|vaut … en bourse|valait … en bourse|pèse … en bourse|valeur d'entreprise|fortune|" +
      "est valorisé|est valorisée|capitalise|vaut|valent|valoir|pourrait valoir|vaut désormais|pèse désormais",
    'exchange-rate':
      'taux de change|pour un dollar|livre|rouble|pour un euro|s\'échangeait|contre le dollar|un dollar|un euro|cours de change|monnaie|contre l\'euro|' +
      'devise|s\'échange|s’échangeait|s\'est échangé|l\'euro s\'échangeait|l\'euro valait|le dollar valait|l\'euro cotait|le dollar cotait|l\'euro coûtait|' +
      'se négociait|s\'établissait à|un dollar s\'échangeait|la monnaie unique|l\'euro grimpait|l\'euro reculait|l\'euro montait|l\'euro baissait|' +
      'le billet vert|le yen|le rouble|le franc|le yuan|le won|la roupie|le peso|le real|le naira|la lire turque|le dinar|s\'est échangé à|valait un dollar|' +
      'pour un franc',
    reserves:
      'réserve|réserves|réserves brutes|réserves de change|réserves d\'or|réserves de devises|stocks|avoirs de réserve|réserves en devises|' +
      'avoirs en devises|stock|bas de laine|fonds souverain|réserves officielles|taux de remplissage',
    production:
      'production|produit|produits|récolte|fabriqué*|produire|barils par jour|production industrielle|extraction|livré*|livraisons|produite|moisson|' +
      'produisent|produira|a produit|récolté*|récoltes|extrait … tonnes|vendange*|sorti … véhicules|tonnes de cacao|a extrait|a récolté|cueillette|' +
      'mise en bouteille|barils quotidiens|barils/jour|pompé|pompent|sorti … tonnes|extraites … tonnes|pompe|pompait|quota|quotas|vendanges|abattages|' +
      'débarqué … tonnes|débarquées … tonnes|captures|mises en chantier|pêché|logements mis en chantier|logements achevés|logements construits|' +
      'logements livrés|prises de|captures de|vendangé|abattu … porcs|pêché*|mis en chantier',
    'energy.supply':
      'livraisons de gaz|gaz|électricité|gazoduc|approvisionnement|renouvelable*|éolien|solaire|énergies renouvelables|consommation d\'électricité|' +
      'gaz naturel|consommation de gaz|éolienne|mètres cubes de gaz|gnl|gaz naturel liquéfié|livraisons d\'électricité|exportations de gaz|térawattheures|' +
      'gigawattheures|kilowattheures|mix électrique|mix énergétique|production d\'électricité|production électrique|livré … de gaz|fourni … gaz|acheminé|' +
      'acheminement|courant',
    'energy.capacity':
      'capacité|capacité installée|centrale|centrales|parc éolien|parc solaire|réacteur*|puissance|éolienne*|ferme solaire|puissance installée|' +
      'parcs éoliens|turbine*|mégawatts|gigawatts|gigawatt|mégawatt|centrale nucléaire|centrale solaire|barrage|parc éolien en mer|parcs solaires|' +
      'photovoltaïque|panneaux solaires|batteries de stockage|électrolyseur*|champ éolien|centrale à gaz|centrale hydroélectrique|capacité de production',
    emissions: 'émission*|co2|gaz à effet de serre|dioxyde de carbone|méthane|tonnes de co2|empreinte carbone|rejets|rejeté*|équivalent co2|gaz carbonique',
    temperature: 'température*|degrés|canicule|réchauffement|thermomètre|mercure|chaleur|vague de chaleur|gel|froid|réchauff*',
    population: 'population|habitants|habitant|résidents|personnes vivent|peuplé',
    migration:
      "réfugiés|réfugié|migrants|demandeurs d'asile|arrivées|demandes d'asile|immigrés|exilés|immigration|migratoire|traversées|arrivées par la mer|" +
      "demandé l'asile|entrées irrégulières|primo-arrivants|ont émigré|ont immigré|solde migratoire|expulsions|reconduites|arrivées irrégulières|" +
      "premières demandes|immigrants|immigrant|immigrante|immigrées|nouveaux arrivants|franchissements illégaux|franchissements irréguliers|" +
      "tentatives de franchissement|tentatives d'entrée|refoulé*|passages illégaux|entrer illégalement|ont demandé l'asile|déposé … demande d'asile|" +
      "passages de la frontière|ont traversé la manche|a expulsé|ont expulsé|reconduit* à la frontière",
    tourists:
      'touristes|touriste|visiteurs|nuitées|vacanciers|nuitées hôtelières|nuits d\'hôtel|vacancier|hôtes|estivants|visiteurs étrangers|' +
      'arrivées de touristes|croisiéristes|fréquentation|entrées touristiques|visiteur',
    passengers:
      "passagers|voyageurs|usagers|voyageurs transportés|trafic passagers|trafic voyageurs|passager|nombre de passagers|trafic de passagers|trafic aérien|" +
      "trafic de l'aéroport|personnes à bord|à bord du|à bord de la|à bord de l'|à bord d'un|à bord se trouvaient|se trouvaient à bord|étaient à bord|" +
      "occupants|transportait … personnes|transportaient … personnes|ait transporté … personnes|transporté plus de|à bord|à son bord|à bord de",
    flights: 'vols|vol|décollages|liaisons aériennes|liaisons|rotations|annulations|mouvements d\'avions',
    'casualties.killed':
      'tué*|morts|mortes|décès|décédé*|victimes|perdu la vie|péri|bilan|ont péri|tuant|sont mortes|sont morts|tuer|corps|cadavres|la mort|morte|mourir|' +
      'ont trouvé la mort|coûté la vie|a fait|tués|trouvé la mort|ont perdu la vie|périr|périssent|périrent|a péri|avaient péri|trouvent la mort|' +
      'trouver la mort|perdent la vie|coûte la vie|coûtant la vie|fait … morts|succombé|tuent|tuait|noyé*|abattu*|décédées|décèdent|laissé la vie|' +
      'ont laissé la vie|sont décédées|sont décédés|a coûté la vie|victimes mortelles|mortellement|massacré*|a emporté|ôté la vie|dépouilles|retrouvé mort|' +
      'retrouvés morts|sans vie|décès liés|carbonisé*|écrasés|morts et|exécutés|assassinés|assassinées|meurent|est mort|un mort|seul mort|' +
      'personne est morte|personne est décédée|personne a péri|est morte|mortels|homicides|homicide|assassinats|meurtres|féminicides|tués sur les routes|' +
      'morts sur les routes|ont été tuées|mortalité routière',
    'casualties.injured':
      'blessé*|blessant|hospitalisé*|blessures|blessés graves|blessés légers|grièvement|contusionné*|brûlés|intoxiqué*|en urgence absolue|urgence absolue|' +
      'pronostic vital|transporté* à l\'hôpital|évacué* vers l\'hôpital|pris en charge|soigné*|traumatismes|estropié*',
    damage:
      "dégâts|dommages|dommage|dégâts matériels|dommages matériels|préjudice|destructions|ravages|pertes économiques|pertes matérielles|pertes assurées|" +
      "coût des dégâts|coût du sinistre|sinistre*|coût de la reconstruction|dégât|catastrophes naturelles ont coûté|inondations ont coûté|" +
      "sinistres ont coûté|aux assureurs|facture des dégâts|coût des sinistres|indemnités aux sinistrés|indemnités aux victimes|indemnisations|" +
      "indemnisation des sinistrés|assureurs ont versé|les assureurs ont|d'indemnités aux|versé … d'indemnités|verser … d'indemnités|" +
      "versé … d'indemnisations|assureurs ont déboursé|assureurs devront|assureurs verseront|a indemnisé … sinistrés|ont indemnisé … sinistrés",
    'price.cap': 'prix plafond|plafond de prix|plafond des prix|plafond du prix|plafond sur le prix|plafonnement|prix maximum|prix maximal|plafond imposé',
    'casualties.missing':
      'disparu|disparus|disparues|portées disparues|portés disparus|manquant*|manquent|sont recherchés|sont recherchées|toujours recherchés|sans nouvelles|' +
      'introuvables|introuvable|ensevelis|porté disparu|portée disparue|à la recherche de|restent introuvables|portés manquants|n\'ont pas été retrouvés',
    'casualties.displaced':
      'déplacé*|évacué*|sans-abri|fui|évacuation*|sans abri|ont fui|déplacées|quitter leur|fuir|quitté leur|perdu leur logement|perdu leurs logements|' +
      'perdu leur maison|perdu leurs maisons|perdu leur domicile|perdu leur foyer|perdu leur toit|perdu leur habitation|sans toit|sans logement|sans logis|' +
      'fui leur domicile|quitter leur domicile|quitter leur logement|quitter leur maison|quitter … maison|quitter … maisons|quitter … domicile|' +
      'quitter … domiciles|quitter … logement|quitté … maison|quitté … maisons|quitté … domicile|quittent … maison|fuient|fuyant|délogé*|forcé* de quitter|' +
      'contraint* de quitter|mis* à l\'abri|relogé*|jeté* sur les routes|sur les routes|hébergement d\'urgence|hébergés|mis à l\'abri|chassé* de|' +
      'poussé* à fuir|déracinés|jetés à la rue|à la rue|évacuations|déplacements forcés|abandonner leur|abandonné leur|réfugié* dans|quitté leurs|' +
      'quitter leurs|logé* en urgence|quitter leur habitation|quitter leurs maisons|quitter leurs logements|quitter leurs habitations',
    rescued:
      "sorti … vivantes|sorti … vivants|sorti … vivant|vivants des décombres|vivantes des décombres|secouru*|sauvé*|secourues|sauvetage|sauvées|rescapé*|" +
      "extrait*|sains et saufs|décombres|sorti vivant*|sorties vivantes|sortis vivants|extraites|extrait* des décombres|extraits des décombres|" +
      "extraites des décombres|extraits|sorti* des décombres|retiré* des décombres|dégagé* des décombres|retrouvé* vivant*|survivants|rescapés|mis à l'abri|" +
      "mises à l'abri|mis en sécurité|dégagé*|désincarcéré*|tiré* des|ont dégagé|a dégagé|secouru en mer|secourus en mer|repêché*|hélitreuillé*|" +
      "recueilli* à bord|tirés de|arrachés aux|ont été sauvés|en vie|récupéré* en mer|sortis des flots|survécu|évacué* par hélicoptère|ramené* à terre|" +
      "ramenés à terre|ramenées à terre|ramené* sur la côte|débarqué* sains|extrait … décombres|a secouru|ont secouru|porté secours à|portés à terre|" +
      "tirées des",
    arrests:
      'arrêté*|interpellé*|arrestation*|gardes à vue|garde à vue|interpellation*|détenu*|a interpellé|ont interpellé|placé* en garde|interpelle*|interpell*|' +
      'coup de filet|mis aux arrêts|appréhendé*|sous les verrous|arrête|menottes|gardé* à vue|placées en garde|en détention provisoire|écroué*|rafle',
    sentence:
      'prison|condamné*|réclusion|emprisonnement|ans de prison|ferme|détention|perpétuité|condamnation|avec sursis|avait requis|a requis|requis|' +
      'avaient requis|requiert|peine de|peines de|écopé|écope|emprisonnement avec sursis|écopé de|écope de|années de détention|derrière les barreaux|' +
      'ans ferme|années d\'emprisonnement|emprisonné*|sous les verrous|travaux forcés|réclusion criminelle|mois de prison|ans de réclusion|peine de prison|' +
      'incarcér*|purger*|condamne|condamnent',
    'votes.share':
      'des voix|des suffrages|des votes|suffrages exprimés|voix|du vote|des bulletins|des votes exprimés|des voix exprimées|du scrutin|bulletins dépouillés|' +
      'arrive en tête|arrivent en tête|arrivé en tête|arrive deuxième|arrive troisième|quatrième avec|quatrièmes avec|deuxième avec|troisième avec|' +
      'ont dit oui|dit oui|de oui|le oui|voté oui|de non',
    'votes.count':
      'voix|votes|suffrages|bulletins|ont voté|électeurs|voix pour|voté pour|voix contre|votants|ont glissé leur bulletin|sont allés voter|' +
      'sont allés aux urnes|se sont rendus aux urnes|ont déposé leur bulletin',
    turnout: 'participation|taux de participation|se sont déplacé*|abstention|des inscrits|ont pris part au vote|part au vote|électeurs inscrits',
    seats:
      'sièges|siège|députés|élus|mandats|parlementaires|fauteuils|élus au parlement|conseillers|sénateurs|sièges au parlement|circonscriptions remportées|' +
      'élu*',
    'poll.share':
      'sondage*|intentions de vote|sondés|personnes interrogées|opinions favorables|voteraient|cote de popularité|répondants|enquête d\'opinion|' +
      'des français|approuvent|interrogés|font confiance|crédité*|créditée de|crédités de|baromètre|cote de confiance|sont favorables|favorables à|' +
      'se disent|des personnes interrogées|des sondés|jugent|voteraient pour|se déclarent|opinion favorable|désapprouvent|soutiennent',
    'poll.lead':
      'avance|devance|écart|devancé|longueur d\'avance|mène|mènent|distance|devance de|devancent|devançait|points devant|point devant|points de retard|' +
      'en tête avec',
    'poll.margin-of-error': 'marge d\'erreur|marge d\'incertitude|plus ou moins|marges d\'erreur',
    'military.spending':
      'budget de défense|dépenses militaires|budget de la défense|dépenses de défense|budget militaire|budget des armées|dépenses pour la défense|' +
      'à la défense|pour la défense|pour sa défense|effort de défense|crédits militaires|crédits de défense|loi de programmation militaire|' +
      'budget des forces armées|à son armée|dépense militaire|effort militaire|crédits de la défense|en matière de défense',
    'military.troops':
      'soldats|troupes|militaires|combattants|hommes|réservistes|soldat|effectifs|casques bleus|conscrits|recrues|parachutistes|légionnaires|' +
      'forces déployées|fusiliers marins|mercenaires|militaire|réserviste|contingent',
    equipment:
      "véhicules|chars|obus|missiles|drones|avions|hélicoptères|canons|navires|munitions|roquettes|blindés|véhicules blindés|chasseurs|camions|bus|trains|" +
      "systèmes|batteries|avions de chasse|frégate*|satellite*|rafale|lance-roquettes|appareils|engins|bateaux|fusils|rames|pompiers|chars de combat|" +
      "avions de combat|sous-marins|corvettes|bombes|bombes planantes|mortiers|locomotives|ambulances|générateurs|hélicoptère|intercepteurs|canons caesar|" +
      "bombardiers|tramways|wagons|véhicules de combat|avions de transport|avions de ligne|drones d'attaque|canons Caesar|satellite|sondes|" +
      "obus d'artillerie|ferries|ferrys|vedettes|cargos|chalutiers|patrouilleurs|flotte de|autocars|paquebots|méthaniers",
    area:
      'hectares|superficie|kilomètres carrés|mètres carrés|surface|forêt|végétation|brûlé*|partis en fumée|terres|parti en fumée|dévoré*|calciné*|ravagé*|' +
      'détruit*|maquis|terres agricoles|hectare|terrain|parcouru … hectares|de forêt|de végétation|massif',
    distance:
      'distance|profondeur|longueur|kilomètres de|portée|épicentre|long de|au large|tunnel|pont|autoroute|ligne|hauteur|rayon|voie ferrée|frontière|côtes|' +
      'gazoduc|largeur|haut de|parcouru|kilomètres du|kilomètres au|kilomètres des',
    magnitude: 'magnitude|échelle de richter|intensité|sur l\'échelle|échelle ouverte de richter|d\'une magnitude|de magnitude|séisme de|secousse de',
    duration:
      "duré|dure|durera|durait|dura|duraient|durent|durer|s'est prolongé*|prolongée|parlé pendant|entretenus pendant|discuté pendant|entretenu pendant|" +
      "prolonger|se prolonger|s’étendre|s'étendre|prendre jusqu'à|prendre jusqu’à|période de transition|période transitoire|délai de|délai de grâce|" +
      "durée de|pour une durée de|moratoire|période d'attente|d'une durée|en service|au volant|aux commandes|sans pause|pour une durée|validité|court sur|" +
      "s'étend sur|conclu pour|signé pour|aura duré|prolongé* de|étalé* sur|pour une période|bail de|prend|dure désormais|temps d'attente|" +
      "durée moyenne d'attente|délai d'attente|coupée pendant|coupé pendant|coupée durant|coupé durant|fermée pendant|fermé pendant|fermée durant|" +
      "fermé durant|fermés pendant|fermées pendant|fermera pendant|interrompu pendant|interrompue pendant|suspendu pendant|suspendue pendant|bloqué pendant|" +
      "bloquée pendant|restera fermé|restera fermée|restera coupée|restera coupé|resteront fermés|resteront fermées|en orbite … jours|immobilisé pendant|" +
      "immobilisée pendant|heures de débats|heures de débat|heures de discussions|jours de débats|heures de délibérations|heures de réunion|dureront|" +
      "dureraient|durerait|se poursuivra pendant|se poursuivront pendant|se poursuivre pendant|se prolongera|se prolongeront|se prolonge|s'étendra|" +
      "s'étendront|s'est étalé",
    participants:
      'participants|manifestants|manifestant|personnes ont participé|délégués|spectateurs|ont manifesté|ont défilé|ont participé|rassemblé*|rassemblement|' +
      'supporters|délégations|athlètes|invités|pays participants|manifesté|se sont rassemblées|se sont rassemblés|sont descendues dans la rue|dans les rues|' +
      'descendus dans|descendues dans|ont envahi les rues|chefs d\'entreprise|entrepreneurs|hommes d\'affaires|dirigeants d\'entreprise|grévistes|gréviste|' +
      'pèlerins|fidèles|personnes ont défilé|ont marché|marcheurs|militants|contre-manifestants|ont afflué|ont répondu à l\'appel|personnes réunies|' +
      'ont battu le pavé|battu le pavé|dans le cortège|coureurs|concurrents|foule|personnes sont descendues|défilé à|défilé dans',
    speed:
      'vitesse|rafales|vent|vents|kilomètres par heure|km/h|nœuds|kilomètres/heure|vents soufflant|vents soutenus|vitesse de pointe|bourrasques|roulait à|' +
      'à vive allure|vents violents|pointes à|flashé',
    cases:
      'cas|infections|contaminations|infecté*|nouvelles infections|contaminés|malades|cas confirmés|contaminé*|patients|incidence|testées positives|' +
      'testés positifs|tombés malades|tombées malades|cas suspects|malade|ont contracté|contracté|cas recensés|infectées|nouveaux cas|contagions|' +
      'aux urgences|a touché … personnes|ont touché … personnes|a infecté',
    vaccinations:
      'vacciné*|vaccination*|doses|vaccin|vaccins|immunisé*|injections|vaccinal*|dose de vaccin|première dose|rappel|vaccinés|vaccinées|doses administrées|' +
      'immunisation|primo-vaccination|injecté*|ont reçu une dose|doses de vaccin|vacciner',
    share:
      'part|un quart|un tiers|la moitié|deux tiers|trois quarts|proportion|part de marché|représente*|un cinquième|pourcentage|représentait|couvre*|' +
      'participation|détient|détiennent|détenait|possède|possèdent|contrôle|du capital|des parts|du marché mondial|du marché|du total|représente|' +
      'représentent|un sur deux|un sur trois|un sur quatre|un sur cinq|une sur deux|une sur trois|une sur cinq|une sur quatre|sur dix|taux|pour cent des|' +
      'pèse|pèsent|constitue|constituent|composent|des ménages|de la population|de l\'ensemble|mix',
    jobs:
      "emplois|emploi|salariés|postes|travailleurs|employés|effectifs|embauche*|recrut*|emploie|personnel|créations d'emplois|embaucher|embauchera|" +
      "recrutements|nouveaux emplois|collaborateurs|main-d'œuvre|main d'œuvre|personnes employées|actifs|postes à pourvoir|postes vacants|emplois salariés|" +
      "emplois directs|salarié|emploient|employant|fait travailler|enseignants|enseignantes|professeurs|infirmiers|infirmières|médecins|mineurs de fond|" +
      "cheminots|fonctionnaires|agents publics|dockers|pilotes|routiers|chauffeurs|ouvriers|ouvrières|soignants|aides-soignants|apprentis|métallurgistes|" +
      "postiers|contractuels|intérimaires|effectifs de|effectifs du|effectif total|effectif de",
    layoffs:
      'licenciement*|licencié*|suppressions de postes|suppression de|postes supprimés|supprimer|suppressions d\'emplois|supprime|supprimera|suppressions|' +
      'licencier|plan social|supprimés|suppression|se sépare de|se séparer de|débauch*|suppressions d\'emploi|coupes dans les effectifs|' +
      'réduction d\'effectifs|réduire ses effectifs|réduction des effectifs|mettre à la porte|licencie|licencient|licencieront|licenciera|mis à pied|' +
      'plan de départs|destructions d\'emplois|perdre leur emploi|perdront leur emploi',
    'documents-signed':
      'documents|accords|mémorandums|protocoles|conventions|mémorandums d\'entente|contrats signés|accords de coopération|protocoles d\'accord|' +
      'lettres d\'intention|textes|traités',
  },
  events: {
    call:
      'appel téléphonique|entretien téléphonique|visioconférence|conversation téléphonique|au téléphone|par téléphone|appel vidéo|vidéoconférence|appel|' +
      'téléphoné|téléphonique|échange téléphonique|téléphoner|s\'est entretenu au téléphone|coup de fil|appelé au téléphone|échange par téléphone|' +
      'se sont parlé|en visio|liaison vidéo|joint par téléphone',
    meeting:
      'rencontre|rencontré*|réunion|se retrouver|se rencontrer|rencontres|rencontrera|réuni*|se réunira|réuniront|rencontreront|se réunit|se voir|entrevue|' +
      'session|se réunir|s\'est réuni|se sont réunis|se sont retrouvés|se sont rencontrés|se rencontrent|se retrouvent|se réunissent|tête-à-tête|' +
      'tête à tête|a retrouvé|s\'entretient avec|ont eu un entretien|rencontraient|se retrouveront|se sont vus',
    visit:
      "visite|visites|déplacement|se rendre|visite d'état|voyage|rendra|s'est rendu*|visiter|visite officielle|se rendra|se rend|visité|en visite|attendu à|" +
      "se rendent|s'est rendu|s'est rendue|ira à|ira en|ira au|part pour|partira pour|s'envole pour|s'envolera pour|se déplacera|se déplace|est attendu à|" +
      "est attendue à|effectuera une visite|est arrivé à|fera escale|arrivé à|arrivée à|arrive à|arrivera à|se trouve à|atterri à|s'est envolé pour|" +
      "en tournée|s'est déplacé|s'est déplacée|sera à|sera en|en voyage|se rendait|se rendront|effectue une visite|a entamé une visite|entame une visite|" +
      "visite de travail|voyage officiel|a atterri|fait le déplacement|est attendu … à|est attendue … à",
    summit: 'sommet|sommets|g7|g20',
    talks:
      'négociation*|pourparlers|discussions|consultations|entretiens|négocier|négocié|pourparlers de paix|discussion|négocient|négociateurs se|dialogue|' +
      'cycle de négociations|table des négociations|concertation|tractations|conversations|se concertent|négociaient|round de négociations',
    agreement:
      'traité|accord|accords|pacte|signé*|signature|mémorandum|trêve|cessez-le-feu|signer|accord commercial|accord de paix|conclu*|signeront|signent|' +
      'armistice|entente|paraph*|scell*|ratifi*|convention|protocole d\'accord|se sont entendus|se sont mis d\'accord|s\'entendent|trouvé un accord|' +
      'contrat signé|partenariat|apposé leur signature|entériné',
    election:
      'élection*|référendum|scrutin|second tour|présidentielle|législatives|élections législatives|vote|premier tour|élections anticipées|électoral|' +
      'municipales|aux urnes|urnes|appelés aux urnes|votent|votera|voteront|élisent|éliront|élira|élit|bureaux de vote|ont voté|scrutins|plébiscite|' +
      'élection anticipée|électeurs sont appelés|jour du scrutin|sénatoriales|partielle',
    appointment:
      'nommé*|nomination|investi|investiture|prestation de serment|élu président|désigné*|prendra ses fonctions|prend ses fonctions|pris ses fonctions|élu*|' +
      'succédera|succède|prête serment|prêté serment|réélu*|à la tête|entre en fonction|entrée en fonction|nommer|nomme|nommera|nommeront|désigner|désigne|' +
      'désignera|au poste de|introniser|proposer … au poste|prend les rênes|pris les rênes|prend la tête|a pris la tête|aux commandes de|prend la direction|' +
      'pris la direction|promu*|accède à|accédé à|prestation|succéder à|succédé à|nouveau patron|nouvelle patronne|porté à la présidence|intronisé*|' +
      'choisi comme|choisie comme|a été élu|reconduit*',
    resignation:
      'démission*|démissionné*|quitte ses fonctions|démissionne|a quitté ses fonctions|quitter ses fonctions|départ|démissionner|jeté l\'éponge|' +
      'jette l\'éponge|rendu son tablier|rend son tablier|claqué la porte|claque la porte|remis sa démission|présenté sa démission|s\'est retiré|se retire|' +
      'quitte son poste|quitté son poste|abandonne ses fonctions|a renoncé à ses fonctions|cède sa place|abdiqu*|quitte la présidence|' +
      'quitte le gouvernement|quitté le gouvernement|a rendu sa démission',
    attack:
      'attaque*|frappe*|bombardement*|attentat*|raid*|visé|assaut|tirs|attaqué*|bombardé*|incursion*|offensive|fusillade|agression|pilonn*|pilonné*|' +
      'a ouvert le feu|ont ouvert le feu|tirs de roquettes|frappé|frappée|embuscade*|pris pour cible|ciblé*|raids aériens|bombarde|bombardent|' +
      'coups de couteau|agression au couteau|attaque au couteau|prise d\'otages|voiture piégée|s\'est fait exploser|pluie de|assailli|assaillants|mitraill*|' +
      'attaquent|visant|drones … ont frappé|missiles … ont frappé',
    explosion:
      'explosion*|explosé|déflagration*|détonation*|exploser|a soufflé|explose|ont explosé|bombe a|engin explosif|a sauté|fait exploser|fuite de gaz|' +
      'souffle de|détoné',
    accident:
      'accident*|naufrage|collision|déraillement|crash|chavir*|sombré|coulé|écrasé|s\'est écrasé|déraillé|effondrement|effondré*|renversé|carambolage|' +
      'percuté|chavirement|heurté|catastrophe aérienne|sorti des rails|sortie de voie|s\'est renversé|s\'est renversée|s\'est crashé|s\'est abîmé|' +
      'accident de car|bousculade|mouvement de foule|collision frontale|a heurté|a percuté|a chaviré|fait naufrage|a fait naufrage|tombé dans un ravin|' +
      'dans un ravin|basculé|sortie de route|atterrissage d\'urgence|atterrissage forcé|échoué|s\'est échoué|écroulé|s\'est écroulé|s\'est effondré|' +
      's\'est effondrée|coup de grisou|télescop*|noyade|accrochage|a déraillé|percutés|percutées|se sont percutés|se sont heurtés|se sont tamponnés|' +
      'entré en collision|entrés en collision|emboutis',
    disaster:
      'inondation*|incendie*|ouragan*|typhon*|tempête*|glissement de terrain|sécheresse|éruption*|avalanche*|cyclone*|crue*|feux de forêt|feu|tornade*|' +
      'coulée de boue|catastrophe|intempéries|glissements de terrain|feux|orages|vague de chaleur|sinistre|éboulement*|coulée|coulées de boue|' +
      'pluies torrentielles|fortes pluies|pluies diluviennes|crues|crue subite|débordement*|éruption|tempête de neige|raz-de-marée|tsunami|flammes|brasier|' +
      'feu de forêt|tornade|tempête tropicale|inondé*|cyclones|incendies|mousson|rupture du barrage|rupture de barrage|rupture d\'un barrage|' +
      'barrage … a cédé|barrage … cédé|digue … cédé|rupture de la digue|rupture d\'une digue|barrage … a cédé',
    earthquake:
      'séisme*|tremblement de terre|secousse*|tremblements de terre|réplique*|sismique|terre a tremblé|a tremblé|secousse tellurique|secousses|tellurique|' +
      'séismes|trembl*',
    protest:
      'manifestation*|grève*|protestation*|rassemblement*|mobilisation*|manifesté|cortège*|grève générale|débrayage|manifester|cessé le travail|' +
      'cesser le travail|arrêt de travail|arrêts de travail|débrayé|débrayer|débrayages|en grève|gréviste*|arrêté le travail|mouvement social|' +
      'croisé les bras|défilé|ont défilé|défilent|dans la rue|descendus dans la rue|descendues dans la rue|battu le pavé|battent le pavé|manif|manifs|' +
      'manifestent|barrages|blocus|émeute*|opération escargot|marche blanche|sit-in|veillée|journée d\'action|protesté|protestent|grève de la faim|' +
      'se sont mobilisé*',
    arrest:
      'arrestation*|interpellation*|arrêté|arrêtée|interpellé|interpellée|interpellés|arrêtés|appréhendé*|placé en garde à vue|placée en garde à vue|' +
      'capturé*|menotté|arrête|interpelle',
    trial:
      "procès|audience|verdict|condamné*|acquitté*|jugement|inculpé*|mis en examen|tribunal|condamnation|reconnu coupable|appel de|jugé*|peine|réquisitoire|" +
      "comparu*|comparaître|seront jugés|sera jugé|sera jugée|seront jugées|procès en appel|comparaîtra|comparaîtront|comparaît|jugé en appel|" +
      "devant la cour|devant les juges|sur le banc des accusés|s'ouvre le procès|jugés|jugée|comparaissent|relaxé*|relaxe|a condamné|ont condamné|" +
      "cour d'assises|cour d'appel|assises|banc des accusés|écroué*|devant le tribunal|plaidoirie*|a écopé|mise en examen|renvoyé devant|accusé de|" +
      "réquisitions",
    sanction:
      'sanctions|sanctionné*|embargo|droits de douane|paquet de sanctions|sanction|liste noire|gel des avoirs|gelé les avoirs|mesures restrictives|' +
      'mesures punitives|interdiction d\'entrée|interdit d\'entrée|sanctionne|sanctionnent|interdiction d\'exportation|interdiction d\'importer|surtaxe*|' +
      'train de sanctions',
    launch:
      'lancement|lancé*|dévoilé*|présenté|lancer|lancera|décollage|fusée|mise en vente|commercialis*|décollé|lance|dévoile*|sortie|s\'est élancé*|' +
      'a pris son envol|mise en orbite|mis en orbite|décolle|décoller|pas de tir|en orbite|a décollé|placé* en orbite|propulsé*|mise sur le marché|' +
      'mis sur le marché|envoyé* dans l\'espace|dans l\'espace|vol inaugural|campagne … débutera|campagne … commencera|campagne … débute|' +
      'campagne … commence|campagne … a débuté|campagne … a commencé|campagne … démarre|campagne … démarrera',
    opening:
      'inauguration|inauguré*|ouverture|ouvert|rouvert|ouvrira|réouverture|entrée en vigueur|entre en vigueur|entrera en vigueur|mise en service|' +
      'mis en service|ouvre|ouvrir|inaugurer|rouvrir*|entré en vigueur|entrée en service|mise en exploitation|entrera en service|mise en marche|' +
      'a ouvert ses portes|ouvre ses portes|ouvrira ses portes|rouvre|rouvrira|a rouvert|a inauguré|inaugure|inaugurera|mise en route|entre en service|' +
      'entré en service|première pierre|a été inauguré|pose de la première pierre|opérationnel|ouvrent|ont ouvert',
    closure:
      'fermeture*|fermé*|fermera|arrêt|fermer|ferme ses|fermeront|cessation|arrêté définitivement|suspension|suspendu*|démantèlement|ferment|' +
      'baisse le rideau|baissé le rideau|met la clé sous la porte|mis la clé sous la porte|ferme ses portes|a fermé ses portes|fermera ses portes|' +
      'cesse ses activités|cessé ses activités|mise à l\'arrêt|mis à l\'arrêt|à l\'arrêt|arrêté la production|fermée|fermées|fermés|ferme|ont fermé|a fermé|' +
      'cesse la production|interrompu|fermons|fermerons|ne fermons',
    publication:
      'publié*|publication|présenter|nouveaux chiffres|publiera|rendu public|publier|paraîtra|rendra public|présentera|publie|présenté|dévoilera|parution|' +
      'publiés|divulgu*|a publié|ont publié|publient|paraît|est paru|est parue|remis son rapport|rend public|rendus publics|divulgué|diffusé|' +
      'dévoilé son rapport|sort en librairie|rapport est attendu|rapport attendu|rapport final|rapport définitif',
    death:
      'mort|décédé*|décès|s\'est éteint*|disparition|est mort|est morte|est décédé|est décédée|s\'est éteint|s\'est éteinte|nous a quittés|a rendu l\'âme|' +
      'rendu l\'âme|meurt|meurent|mort à|morte à|mort de|décédé à|disparu à|s\'en est allé|emporté par',
  },
  ranks: {
    'trade.partner': 'partenaire commercial|partenaires commerciaux|partenaire économique|partenaire',
    'trade.exports': 'exportateur*|marché d\'exportation|exportatrice|débouché',
    'trade.imports': 'importateur*|acheteur|client',
    gdp: 'économie|économies|puissance économique',
    production: 'producteur*|constructeur|fabricant', investment: 'investisseur*',
    'energy.supply': 'fournisseur de gaz|fournisseur*', population: 'ville|pays le plus peuplé',
    aid: 'donateur*|bailleur|contributeur|soutien',
  },
  superlatives:
    'premier|première|principal|principale|plus grand|plus grande|plus important|plus importante|plus gros|plus grosse|numéro un|plus élevé|plus élevée|' +
    'plus haut|plus haute|pire',
  leasts: 'plus petit|plus faible|plus bas|plus petite|plus basse',
  outranked: 'après|derrière',
  up:
    "hausse|augment*|progress*|croître|crû|grimp*|bondi*|monté|relev*|dépass*|accru*|doubl*|de plus|supérieur*|porter|porté|en hausse|s'élev*|gagné|rebond*|" +
    "plus que|accélér*|rehaussé|plus fort|plus qu|deux fois plus|monte|grandi|appréci*|renchéri|bond|envol*|tripl*|flamb*|élargi*|accélération|monter|" +
    "hauss*|majoré|étendu*|renforc*|grimpe|plus élevé|gagne|gagner|record|bondit|poussée|au-dessus|plus chaud|quadrupl*|gonflé|alourdi|relève*|montée|" +
    "montés|montées|a pris|ont pris|prend|prenait|pris|grimpent|grimpait|s'envole|s'envolent|s'est envolé|s'est envolée|s'accroît|s'accroissent|s'accroître|" +
    "creusé|creuse|se creuse|creuser|s'emballe|explose|explosé|croît|croissent|progressent|progresse|rebondit|redress*|repris|reprend|en progression|" +
    "en augmentation|en forte hausse|majoration|gonfle|gonflent|alourdie|s'alourdit|s'est alourdi|s'alourdissent|accroiss*|multiplié|multipliée|décupl*|" +
    "élargit|dopé*|revalorisé*|revalorisation|haussent|plus élevés|plus chers|plus cher|plus chère|plus nombreux|a doublé|ont doublé|a triplé|ont triplé|" +
    "doublé|triplé|plus chères|renchér*|gagnait|gagnaient|gagneront",
  down:
    "baiss*|recul*|diminu*|chut*|reflu*|abaiss*|rédui*|tomb*|repli*|moins|ralenti*|en baisse|inférieur*|perdu|coupe|cédé|plus faible|décru|régress*|" +
    "sous la barre|retomb*|effondr*|fléchi*|contract*|dépréci*|divis*|recule|perd|plong*|supprim*|réduction|cède|cèdent|décélér*|décroît*|affaibli*|" +
    "contraction|amput*|perdent|glissé|dégringol*|tassement|rogn*|allégé|descendu|descend*|au-dessous|deux fois moins|freiné|dévissé|dévisse|dévissent|" +
    "décroche|décroché|décrochage|plongé|plonge|plongent|lâche|lâché|lâchent|abandonne|abandonné|se tasse|s'est tassé|s'essouffl*|s'effrit*|effrit*|s'érod*|" +
    "érod*|fond|fondu|fondent|allège|allégé*|comprim*|en repli|se replie|s'est replié|se contracte|s'est contracté|s'est contractée|affaiss*|dégonfl*|" +
    "en baisse de|en recul de|en chute|chute|chutent|chuté|dégringole|dégringolent|moins élevé|moins élevée|moins cher|moins chère|divisé par|divisée par|" +
    "ralentit|ralentissent|ralentissement|décélère|freine|freinent|freiné*|faibli*|faiblit|faiblissent|rétréci*|fléchit|fléchissent|mollit|moindre|coupé*|" +
    "coupes|amputé*|assoupl*|divisés par|divisées par|moins chers|moins chères|perdait|perdaient|cédait|cédaient|lâchait|abandonnait|fondre|dégonflé|" +
    "réduire|se réduire|divisant|diminuant|dégringolé",
  flat: 'inchangé*|stable*|maintenu*|stagn*|stabilis*',
  over:
    "dépassé|dépasse|dépassent|dépassait|dépassaient|dépasser|dépassant|franchi|franchit|franchissant|excède|excédait|excédé|au-dessus|dépassera|" +
    "dépasseront|dépassée|dépassés|dépassées|dépasserait|dépasseraient|dépassât|dépassa|franchira|franchirait|franchissent|franchissait|excéder|excèdera|" +
    "excédera|excèdent|passé la barre|passe la barre|passera la barre|franchir",
  under:
    "en dessous|au-dessous|presque|sous la barre|jusqu'à concurrence|tombé sous|tombée sous|tombés sous|tombées sous|passé sous|passée sous|passées sous|" +
    "passer sous|descendu sous|descendue sous|repassé sous|retombé sous|tombe sous|passe sous|sous le seuil",
  level:
    'atteign*|atteint*|s\'élev*|s\'établi*|établi*|se situ*|dépass*|totalis*|représent*|franchi*|est|sont|était|étaient|a été|ont été|s\'échange*|tomb*|' +
    'montant|pass*|chiffr*|atteindre|établiss*|élev*|d\'un montant|valait|d\'une valeur|se chiffre|estimé*|évalué*|compt*|ressort*|culmin*|enregistr*|' +
    'affich*|recueilli*|obtenu*|obtient|remport*|dégag*|réalis*|fixé*|clôtur*|mesur*|généré*|a|ont|avait|avaient|passera|plafonn*|monté|avoisin*|frôl*|' +
    'gagné*|mobilis*|engrang*|consacr*|récolt*|coût*|table sur|tablent sur',
  by: 'de|d\'|d|soit|du',
  to: "à|jusqu'à|au|vers|aux|la barre des|la barre de|le seuil des|le seuil de|le cap des|le cap de",
  from: 'de|contre|depuis|après|au lieu de|face à|contre les|comparé à|comparés aux|face aux|par rapport aux|au lieu des|contre quelque',
  former:
    'précédent bilan|bilan précédent|estimation précédente|précédente estimation|précédente prévision|prévision précédente|estimation initiale|' +
    'premier bilan|initialement|précédemment|bilan provisoire précédent',
  at: 'à|au|aux|en|dans|près de|près d\'',
  than:
    'par rapport|que l\'année|qu\'il y a|que l\'an|qu\'un an|comparé à|que|sur un an|année précédente|veille|mois précédent|un an plus tôt|an passé|' +
    'année dernière à la même|même période|précédent|précédente|à la veille|un an auparavant|trimestre précédent|qu\'en',
  afterThan: 'auparavant|plus tôt', since: 'depuis',
  numbered:
    'type|modèle|version|série|salle|chambre|unité|hall|quai|voie|terminal|bloc|chapitre|page|paragraphe|article|ligne|autoroute|route|vol|numéro|n°|zone|' +
    'catégorie|niveau|phase|réacteur|étage|studio|circonscription|bâtiment|hangar|appartement|pavillon|bureau|guichet|tramway|bus|tram|porte|' +
    'numéro d\'urgence|numéro vert|au numéro|standard|ligne d\'urgence|numéro d\'urgence',
  statutory: "salaire minimum|salaires minimums|smic|salaire horaire minimum|salaire minimal|salaire minimum horaire|salaire mensuel minimum",
  musts: 'doit|doivent|doit être|devra|devront',
  peaks:
    'niveau|niveau record|record|plus haut|plus bas|plus haut historique|plus bas historique|sommet|pic|seuil|record historique|maximum|minimum|' +
    'niveau historique|plus haut niveau|plus bas niveau',
  pairs:
    'les deux camps|des deux camps|aux deux camps|des deux parties|les deux côtés|les deux pays|des deux pays|aux deux pays|deux pays|les deux états|' +
    'des deux états|les deux nations|les deux voisins|les deux parties|les deux capitales',
  say:
    'dit|déclaré*|déclare|affirme|affirmé|affirment|affirmait|affirmant|annonce|annoncé|annoncent|annonçait|annonçant|annonçaient|indiqu*|ajout*|précise|' +
    'précisé|précisent|précisait|précisant|soulign*|expliqu*|rapporte|rapportent|rapporté|rapportait|félicit*|estim*|confirm*|rappel*|assure|assuré|' +
    'assurent|assurait|assurant|signale|signalé|signalent|fait savoir|informé|écrit|témoign*|note|notent|noté|notait|notant|prévoit|table|tablent|prévoient|' +
    'avert*|promis|révèle|révélé|révèlent|révélait|commenté|répondu|répliqué|a jugé|juge|martel*|insist*|reconnu|reconnaît|attend|pronostiqu*|relev*|' +
    'constat*|fait état|dénonc*|plaid*|selon lui|observe|observé|observent|évoqu*|prévenu|anticip*|fait valoir|regrett*|chiffré|conclu|dévoilé|communiqué|' +
    'salué|considère|argue|argué|arguant|argumente|détaillé|s\'attend|regretté|regrette|regrettait|déploré|déplore|lâché|glissé|résumé|résume|martelé|' +
    'insisté|soupiré|sa prévision|ses prévisions|leurs prévisions|sa projection|ses projections|a avancé|avance le chiffre|ont avancé|avançait|réclam*|' +
    'exig*|demande|demandé|demandent|demandait|appelle à|appelé à|appellent à|exhort*|revendiqu*|presse|plaident|sollicit*|lance un appel|lancé un appel|' +
    'réclame|réclament|réclamait|réclamé|exige|exigent|exigé|exigeait|revendique|revendiquent|voit le pib|voit la croissance|voit l\'inflation|voient le pib',
  deny:
    'démenti*|nié|nie|réfut*|dément|conteste|contesté|contestent|contestait|nient|démentent|nier|exclu|exclut|a exclu|ont exclu|excluent|excluant|écarté|' +
    'écarte|écarté l’idée|a rejeté les accusations|rejeté les accusations|rejette les accusations|rejeté ces accusations|rejeté les affirmations|' +
    'rejette l\'idée|a rejeté l\'idée|récuse|récusé|balaie|balayé les accusations',
  according: 'selon|d\'après|d\'apres|citant|de source|aux yeux de|à en croire|au dire de|de l\'avis|d\'après les|sur la base', afterAccording: '',
  cited: 'cité par|citée par|cités par|repris par|relayé par|citées par', that: 'que|qu\'|comment|si',
  statistics:
    'statistiques|statistique|données|chiffres|douanes|statistiques des douanes|estimations|calculs|décompte|sondage à la sortie|institut de statistique|' +
    'insee|recensement|données officielles|projection*|dépouillement|résultats|chiffre officiel',
  documents:
    'sondage|rapport|nouveau bilan|dernier bilan|bilan provisoire|étude|document|un communiqué|son communiqué|le communiqué|communiqué de presse|enquête|' +
    'analyse|note|déclaration|lettre|acte d\'accusation|projet de loi',
  media: 'médias|agence de presse|journal|presse|télévision|médias d\'état|chaîne|quotidien|radio|agence|presse locale|magazine|site|hebdomadaire',
  officials:
    'police|autorités|ministère|parquet|pompiers|secours|experts|analystes|organisateurs|armée|témoins|responsables|préfecture|économistes|gendarmerie|' +
    'procureur|chercheurs|scientifiques|syndicats|protection civile|garde-côtes|état-major|météo-france|médecins|hôpital|enquêteurs|diplomates|' +
    'commission électorale|mairie|spécialistes|marine|la société|l\'entreprise|ministère de la santé|justice|sismologues|sources|responsable|syndicat|' +
    'le syndicat|organisation syndicale|armée de l\'air|forces armées|sécurité civile|douane|douanes|service des douanes|institut de la statistique|' +
    'office statistique|présidence|forces aériennes|garde-frontière|gardes-frontières|services météorologiques|service météorologique|observatoire|' +
    'association|fédération|ong|organisation|chambre de commerce|ambassade|procureure|parquet général|cour suprême|agence|administration militaire|' +
    'commission|secours en mer|ministère de l\'intérieur|ministère de la défense|ministère du commerce|ministère de l\'économie|ministère des finances|' +
    'confédération|patronat|armée de l’air|secrétariat|garde nationale|force aérienne|institut américain|institut géologique',
  governments: 'gouvernement|exécutif|municipalité',
  organisations:
    "institution|la banque|l'institut|la compagnie|l'agence|le groupe|l'entreprise|l'organisation|la banque centrale|la société|le ministère|le parti|" +
    "le constructeur|le fonds|l'organisme|le fabricant|l'institution|la firme|l'union|l'autorité|l'armateur|l'opérateur|le transporteur|l'assureur|" +
    "l'avionneur|le fournisseur|l'exploitant|le distributeur|le régulateur|l'énergéticien|le laboratoire|la start-up|l'éditeur|le promoteur|" +
    "la compagnie aérienne|l'établissement",
  delegations: 'délégation|délégations|mission|négociateurs|émissaires|émissaire|inspecteurs|président|premier ministre|ministre des affaires étrangères',
  persons:
    'porte-parole|président|présidente|ministre|gouverneur|gouverneure|maire|chancelier|chancelière|premier ministre|dirigeant|chef de l\'état|' +
    'directeur général|secrétaire général|directrice générale|pdg|directeur|le patron|chef de la diplomatie|première ministre|sénateur|candidat|diplomate',
  pronouns: 'il|elle|t-il|t-elle',
  hosts:
    "a reçu|reçoit|recevra|recevait|accueille|a accueilli|accueillera|s'est entretenu|s'est entretenue|s'entretient|s'entretiendra|s'entretenir|" +
    "se sont entretenus|a été reçu|recevoir|ont discuté",
  spends:
    'consacre|consacrer|consacré*|consacrent|dépense|dépenser|dépensé*|dépenses|débloque|débloqué*|allouer|alloue|alloué*|affecter|affecté*|' +
    'enveloppe budgétaire|crédits budgétaires|met … à disposition|fournit|engage|mobilise',
  citing: 'citant|en citant|se référant à',
  backward: 'c\'est ce qu|l\'annonce a été|c\'est ce que|l\'information a été|ces chiffres ont été|ces données ont été',
  negotiates:
    'en discussions avec|en discussion avec|en négociations avec|en négociation avec|en pourparlers avec|négocie avec|négociait avec|négocient avec|' +
    'discute avec|discutait avec',
  futureTense: 'serait|seraient|aurait|auraient',
  reckons:
    'a chiffré|chiffre|chiffrait|chiffrent|a évalué|évalue|évaluent|évaluait|a estimé à|ont estimé à|a compté|ont compté|compté|a dénombré|ont dénombré|' +
    'dénombré|dénombre|a recensé|ont recensé|recensé|recense|a parlé de|ont parlé de|parlé de|parle de|parlent de|font état de|fait état de|a fait état de|' +
    'ont fait état de|avance le chiffre',
  finds:
    'donne|donnent|crédite|créditent|place|placent|montre|montrent|trouve|attribue|évalue|évalué|évaluent|évaluait|chiffre|chiffré|chiffrent|situe|situé|' +
    'a mesuré|mesuré',
  doer: 'par',
  amounts: 'le chiffre|le nombre|le bilan|le total|ce chiffre',
  points: 'point|points',
  negation: 'ne|n\'|pas|jamais|aucun|aucune|ni',
  planned:
    'prévoit de|prévoient de|prévoyait de|ambitionn*|doit|doivent|va|vont|prévu*|aura lieu|veut|veulent|invité*|entend|entendent|prévoit de|vise à|' +
    'se tiendra|planifi*|souhaite*|devra|programmé*|objectif|promis|s\'engag*|s\'est engagé*|envisage de|projet|projett*|visent|vise|se rendra|ouvrira|' +
    'fermera|sera|seront|présentera|signera|signeront|livrera|recevra|débutera|entrera|lancera|investira|supprimera|prêt à|compter|visite prévue|' +
    'rencontrera|commencera|construira|se réunira|publiera|organisera|auront lieu|accueillera|sont attendus|est attendu|*era|*eront|*ira|*iront|compte *er|' +
    'comptent *er|comptait *er|compte *ir|compte *re|*dront|*rront|ira|prévoit un|prévoit une|prévoient un|prévoient une|prévoit des|prévoient des|enverra|' +
    'enverront|prévoit d\'|prévoient d\'|prévoyait d\'|envisage d\'|envisagent de|envisagent d\'|a promis|promet|promettent|ont promis|augmenterons|' +
    'réduirons|investirons|construirons|ouvrirons|créerons|baisserons|relèverons|supprimerons|fournirons|enverrons|signerons|présenterons|lancerons|' +
    'doublerons|embaucherons|recruterons|allons|consacrerons|porterons|s\'est engagée à|s\'est engagé à',
  forecast:
    'table sur|prévoi*|estim*|prévision*|devrait|devraient|attendu*|anticip*|projection*|pronostic*|s\'attend à|tablent|probable*|s\'attendent|table|' +
    'progressera|augmentera|attend|baissera|atteindra|perspective*|croîtra|encourt|encourent|encourir|risque|risquent|s\'expose à|est passible|passible|' +
    'voit le pib|voit la croissance|voit l\'inflation|voient le pib',
  receive: 'reçoit|reçu|recevra|reçoivent|recevront', goals: 'objectif|cible',
  demanded:
    'doit être|appelle à|appelé à|appellent à|appelant à|exige*|réclam*|demand*|devrait être|faut|nécessaire|presse de|pressent|exhort*|plaide|revendiqu*|' +
    'requis*|sollicit*|lance un appel|lancé un appel|appel à|appelle les|appelé les|appelle le|appellent les|plaident|exigé|en appelle|ont appelé|' +
    'ont réclamé|réclamant|réclame',
  hypothetical: 'si|pourrait|pourraient|serait|seraient|peut-être|éventuel*|peut|peuvent|au cas où|possible|envisage|aurait|potentiel*|hypothèse',
  streak: 'consécutive|consécutif|consécutives|consécutifs|d\'affilée|de suite|de rang',
  multiples: {
    2: 'deux fois|à deux reprises', 3: 'trois fois|à trois reprises', 4: 'quatre fois', 5: 'cinq fois', 6: 'six fois', 7: 'sept fois', 8: 'huit fois',
    9: 'neuf fois', 10: 'dix fois',
  },
  things:
    "maisons|logements|bâtiments|immeubles|habitations|appartements|véhicules|voitures|écoles|ponts|magasins|villages|routes|animaux|drones|missiles|" +
    "bateaux|arbres|hôpitaux|foyers|camions|poids lourds|bus|autobus|autocars|trains|fourgons|chalets|granges|embarcations|accidents|attentats|attaques|" +
    "explosions|incidents|affrontements|collisions|fusillades|séismes|incendies|frappes|naufrages",
  subset: 'dont|parmi eux|parmi lesquels|y compris|enfants|femmes|parmi elles|mineurs|parmi lesquelles',
  outOf: 'sur|sur les|des|sur un total de', and: 'et|ou|ainsi que',
  clause: 'tandis que|mais|après que|alors que|parce que|lorsque|qui|après|avant|car|bien que|où|quand|donc|toutefois|cependant|puis',
  aside: 'en marge|avant le|avant la|après le|après la|à la suite|à la veille|à l\'issue|avant l\'|après l\'|lors de|suite à',
  neuters: 'il|elle|ils',
  streets: 'rue|avenue|boulevard|chaussée|allée|quai|impasse',
  relatives: 'fille|fils|épouse|époux|femme|mari|veuve|mère|père|sœur|frère|petite-fille|petit-fils|nièce|neveu|compagne|compagnon',
  openings: 'premiers',
  bodies: 'pays|états|membres|états membres|entreprises|sociétés|villes|régions|départements|provinces|partis|banques|gouvernements|ministres',
  matches:
    "battu|bat|battent|vaincu|gagné|gagne|imposé|imposés|s'impose|match|finale|demi-finale|victoire|nul|défaite|perdu|éliminé|score|dominé|imposée|imposées|" +
    "imposer|étrillé|corrigé|surclassé|s'incline|s'est inclinée|s'est incliné|l'a emporté|l'emporte|l'ont emporté|emporté face|s'est imposé|se sont imposés|" +
    "a concédé le nul|tenu en échec|a pris le meilleur",
  asExpected:
    "que prévu|qu'attendu|qu'anticipé|que prévue|que prévus|comme prévu|qu'espéré|que ne l'attendaient les analystes|qu'escompté|comme attendu|" +
    "que ce qui était prévu",
};
