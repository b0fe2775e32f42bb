/** The States by the article they take in a sentence, as on their plates, also by names they had in 2015. Cuba, Haïti and others take none. */
const MASCULINE = [
  'Bangladesh', 'Bélarus', 'Belize', 'Bénin', 'Bhoutan', 'Botswana', 'Brésil', 'Brunéi Darussalam', 'Burkina Faso', 'Burundi', 'Cambodge', 'Cameroun', 'Canada',
  'Cap-Vert', 'Chili', 'Congo', 'Costa Rica', 'Danemark', 'Gabon', 'Ghana', 'Guatemala', 'Guyana', 'Honduras', 'Japon', 'Kazakhstan', 'Kenya', 'Kirghizistan', 'Koweït',
  'Lesotho', 'Liban', 'Libéria', 'Liechtenstein', 'Luxembourg', 'Malawi', 'Mali', 'Maroc', 'Mexique', 'Monténégro', 'Mozambique', 'Myanmar', 'Népal', 'Nicaragua',
  'Niger', 'Nigéria', 'Pakistan', 'Panama', 'Paraguay', 'Pérou', 'Portugal', 'Qatar', 'Royaume-Uni', 'Rwanda', 'Saint-Siège', 'Samoa', 'Sénégal', 'Soudan',
  'Soudan du Sud', 'Suriname', 'Swaziland', 'Tadjikistan', 'Tchad', 'Timor-Leste', 'Togo', 'Turkménistan', 'Venezuela', 'Viet Nam', 'Yémen', 'Zimbabwe',
]

const FEMININE = [
  'Barbade', 'Belgique', 'Bolivie', 'Bosnie-Herzégovine', 'Bulgarie', 'Chine', 'Colombie', "Côte d’Ivoire", 'Croatie', 'Dominique', 'Finlande', 'France', 'Gambie',
  'Géorgie', 'Grèce', 'Grenade', 'Guinée', 'Guinée équatoriale', 'Guinée-Bissau', 'Hongrie', 'Jamaïque', 'Jordanie', 'Lettonie', 'Libye', 'Lituanie',
  'Macédoine du Nord', 'Malaisie', 'Mauritanie', 'Micronésie', 'Mongolie', 'Namibie', 'Norvège', 'Nouvelle-Zélande', 'Papouasie-Nouvelle-Guinée', 'Pologne',
  'Roumanie', 'Serbie', 'Sierra Leone', 'Slovaquie', 'Slovénie', 'Somalie', 'Suède', 'Suisse', 'Tchéquie', 'Thaïlande', 'Trinité-et-Tobago', 'Tunisie', 'Türkiye',
  'Turquie', 'Zambie',
]

const ELIDED = [
  'Afghanistan', 'Afrique du Sud', 'Albanie', 'Algérie', 'Allemagne', 'Angola', 'Arabie saoudite', 'Argentine', 'Arménie', 'Australie', 'Autriche', 'Azerbaïdjan',
  'Égypte', 'Équateur', 'Érythrée', 'Espagne', 'Estonie', 'Eswatini', 'Éthiopie', 'ex-République yougoslave de Macédoine', 'Inde', 'Indonésie', 'Iran', 'Iraq',
  'Irlande', 'Islande', 'Italie', 'Ouganda', 'Ouzbékistan', 'Ukraine', 'Uruguay',
]

const PLURAL = ['Bahamas', 'Comores', 'Fidji', 'Maldives', 'Palaos', 'Pays-Bas', 'Philippines', 'Seychelles', 'Tonga', 'Tuvalu']

/** What a name begins with, where that decides: of States and of groups of States. */
const BY_FIRST_WORD: Readonly<Record<string, string>> = {
  'Commonwealth': 'le ', 'Conseil': 'le ', 'Fonds': 'le ', 'Forum': 'le ', 'Groupe': 'le ', 'Haut-Commissariat': 'le ', 'Mouvement': 'le ', 'Programme': 'le ', 'Royaume': 'le ', 'Royaume-Uni': 'le ',
  'Benelux': 'le ', 'MERCOSUR': 'le ', 'Communauté': 'la ', 'Fédération': 'la ', 'Ligue': 'la ', 'Principauté': 'la ', 'République': 'la ', 'République-Unie': 'la ',
  'Alliance': 'l’', 'Association': 'l’', 'État': 'l’', 'Organisation': 'l’', 'Union': 'l’', 'Émirats': 'les ', 'États': 'les ', 'États-Unis': 'les ', 'Îles': 'les ', 'pays': 'les ',
}

const BY_NAME = new Map([
  ...MASCULINE.map(name => [name, 'le '] as const),
  ...FEMININE.map(name => [name, 'la '] as const),
  ...ELIDED.map(name => [name, 'l’'] as const),
  ...PLURAL.map(name => [name, 'les '] as const),
])

/** The article before a name, with the space that belongs there; nothing where it takes none. */
export function articleOf(name: string): string {
  return BY_NAME.get(name) ?? BY_FIRST_WORD[name.split(' ', 1)[0] ?? ''] ?? ''
}
