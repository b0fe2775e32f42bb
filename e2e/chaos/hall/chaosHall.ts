import { setTimeout as pause } from 'node:timers/promises'
import { accessIdOf } from '#shared/protocol/http.ts'
import { createByDoor, DoorFault, signIn, type SignedIn } from '#e2e/wire/frontDoor.ts'
import { testPlan } from '#e2e/wire/testMeeting.ts'
import { ControlledLine } from '../proxy/controlledLine.ts'
import { withCookie } from '../proxy/withCookie.ts'
import { Book } from '../windows/book.ts'
import { PressingWindow } from '../windows/pressingWindow.ts'
import { WatchingWindow } from '../windows/watchingWindow.ts'
import type { ChaosNode } from './chaosNode.ts'
import type { Installation } from './installation.ts'
import { startAgainUnready, STARTED_AGAIN_MS } from './startingAgain.ts'

const DELEGATIONS = 5
const MAKING_MS = 30_000
/** Who sits before the windows; two of them are laptops of one delegation. */
const PRESSING = ['chair', 'secretariat', 'delegation.d1', 'delegation.d1', 'delegation.d2', 'delegation.d3', 'delegation.d4', 'delegation.d5']
const WATCHING = ['screen', 'public']

/** A meeting on an installation, its windows, and a line to each that can be disturbed. */
export interface ChaosHall extends Pick<Installation, 'nodes' | 'store'> {
  meetingId: string
  book: Book
  pressing: PressingWindow[]
  windows: (PressingWindow | WatchingWindow)[]
  /** From each window to whichever node takes it. */
  browserLines: ControlledLine[]
  /** Of one who presides, to read the log through a window. */
  chair: SignedIn
  close: () => Promise<void>
}

export async function openHall({ nodes, store }: Installation): Promise<ChaosHall> {
  const { meetingId, signed } = await untilMade(nodes)
  const book = new Book()
  const browserLines: ControlledLine[] = []
  const address = async (who: string, index: number) => {
    const line = await lineTo(nodes, index, signed.get(who)?.cookie ?? '')
    browserLines.push(line)
    return { meetingId, accessId: who, url: `http://127.0.0.1:${line.port}/` }
  }
  const pressing = await Promise.all(PRESSING.map(async (who, index) => new PressingWindow(await address(who, index), who, book)))
  const watching = await Promise.all(WATCHING.map(async (who, index) => new WatchingWindow(await address(who, index), who)))
  const windows = [...pressing, ...watching]
  for (const window of windows) window.start()
  const close = async (): Promise<void> => {
    for (const window of windows) window.leave()
    await Promise.all(browserLines.map(line => line.close()))
  }
  return { meetingId, nodes, store, book, pressing, windows, browserLines, chair: signed.get('chair') as SignedIn, close }
}

/** Half of the windows come back to the node they had; the others go from one to the next, as a balancer sends them. */
async function lineTo(nodes: readonly ChaosNode[], index: number, cookie: string): Promise<ControlledLine> {
  let turn = index
  const to = () => {
    const node = nodes[turn % nodes.length] as ChaosNode
    if (Math.floor(index / 2) % 2 === 0) turn += 1
    return { host: '127.0.0.1', port: Number(new URL(node.url).port) }
  }
  return ControlledLine.open(null, to, { there: bytes => withCookie(bytes, cookie), back: bytes => bytes })
}

/** After a failover the store takes nothing before its replica is back; and a node may still go by the jumped clock of the run before. */
async function untilMade(nodes: readonly ChaosNode[]): ReturnType<typeof makeMeeting> {
  const beganAt = performance.now()
  let isSeenTo = false
  for (;;) {
    try {
      return await makeMeeting(nodes[0] as ChaosNode)
    } catch (cause) {
      if (!(cause instanceof DoorFault) || performance.now() > beganAt + MAKING_MS) throw cause
    }
    if (performance.now() > beganAt + STARTED_AGAIN_MS && !isSeenTo) {
      isSeenTo = true
      await startAgainUnready(nodes)
    }
    await pause(200)
  }
}

async function makeMeeting(node: ChaosNode): Promise<{ meetingId: string; signed: Map<string, SignedIn> }> {
  const desk = (await node.cards()).find(({ role }) => role === 'secretariat')
  const made = await createByDoor(node.url, await signIn(node.url, desk?.code ?? ''), testPlan(DELEGATIONS))
  const wanted = made.accesses.filter(card => [...PRESSING, ...WATCHING].includes(accessIdOf(card)))
  const signed = await Promise.all(wanted.map(async card => [accessIdOf(card), await signIn(node.url, card.code)] as const))
  return { meetingId: made.meetingId, signed: new Map(signed) }
}
