import { expect, test } from 'vitest'
import { mayTake, rolesOf } from './staffRoles.ts'

test('a claim grants what is written as MEETING/ROLE, once, and nothing else that stands in it', () => {
  const claim = ['hrc28/chair', 'hrc28/chair', '*/secretariat', 'hrc29/secretariat', 'admin', '/chair', 'hrc28/', 'hrc28/screen', 'hrc28/chair/more', '../chair', ' hrc28/chair', '**/chair', 7, null, { meetingId: 'x', role: 'chair' }]
  expect(rolesOf(claim)).toEqual([{ meetingId: 'hrc28', role: 'chair' }, { meetingId: '*', role: 'secretariat' }, { meetingId: 'hrc29', role: 'secretariat' }])
})

test('some providers write a list as one text', () => {
  expect(rolesOf('hrc28/chair, hrc29/secretariat admin')).toEqual([{ meetingId: 'hrc28', role: 'chair' }, { meetingId: 'hrc29', role: 'secretariat' }])
})

test.each([undefined, null, 7, true, {}, [], '', { 0: 'hrc28/chair' }])('the claim %j grants nothing', claim => {
  expect(rolesOf(claim)).toEqual([])
})

test('more than a cookie holds is not cut off somewhere', () => {
  const claim = Array.from({ length: 200 }, (_one, index) => `m${index}aaaaaaaaaa/chair`)
  expect(rolesOf(claim)).toBeNull()
  expect(rolesOf(claim.slice(0, 80))).toHaveLength(80)
})

test('a role is taken in its own meeting, and one of all meetings in each', () => {
  const roles = [{ meetingId: 'hrc28', role: 'chair' }, { meetingId: '*', role: 'secretariat' }] as const
  expect(mayTake(roles, 'hrc28', 'chair')).toBe(true)
  expect(mayTake(roles, 'hrc29', 'chair')).toBe(false)
  expect(mayTake(roles, 'hrc29', 'secretariat')).toBe(true)
  expect(mayTake([], 'hrc28', 'chair')).toBe(false)
})
