import { expect, test } from 'vitest'
import { presenceFor } from './presenceFor.ts'

const of = presenceFor([
  { chair: ['gavel'], 'delegation.cuba': ['laptop', 'phone'], 'delegation.iran': ['laptop'], screen: ['left'] },
  { secretariat: ['desk', 'door'], 'delegation.cuba': ['laptop', 'tablet'], screen: ['right'], 'delegation.gone': [] },
])

test('those presiding know how many preside, how many screens there are and how many delegations', () => {
  const expected = { kind: 'presiding', chair: 1, secretariat: 2, screens: 2, delegations: 2 }
  expect(of('chair')).toEqual(expected)
  expect(of('secretariat')).toEqual(expected)
})

test('a delegation knows how many devices it has itself; one that is at two nodes is one', () => {
  expect(of('delegation.cuba')).toEqual({ kind: 'own', devices: 3 })
  expect(of('delegation.iran')).toEqual({ kind: 'own', devices: 1 })
})

test.each(['screen', 'public', 'clock', 'chairman'])('%s knows nothing', accessId => {
  expect(of(accessId)).toBeNull()
})
