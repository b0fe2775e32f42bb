import { expect, test } from 'vitest'
import { grammar, spokenGroup, spokenState } from './grammar.ts'

const { de, a, el } = grammar.forms

test.each([
  ['Pakistán', 'el Pakistán', 'del Pakistán', 'al Pakistán'],
  ['India', 'la India', 'de la India', 'a la India'],
  ['Estados Unidos de América', 'los Estados Unidos de América', 'de los Estados Unidos de América', 'a los Estados Unidos de América'],
  ['Bahamas', 'las Bahamas', 'de las Bahamas', 'a las Bahamas'],
  ['Francia', 'Francia', 'de Francia', 'a Francia'],
  ['El Salvador', 'El Salvador', 'de El Salvador', 'a El Salvador'],
  ['Sudán', 'el Sudán', 'del Sudán', 'al Sudán'],
  ['Sudán del Sur', 'Sudán del Sur', 'de Sudán del Sur', 'a Sudán del Sur'],
  ['Irán (República Islámica del)', 'la República Islámica del Irán', 'de la República Islámica del Irán', 'a la República Islámica del Irán'],
  ['Bolivia (Estado Plurinacional de)', 'el Estado Plurinacional de Bolivia', 'del Estado Plurinacional de Bolivia', 'al Estado Plurinacional de Bolivia'],
  ['Micronesia (Estados Federados de)', 'los Estados Federados de Micronesia', 'de los Estados Federados de Micronesia', 'a los Estados Federados de Micronesia'],
  ['Países Bajos (Reino de los)', 'el Reino de los Países Bajos', 'del Reino de los Países Bajos', 'al Reino de los Países Bajos'],
  ['República Checa', 'la República Checa', 'de la República Checa', 'a la República Checa'],
  ['ex República Yugoslava de Macedonia', 'la ex República Yugoslava de Macedonia', 'de la ex República Yugoslava de Macedonia', 'a la ex República Yugoslava de Macedonia'],
  ['Swazilandia', 'Swazilandia', 'de Swazilandia', 'a Swazilandia'],
])('%s is spoken of as %s, %s, %s', (plate, name, of, to) => {
  expect(spokenState(plate)).toBe(name)
  expect([de?.(name), a?.(name), el?.(name)]).toEqual([of, to, name])
  expect([de?.(plate), a?.(plate), el?.(plate)]).toEqual([of, to, name])
})

test.each([
  ['Organization of Islamic Cooperation', 'la Organización de Cooperación Islámica', 'de la Organización de Cooperación Islámica'],
  ['African Group', 'el Grupo Africano', 'del Grupo Africano'],
  ['Nordic and Baltic countries', 'los países nórdicos y bálticos', 'de los países nórdicos y bálticos'],
  ['a group of countries', 'un grupo de países', 'de un grupo de países'],
  ["United Nations Children's Fund", 'el Fondo de las Naciones Unidas para la Infancia', 'del Fondo de las Naciones Unidas para la Infancia'],
  ['UN Women', 'ONU-Mujeres', 'de ONU-Mujeres'],
])('the group %s is spoken of as %s', (name, words, of) => {
  expect(spokenGroup(name)).toBe(words)
  expect(de?.(words)).toBe(of)
})

test.each(['Amnesty International', 'Ms. Flavia Pansieri', 'otra delegación'])('%s has no article', name => {
  expect(el?.(name)).toBe(name)
  expect(de?.(name)).toBe(`de ${name}`)
  expect(a?.(name)).toBe(`a ${name}`)
})
