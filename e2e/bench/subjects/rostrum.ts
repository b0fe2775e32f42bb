import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer, type ServerProcess } from '#e2e/wire/serverProcess.ts'
import { createByDoor, signIn } from '#e2e/wire/frontDoor.ts'
import { testPlan } from '#e2e/wire/testMeeting.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import type { AccessCard } from '#shared/protocol/http.ts'
import type { Seat } from '../load/dialect.ts'
import type { Subject } from './peer.ts'

export interface Rostrum extends Subject {
  dataDir: string
  server: ServerProcess
}

/** A server as a person runs it, on a private Redis that writes to the disk before it answers. Its ways of start are those of `npm start`. */
export async function startRostrum(env: Record<string, string> = {}): Promise<Rostrum> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rostrum-bench-'))
  const server = await startServer({ DATA_DIR: dataDir, STORE: 'redis', NODE_ENV: 'production', ...env })
  process.once('exit', () => server.kill('SIGTERM')) // also where the benchmark was broken off
  const end = async (): Promise<void> => {
    server.kill('SIGTERM')
    await server.exited
    await rm(dataDir, { recursive: true, force: true })
  }
  return { kind: 'rostrum', port: Number(new URL(server.url).port), pid: server.pid, dataDir, server, end }
}

export interface OpenedMeeting {
  meetingId: string
  seats: Seat[]
  /** Whoever may come in, with the codes they sign in by. */
  accesses: AccessCard[]
  chair: WireWindow
}

/** A meeting of so many delegations whose list is open; each has signed in once. */
export async function openHall({ server }: Rostrum, delegations: number, isApproved: boolean): Promise<OpenedMeeting> {
  const { url } = server
  const card = (await server.cards()).find(({ role }) => role === 'secretariat')
  if (card === undefined) throw new Error('the demo has no secretariat')
  const { meetingId, accesses } = await createByDoor(url, await signIn(url, card.code), testPlan(delegations, isApproved ? ['member-state'] : []))
  const seats: Seat[] = []
  for (const { code, delegationId } of accesses.filter(({ role }) => role === 'delegation')) {
    const { cookie, accessId } = await signIn(url, code)
    seats.push({ cookie, meetingId, accessId, delegationId: delegationId ?? '' })
  }
  const chair = await WireWindow.open(url, await signIn(url, accesses.find(({ role }) => role === 'chair')?.code ?? ''))
  await chair.do({ type: 'openList' })
  return { meetingId, seats, accesses, chair }
}
