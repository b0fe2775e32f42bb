import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { DELEGATIONS, endOne, hallAt, playPeer, type Played } from '../stage.ts'
import { openHall, startRostrum } from '../subjects/rostrum.ts'

/** A process has put its memory in order when it was left alone for so long, ms. */
const REST_MS = 1500

/** What a process holds in memory, kB. */
export function residentKb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
}

/** Of the processor, by a process since its start, ms. */
export function processorMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** How much more a fresh server holds for each window that has come in, kB: ours, and a bare socket.io. */
export async function memoryPerWindow(windows: number): Promise<{ ours: number; reference: number }> {
  const subject = await startRostrum()
  const meeting = await openHall(subject, DELEGATIONS, true)
  meeting.chair.close()
  const [ours, reference] = await Promise.all([grown({ subject, hall: await hallAt(subject, meeting.seats) }, windows), grown(await playPeer('socket.io'), windows)])
  return { ours, reference }
}

async function grown(played: Played, windows: number): Promise<number> {
  await pause(REST_MS)
  const before = residentKb(played.subject.pid)
  await played.hall.open(windows)
  await pause(REST_MS)
  const after = residentKb(played.subject.pid)
  await endOne(played)
  return (after - before) / windows
}
