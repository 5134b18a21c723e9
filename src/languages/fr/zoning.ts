import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'fr',
  furniture: [
    'partager', 'partager sur facebook', 'partager l’article', 'tweeter', 'imprimer', 'commentaire', 'commentaires', 'commenter',
    'laisser un commentaire', 'ajouter un commentaire', 'aucun commentaire', 'se connecter', 's’inscrire', 's’abonner', 'abonnez-vous',
    'je m’abonne', 'newsletter', 'publicité', 'annonce', 'aller au contenu', 'menu', 'accueil', 'rechercher', 'contact', 'qui sommes-nous',
    'mentions légales', 'politique de confidentialité', 'conditions générales', 'tous droits réservés', 'mots-clés', 'tags', 'thèmes', 'sujets',
    'haut de page', 'suivez-nous', 'copier le lien', 'sauvegarder', 'enregistrer', 'écouter l’article', 'temps de lecture',
    'ajouter à vos favoris', 'envoyer par email',
  ],
  teaserHeads: [
    'lire aussi', 'à lire aussi', 'lire également', 'à lire également', 'lire plus', 'lire la suite', 'en savoir plus', 'voir aussi',
    'sur le même sujet', 'sur le même thème', 'articles similaires', 'articles liés', 'à découvrir', 'vous aimerez aussi',
    'cela peut vous intéresser', 'à ne pas manquer', 'les plus lus', 'articles les plus lus', 'le plus lu', 'dernières actualités',
    'dernières nouvelles', 'dernières infos', 'plus d’actualités', 'nos recommandations', 'recommandé pour vous', 'notre sélection',
    'la suite après cette publicité', 'la rédaction vous conseille', 'contenus sponsorisés', 'ailleurs sur le web', 'dans la même rubrique',
    'à voir aussi', 'vidéos recommandées',
  ],
  credits: [
    'photo', 'photos', 'crédit photo', 'crédit', 'crédits', 'image', 'illustration',
  ],
  sourceNotes: ['source', 'sources', 'avec agences', 'avec afp'],
  dateLabels: [
    'publié', 'publié le', 'publié à', 'mis à jour', 'mis à jour le', 'mise à jour', 'modifié le', 'dernière mise à jour',
  ],
};
