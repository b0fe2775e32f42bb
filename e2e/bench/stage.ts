import { Hall } from './hall.ts'
import type { Seat } from './load/dialect.ts'
import { LoadProcess } from './load/loadProcess.ts'
import { startPeer, type Subject } from './subjects/peer.ts'
import { openHall, startRostrum, type OpenedMeeting, type Rostrum } from './subjects/rostrum.ts'

/** Who presses: one delegation, or as many pressers of a peer. */
export const DELEGATIONS = 200
export const PRESSERS = Array.from({ length: DELEGATIONS }, (_, index) => index)

/** Of a crowd: a node takes four thousand lines of one. */
export const ADDRESSES = ['127.0.0.1', '127.0.0.2', '127.0.0.3']

export interface Played {
  subject: Subject
  hall: Hall
}

/** All that is measured side by side, each in a process of its own, with a load in a process of its own. */
export interface Stage {
  rostrum: Played & { subject: Rostrum; meeting: OpenedMeeting }
  socketIo: Played
  ws: Played
  colyseus: Played
  all: Played[]
  end: () => Promise<void>
}

export async function openStage(): Promise<Stage> {
  const subject = await startRostrum()
  const meeting = await openHall(subject, DELEGATIONS, true)
  const rostrum = { subject, meeting, hall: await hallAt(subject, meeting.seats) }
  const [socketIo, ws, colyseus] = await Promise.all([playPeer('socket.io'), playPeer('ws'), playPeer('colyseus')])
  const all: Played[] = [rostrum, socketIo, ws, colyseus]
  const end = async (): Promise<void> => {
    meeting.chair.close()
    await Promise.all(all.map(endOne))
  }
  return { rostrum, socketIo, ws, colyseus, all, end }
}

export async function playPeer(kind: 'socket.io' | 'ws' | 'colyseus', from = ['127.0.0.1'], loads = 1): Promise<Played> {
  const subject = await startPeer(kind)
  return { subject, hall: await hallAt(subject, [], from, loads) }
}

/** @param from addresses of the load: a node takes so many lines of one */
export async function hallAt(subject: Pick<Subject, 'kind' | 'port'>, seats: Seat[], from = ['127.0.0.1'], loads = 1): Promise<Hall> {
  const place = { kind: subject.kind, ports: [subject.port], from, delegations: DELEGATIONS, seats }
  return new Hall(await Promise.all(Array.from({ length: loads }, () => LoadProcess.start(place))))
}

export async function endOne({ hall, subject }: Played): Promise<void> {
  hall.end()
  await subject.end()
}
