import { EventEmitter } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { emptyMeeting } from '#shared/floor/model.ts'
import { startOf } from '#shared/sync/entry.ts'
import { FileDocuments } from '#server/documents/fileDocuments.ts'
import { Disk } from '#server/log/disk.ts'
import { LocalPresence } from '#server/presence/localPresence.ts'
import { newReport } from '#server/report.ts'
import { Screens } from '#server/screens/screens.ts'
import { Attendances } from './attendances.ts'
import { Named } from './named.ts'
import { SocketLine } from './socketLine.ts'
import type { Joined, OneSocket } from './types.ts'

test('however often a socket comes to a meeting and goes, its end is listened for once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-attendances-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const screens = new Screens(await FileDocuments.open(folder, new Disk(newReport('silent'))))
  const attendances = new Attendances({ hearing: { isDeaf: false }, presence: new LocalPresence(), screens, screenLostMs: 1000, onReconnect: () => () => {}, now: Date.now, signalStandsMs: 1000 })
  const socket = Object.assign(new EventEmitter(), { handshake: { headers: {}, query: {} }, request: { socket: new EventEmitter() }, conn: Object.assign(new EventEmitter(), { transport: { writable: true } }) })
  const line = new SocketLine(socket as unknown as OneSocket, new Named())
  const before = socket.listenerCount('disconnect')
  for (const role of ['delegation', 'public', 'delegation', 'public', 'delegation'] as const) {
    line.joined = { open: { meetingId: 'panel', standing: { meeting: emptyMeeting('panel'), position: startOf('panel') }, listen: () => () => undefined }, accessId: role, actor: { role, delegationId: null, device: 'laptop' } } as unknown as Joined
    attendances.enter(line)
  }
  expect(socket.listenerCount('disconnect')).toBe(before + 1)
  await attendances.close()
})
