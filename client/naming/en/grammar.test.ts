import { expect, test } from 'vitest'
import { spokenGroup, spokenState } from './grammar.ts'

test.each([
  ['Pakistan', 'Pakistan'],
  ['Republic of Korea', 'the Republic of Korea'],
  ['Iran (Islamic Republic of)', 'the Islamic Republic of Iran'],
  ['Micronesia (Federated States of)', 'the Federated States of Micronesia'],
  ['United Kingdom of Great Britain and Northern Ireland', 'the United Kingdom of Great Britain and Northern Ireland'],
  ["Democratic People's Republic of Korea", "the Democratic People's Republic of Korea"],
  ['Democratic Republic of the Congo', 'the Democratic Republic of the Congo'],
  ['Czech Republic', 'the Czech Republic'],
  ['Philippines', 'the Philippines'],
  ['the former Yugoslav Republic of Macedonia', 'the former Yugoslav Republic of Macedonia'],
  ['South Sudan', 'South Sudan'],
  ['Nigeria', 'Nigeria'],
])('%s is spoken of as %s', (name, words) => {
  expect(spokenState(name)).toBe(words)
})

test.each([
  ['Organization of Islamic Cooperation', 'the Organization of Islamic Cooperation'],
  ['African Group', 'the African Group'],
  ['Non-Aligned Movement', 'the Non-Aligned Movement'],
  ["United Nations Children's Fund", "the United Nations Children's Fund"],
  ['UN Women', 'UN Women'],
  ['a group of countries', 'a group of countries'],
  ['Alliance of Small Island States', 'the Alliance of Small Island States'],
  ['Group of 77 and China', 'the Group of 77 and China'],
  ['Gulf Cooperation Council', 'the Gulf Cooperation Council'],
  ['GUAM Organization for Democracy and Economic Development', 'the GUAM Organization for Democracy and Economic Development'],
  ['Arab Group (League of Arab States)', 'the Arab Group (League of Arab States)'],
  ['Pacific Islands Forum', 'the Pacific Islands Forum'],
  ['Least developed countries', 'the least developed countries'],
  ['Nordic and Baltic countries', 'the Nordic and Baltic countries'],
  ['"a group of countries" (ad hoc cross-regional)', 'a group of countries'],
  ['UN70 group (Colombia, Ethiopia)', 'the UN70 group (Colombia, Ethiopia)'],
  ['Benelux', 'Benelux'],
  ['Norway and Sweden', 'Norway and Sweden'],
])('the group %s is spoken of as %s', (name, words) => {
  expect(spokenGroup(name)).toBe(words)
})
