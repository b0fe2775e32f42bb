import { expect, test } from 'vitest'
import { accessIdOf, windowPath } from '#shared/protocol/http.ts'
import { wantedOf } from './wanted.ts'

test.each([['chair', 'chair'], ['secretariat', 'chair'], ['screen', 'screen'], ['rapporteur', 'rapporteur'], ['public', 'public']] as const)('the access of the %s opens the window %s', (role, window) => {
  const accessId = accessIdOf({ role, delegationId: null })
  expect(wantedOf(windowPath('panel', accessId), '')).toEqual({ kind: 'window', window, meetingId: 'panel', accessId })
})

test.each([['public-screen', 'screen'], ['lower-third', 'lower-third']] as const)('%s is open to everybody: it shows what the public may see', (name, window) => {
  expect(wantedOf(windowPath('panel', name), '')).toEqual({ kind: 'window', window, meetingId: 'panel', accessId: 'public' })
})

test('the desk is another window of the secretariat', () => {
  expect(wantedOf(windowPath('panel', 'desk'), '#record')).toEqual({ kind: 'window', window: 'desk', meetingId: 'panel', accessId: 'secretariat' })
})

test.each(['booth', 'panellist'] as const)('each %s has its own', role => {
  const accessId = accessIdOf({ role, delegationId: null, seat: 'x.1' })
  expect(wantedOf(windowPath('panel', accessId), '')).toEqual({ kind: 'window', window: role, meetingId: 'panel', accessId })
})

test('a delegation has its own', () => {
  const accessId = accessIdOf({ role: 'delegation', delegationId: 'nam' })
  expect(wantedOf(windowPath('panel', accessId), '')).toMatchObject({ window: 'delegate', accessId })
})

test.each([['', '', null], ['/', '', null], ['/enter', '', null], ['/enter', '#', null], ['/start', '', null], ['/enter', '#AB-CD', 'AB-CD'], ['/enter', '#A%2DB', 'A-B'], ['/enter', '#50%', '50%']])(
  '%s%s is the way in, with the code %s', (path, fragment, code) => {
    expect(wantedOf(path, fragment)).toEqual({ kind: 'enter', code })
  },
)

test.each(['/m/panel', '/m/panel/clock', '/m/panel/booth', '/m/panel/panellist.', '/m/panel/constructor', '/m/panel/constructor.x', '/m/panel/chair/more', '/elsewhere'])('%s is nothing', path => {
  expect(wantedOf(path, '')).toEqual({ kind: 'nothing' })
})
