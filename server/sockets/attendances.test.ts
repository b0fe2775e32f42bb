import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { LocalPresence } from '#server/presence/localPresence.ts'
import { Attendances } from './attendances.ts'
import { socketLine } from './socketLine.ts'
import type { Joined, OneSocket } from './types.ts'

test('however often a socket comes to a meeting and goes, its end is listened for once', async () => {
  const attendances = new Attendances({ presence: new LocalPresence(), now: Date.now, signalStandsMs: 1000 })
  const socket = Object.assign(new EventEmitter(), { handshake: { headers: {} } })
  const line = socketLine(socket as unknown as OneSocket)
  for (const role of ['delegation', 'public', 'delegation', 'public', 'delegation'] as const) {
    line.joined = { open: { meetingId: 'panel', listen: () => () => undefined }, accessId: role, actor: { role, delegationId: null, device: 'laptop' } } as unknown as Joined
    attendances.enter(line)
  }
  expect(socket.listenerCount('disconnect')).toBe(1)
  await attendances.close()
})
