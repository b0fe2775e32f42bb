import { setTimeout as pause } from 'node:timers/promises'
import { seeded } from '#server/testing/seeded.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import { openHall, type ChaosHall } from './hall/chaosHall.ts'
import type { Installation } from './hall/installation.ts'
import { healAll, untilAgreed } from './hall/healing.ts'
import { startAgainUnready } from './hall/startingAgain.ts'
import { brokenIn } from './invariants/invariants.ts'
import { disturb } from './script/disturb.ts'
import { KINDS, scriptOf, type Script, type StoreKind } from './script/script.ts'
import { outcomeOf } from './windows/book.ts'
import { PressingWindow } from './windows/pressingWindow.ts'
import { wishOf } from './windows/wishes.ts'

/** How a run went. */
export interface Run {
  seed: number
  store: StoreKind
  script: Script
  commands: number
  acknowledged: number
  refused: number
  unknown: number
  entries: number
  /** A window heard of their entries, and a failover took them back: never of one that a server had answered. */
  takenBack: number
  /** Nodes whose clock had departed from that of the store, and that somebody had to start again. */
  restarted: number
  agreedMs: number | null
  tookMs: number
  broken: { id: string; where: string[] }[]
}

/** Presses wait so long for one another, ms. */
const PAUSE_MS = { shortest: 20, longest: 160 }
const MOST_PENDING = 3
const BEGIN_MS = 60_000

/** Opens a hall, lets everybody press while its script is played, heals all, and judges what is left. */
export async function runChaos(seed: number, installation: Installation, lengthMs: number): Promise<Run> {
  const beganAt = performance.now()
  const { kind } = installation
  const script = scriptOf(seed, kind, lengthMs)
  const printedBefore = printedBy(installation).length
  await startAgainUnready(installation.nodes) // where the run before agreed at once, nobody has
  const hall = await openHall(installation)
  try {
    await begin(hall)
    const untilAt = performance.now() + lengthMs
    await Promise.all([...hall.pressing.map((window, index) => pressUntil(window, untilAt, seeded(seed * 100 + index))), play(hall, script)])
    await healAll(hall)
    const { agreedMs, restarted } = await untilAgreed(hall)
    const entries = await hall.store.read(hall.meetingId)
    const node = hall.nodes[0]
    const reader = await WireWindow.open(node?.url ?? '', hall.chair)
    const read = await reader.readAll()
    reader.close()
    const presses = hall.book.all
    const windows = hall.windows.map(({ who, cursor, confirmed: meeting }) => ({ who, cursor, meeting }))
    const broken = brokenIn({ meetingId: hall.meetingId, entries, read, presses, mayTakeBack: kind === 'sentinel', windows, agreedMs, printed: printedBy(installation).slice(printedBefore) })
    const count = (outcome: ReturnType<typeof outcomeOf>): number => presses.filter(press => outcomeOf(press) === outcome).length
    const kept = new Set(entries.map(({ origin: { value: { commandId } } }) => commandId))
    const takenBack = presses.filter(({ commandId, told }) => told?.ok === true && !kept.has(commandId)).length
    return {
      seed, store: kind, script, commands: presses.length, acknowledged: count('acknowledged'), refused: count('refused'), unknown: count('unknown'),
      entries: entries.length, takenBack, restarted, agreedMs, tookMs: performance.now() - beganAt, broken,
    }
  } finally {
    await hall.close()
  }
}

const printedBy = ({ nodes }: Installation): string => nodes.map(({ printed }) => printed).join('\n')

/** Before anything goes wrong, all are in, and the list is open. */
async function begin({ pressing, windows }: ChaosHall): Promise<void> {
  await until('all are in', () => windows.every(window => window.getSnapshot().status.kind === 'live'))
  for (const type of ['openMeeting', 'openList'] as const) pressing[0]?.press({ type })
  await until('the list is open', () => windows.every(({ confirmed }) => confirmed.list.openedAt !== null))
}

async function until(what: string, isSo: () => boolean): Promise<void> {
  for (const untilAt = performance.now() + BEGIN_MS; !isSo();) {
    if (performance.now() > untilAt) throw new Error(`waited ${BEGIN_MS} ms in vain until ${what}, before anything went wrong`)
    await pause(10)
  }
}

async function pressUntil(window: PressingWindow, untilAt: number, dice: () => number): Promise<void> {
  while (performance.now() < untilAt) {
    await pause(PAUSE_MS.shortest + dice() * (PAUSE_MS.longest - PAUSE_MS.shortest))
    const { actor, meeting, pending, version } = window.getSnapshot()
    if (actor === null || pending.length >= MOST_PENDING) continue
    const wish = wishOf({ role: actor.role, meeting, version, would: command => window.would(command) }, dice)
    if (wish !== null) window.press(wish)
  }
}

/** Each track by itself; where something took longer than it should, what follows waits for it. */
async function play(hall: ChaosHall, { disturbances }: Script): Promise<void> {
  const beganAt = performance.now()
  const tracks = [...new Set(Object.values(KINDS))]
  await Promise.all(tracks.map(async track => {
    for (const disturbance of disturbances.filter(({ kind }) => KINDS[kind] === track)) {
      await pause(Math.max(0, beganAt + disturbance.atMs - performance.now()))
      const end = await disturb(hall, disturbance)
      await pause(disturbance.forMs)
      await end()
    }
  }))
}
