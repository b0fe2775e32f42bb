import { expect, test } from 'vitest'
import { NINE, panelPlan } from '#shared/floor/testing/panel.ts'
import { decideInParts } from './batch.ts'
import { digestOf } from './sealing.ts'
import { Standing } from './standing.ts'

test('where the clock was put back a little between receiving and deciding, nothing is committed before it was received', () => {
  const command = { type: 'createMeeting', plan: panelPlan } as const
  const waiting = { command, actor: { role: 'secretariat', delegationId: null, device: 'desk' } as const, commandId: 'one', digest: digestOf(command), issuedAt: NINE, finds: undefined, isAwaited: undefined, receivedAt: NINE + 3, commitment: '', answer: () => undefined }
  expect([...decideInParts(new Standing('panel'), [waiting], NINE, 10, () => undefined)].flatMap(({ entries }) => entries)).toEqual([expect.objectContaining({ receivedAt: NINE + 3, at: NINE + 3 })])
})
