import { expect, test } from 'vitest'
import type { AccessHere } from '#shared/protocol/doors.ts'
import { deedWords } from './deedWords.ts'

const reader = { role: 'secretariat', device: 'desk' } as const
const at = Date.UTC(2015, 2, 3, 9, 2)
const MARKS = /[\u2066-\u2069]/g

function words(...deeds: AccessHere['deeds']): string | undefined {
  return deedWords({ accessId: 'delegation.bra', deeds }, reader, at + 3_600_000, 'Europe/Zurich')?.replaceAll(MARKS, '')
}

test('what was last done with an access says by whom, and when on that day', () => {
  expect(words()).toBeUndefined()
  expect(words({ kind: 'issued', at: at - 86_400_000, by: null })).toBe('code issued by the server, 2 March 2015, 10:02')
  expect(words({ kind: 'issued', at: at - 86_400_000, by: null }, { kind: 'revoked', at, by: { accessId: 'secretariat', device: 'desk' } })).toBe('revoked by you, 10:02')
  expect(words({ kind: 'issued', at, by: { accessId: 'secretariat', device: 'another' } })).toBe('code issued by the secretariat on another device, 10:02')
  expect(words({ kind: 'signed-out', at, by: { accessId: 'delegation.bra', device: 'phone' } })).toBe('all devices signed out by its own device, 10:02')
})
