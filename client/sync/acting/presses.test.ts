import { expect, test } from 'vitest'
import { withList, withWaiting } from '#shared/floor/testing/halls.ts'
import { requestNamed } from '#shared/floor/testing/labels.ts'
import { chair, delegate } from '#shared/floor/testing/panel.ts'
import { ask, give, withdraw } from '#shared/floor/testing/verbs.ts'
import type { Command } from '#shared/floor/commands.ts'
import { saysDone, showsDone } from './presses.ts'

const request = ask('cuba') as Command
const withdrawal: Command = { type: 'withdrawRequest', requestId: requestNamed(withWaiting(['cuba']).meeting, 'cuba').requestId }

test('only what one wanted for oneself, and is so already, needs no words', () => {
  expect(saysDone(request, { ok: false, code: 'already-waiting' })).toBe(true)
  expect(saysDone(request, { ok: false, code: 'already-listed' })).toBe(true)
  expect(saysDone(request, { ok: false, code: 'list-closed' })).toBe(false)
  expect(saysDone(withdrawal, { ok: false, code: 'unknown-request' })).toBe(true)
  expect(saysDone(withdrawal, { ok: false, code: 'has-the-floor' })).toBe(false)
  expect(saysDone({ type: 'raisePointOfOrder', motion: 'point-of-order' }, { ok: false, code: 'order-already-raised' })).toBe(true)
  expect(saysDone({ type: 'raisePointOfOrder', motion: 'point-of-order' }, { ok: false, code: 'meeting-closed' })).toBe(false)
  expect(saysDone({ type: 'withdrawPointOfOrder', orderId: 'o1' }, { ok: false, code: 'unknown-order' })).toBe(true)
  expect(saysDone({ type: 'withdrawPointOfOrder', orderId: 'o1' }, { ok: false, code: 'order-being-heard' })).toBe(false)
  expect(saysDone({ type: 'bringBack', statementId: 's1' }, { ok: false, code: 'already-listed' })).toBe(false)
})

test('a meeting shows a request that waits, is listed or speaks, in its own capacity', () => {
  const listed = withList(['cuba'])
  for (const { meeting } of [withWaiting(['cuba']), listed, listed.copy().does(give('cuba'))]) {
    expect(showsDone(meeting, delegate('cuba'), request)).toBe(true)
    expect(showsDone(meeting, delegate('cuba'), ask('cuba for ALBA') as Command)).toBe(false)
    expect(showsDone(meeting, delegate('kenya'), ask('kenya') as Command)).toBe(false)
    expect(showsDone(meeting, chair, request)).toBe(false)
  }
})

test('a meeting shows a withdrawal when the request is gone', () => {
  const waiting = withWaiting(['cuba'])
  expect(showsDone(waiting.meeting, delegate('cuba'), withdrawal)).toBe(false)
  expect(showsDone(waiting.copy().as('cuba').does(withdraw('cuba')).meeting, delegate('cuba'), withdrawal)).toBe(true)
})
