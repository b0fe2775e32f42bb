import { describe, expect, test } from 'vitest'
import { articleOf } from './articles.ts'
import { grammar, spokenGroup, spokenState } from './grammar.ts'
import { groups } from './groups.ts'
import { states } from './states.ts'

const form = (of: string, name: string): string | undefined => grammar.forms[of]?.(name)

test.each([
  ['Pakistan', 'le Pakistan', 'du Pakistan', 'au Pakistan'],
  ['France', 'la France', 'de la France', 'à la France'],
  ['Inde', 'l’Inde', 'de l’Inde', 'à l’Inde'],
  ['Cuba', 'Cuba', 'de Cuba', 'à Cuba'],
  ['Haïti', 'Haïti', 'd’Haïti', 'à Haïti'],
  ['Israël', 'Israël', 'd’Israël', 'à Israël'],
  ['Oman', 'Oman', 'd’Oman', 'à Oman'],
  ['El Salvador', 'El Salvador', 'd’El Salvador', 'à El Salvador'],
  ['Honduras', 'le Honduras', 'du Honduras', 'au Honduras'],
  ['Philippines', 'les Philippines', 'des Philippines', 'aux Philippines'],
  ["Côte d’Ivoire", 'la Côte d’Ivoire', 'de la Côte d’Ivoire', 'à la Côte d’Ivoire'],
  ["États-Unis d’Amérique", 'les États-Unis d’Amérique', 'des États-Unis d’Amérique', 'aux États-Unis d’Amérique'],
  ["Iran (République islamique d’)", 'la République islamique d’Iran', 'de la République islamique d’Iran', 'à la République islamique d’Iran'],
  ['Venezuela (République bolivarienne du)', 'la République bolivarienne du Venezuela', 'de la République bolivarienne du Venezuela', 'à la République bolivarienne du Venezuela'],
  ['Micronésie (États fédérés de)', 'les États fédérés de Micronésie', 'des États fédérés de Micronésie', 'aux États fédérés de Micronésie'],
  ['Bolivie (État plurinational de)', 'l’État plurinational de Bolivie', 'de l’État plurinational de Bolivie', 'à l’État plurinational de Bolivie'],
  ['République tchèque', 'la République tchèque', 'de la République tchèque', 'à la République tchèque'],
  ['ex-République yougoslave de Macédoine', 'l’ex-République yougoslave de Macédoine', 'de l’ex-République yougoslave de Macédoine', 'à l’ex-République yougoslave de Macédoine'],
  ['Swaziland', 'le Swaziland', 'du Swaziland', 'au Swaziland'],
  ['Turquie', 'la Turquie', 'de la Turquie', 'à la Turquie'],
  ['Cap-Vert', 'le Cap-Vert', 'du Cap-Vert', 'au Cap-Vert'],
])('%s is spoken of as %s, %s and %s, from its plate and from what is said', (plate, le, de, a) => {
  expect(spokenState(plate)).toBe(le)
  for (const name of [plate, le]) expect([form('le', name), form('de', name), form('a', name)]).toEqual([le, de, a])
})

test('the States without an article are these', () => {
  const bare = Object.values(states).filter(plate => spokenState(plate) === plate.replaceAll("'", '’'))
  expect(bare).toEqual([
    'Andorre', 'Antigua-et-Barbuda', 'Bahreïn', 'Cabo Verde', 'Cuba', 'Chypre', 'Djibouti', 'Haïti', 'Israël', 'Kiribati', 'Saint-Kitts-et-Nevis', 'Sainte-Lucie',
    'Sri Lanka', 'Monaco', 'Madagascar', 'Malte', 'Maurice', 'Nauru', 'Oman', 'Singapour', 'El Salvador', 'Saint-Marin', 'Sao Tomé-et-Principe',
    'Saint-Vincent-et-les Grenadines', 'Vanuatu',
  ])
})

test.each([
  ['Organization of Islamic Cooperation', 'l’Organisation de la coopération islamique', 'de l’Organisation de la coopération islamique'],
  ['European Union', 'l’Union européenne', 'de l’Union européenne'],
  ['African Group', 'le Groupe africain', 'du Groupe africain'],
  ['Caribbean Community', 'la Communauté des Caraïbes', 'de la Communauté des Caraïbes'],
  ['Nordic and Baltic countries', 'les pays nordiques et baltes', 'des pays nordiques et baltes'],
  ['Group of 77 and China', 'le Groupe des 77 et la Chine', 'du Groupe des 77 et de la Chine'],
  ['a group of countries', 'un groupe de pays', 'd’un groupe de pays'],
  ['UN Women', 'ONU-Femmes', 'd’ONU-Femmes'],
  ['Groupe des Amis de la Charte', 'le Groupe des Amis de la Charte', 'du Groupe des Amis de la Charte'],
])('the group %s is spoken of as %s, and %s', (name, le, de) => {
  expect(spokenGroup(name)).toBe(le)
  for (const one of [name, le]) expect(form('de', one)).toBe(de)
})

test('every group has an article, but for those that have their own and one that has a name', () => {
  expect(Object.values(groups).filter(name => articleOf(name) === '')).toEqual(['un groupe de pays', 'un groupe de pays (interrégional, ad hoc)', 'ONU-Femmes'])
})

describe('other names take no article', () => {
  test.each([
    ['Amnesty International', 'd’Amnesty International', 'à Amnesty International'],
    ['Human Rights Watch', 'de Human Rights Watch', 'à Human Rights Watch'],
    ['United Nations Watch', 'de United Nations Watch', 'à United Nations Watch'],
    ['Mme Michelle Bachelet', 'de Mme Michelle Bachelet', 'à Mme Michelle Bachelet'],
  ])('%s', (name, de, a) => {
    expect([form('le', name), form('de', name), form('a', name)]).toEqual([name, de, a])
  })
})

test('behind a comma stands for whom it speaks', () => {
  expect(form('de', "Iran (République islamique d’), au nom du Mouvement des pays non alignés")).toBe('de la République islamique d’Iran, au nom du Mouvement des pays non alignés')
  expect(form('a', 'Viet Nam, droit de réponse')).toBe('au Viet Nam, droit de réponse')
})
