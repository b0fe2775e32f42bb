import { expect, test } from 'vitest'
import { presenceFor } from './presenceFor.ts'

const NODES = [
  { chair: ['gavel'], 'delegation.cuba': ['laptop', 'phone'], 'delegation.iran': ['laptop'], screen: ['left'] },
  { secretariat: ['desk', 'door'], 'delegation.cuba': ['laptop', 'tablet'], screen: ['right'], 'delegation.gone': [] },
]
const of = presenceFor(NODES, { standing: [], speakerAccessId: null })

test('those presiding know how many preside, how many screens there are and how many delegations', () => {
  const expected = { kind: 'presiding', chair: 1, secretariat: 2, screens: 2, delegations: 2 }
  expect(of('chair')).toEqual(expected)
  expect(of('secretariat')).toEqual(expected)
})

test('those presiding know how many booths there are, where there are any', () => {
  const told = presenceFor([{ 'booth.fr': ['one', 'two'], 'booth.zh': ['one'] }, { 'booth.fr': ['three'] }], { standing: [], speakerAccessId: null })
  expect(told('chair')).toEqual({ kind: 'presiding', chair: 0, secretariat: 0, screens: 0, delegations: 0, booths: 2 })
})

test('a delegation knows how many devices it has itself; one that is at two nodes is one', () => {
  expect(of('delegation.cuba')).toEqual({ kind: 'own', devices: 3 })
  expect(of('delegation.iran')).toEqual({ kind: 'own', devices: 1 })
})

test('those presiding know what is signalled and by how many booths, in an order that tells nothing; a booth knows what it signals itself', () => {
  const standing = [['booth.fr', 'no-text'], ['booth.zh', 'slow-down'], ['booth.fr', 'slow-down']] as const
  const told = presenceFor(NODES, { standing: standing.map(([accessId, signal]) => ({ accessId, signal })), speakerAccessId: 'delegation.cuba' })
  for (const who of ['chair', 'secretariat']) expect(told(who)).toMatchObject({ signals: [{ signal: 'slow-down', booths: 2 }, { signal: 'no-text', booths: 1 }] })
  expect(told('booth.fr')).toEqual({ kind: 'booth', signals: ['slow-down', 'no-text'] })
  expect(told('booth.zh')).toEqual({ kind: 'booth', signals: ['slow-down'] })
  expect(told('booth.ar')).toEqual({ kind: 'booth', signals: [] })
  expect(JSON.stringify(['chair', 'delegation.cuba', 'screen'].map(told))).not.toMatch(/booth\./)
})

test('only whoever has the floor is asked to speak more slowly, and asked nothing else', () => {
  const told = presenceFor(NODES, { standing: [{ accessId: 'booth.fr', signal: 'slow-down' }, { accessId: 'booth.fr', signal: 'microphone' }], speakerAccessId: 'delegation.cuba' })
  expect(told('delegation.cuba')).toEqual({ kind: 'own', devices: 3, isToSlowDown: true })
  expect(told('delegation.iran')).toEqual({ kind: 'own', devices: 1 })
  const others = presenceFor(NODES, { standing: [{ accessId: 'booth.fr', signal: 'no-text' }], speakerAccessId: 'panellist.khor' })
  expect(others('panellist.khor')).toEqual({ kind: 'own', devices: 0 })
})

test.each(['screen', 'public', 'clock', 'chairman'])('%s knows nothing', accessId => {
  expect(of(accessId)).toBeNull()
})
