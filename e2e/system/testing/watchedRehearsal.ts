import { setTimeout as pause } from 'node:timers/promises'
import { ALL_INCIDENTS } from '#e2e/rehearsal/incidents/allIncidents.ts'
import { Incidents } from '#e2e/rehearsal/incidents/incidents.ts'
import type { Hall } from '#e2e/rehearsal/hall.ts'
import { play } from '#e2e/rehearsal/play.ts'
import { newPlaying } from '#e2e/rehearsal/playing.ts'
import { presetRehearsal } from '#e2e/rehearsal/presetRehearsal.ts'
import { seeded } from '#server/testing/seeded.ts'
import { wireHall } from '#e2e/rehearsal/wireHall.ts'
import { createByDoor, signIn } from '#e2e/wire/frontDoor.ts'
import { SpeakerDoor } from '#e2e/wire/speakerDoor.ts'
import { tappedLine } from '#e2e/wire/tappedLine.ts'
import type { TestNode } from '#e2e/wire/testNode.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import { accessIdOf, type AccessCard } from '#shared/protocol/http.ts'
import type { SeenEntry } from '#shared/sync/entry.ts'
import { quietIncidents } from './quietIncidents.ts'
import type { Secret } from './secretsOf.ts'
import { Watcher } from './watcher.ts'

const ON_SCREEN = 'The room is cleared at eleven, quietly'
/** How often all who watch look again at everything: after so many commands. */
const LOOKS = 40
/** What is a secret late in a meeting was one of the same kind before. */
const MOST_LOOKS = 14
const FAST = 100_000
const WATCHED = ['public', 'delegation.delegation-1', 'delegation.silent', 'booth.fr', 'screen', 'panellist.panellist-1', 'chair'] as const

export interface Watched {
  /** The Chair is the last of them. */
  watchers: Watcher[]
  entries: SeenEntry[]
  /** What is in no log. */
  asides: Secret[]
  /** All that the secretariat was sent that made the meeting, who alone is told the codes. */
  desk: Buffer
  incidents: Readonly<Record<string, number>>
}

/** A whole panel of the Council with incidents, played at a node over lines of which every byte is kept. */
export async function watchedRehearsal(node: TestNode, seed: number): Promise<Watched> {
  const { plan, presses } = presetRehearsal('council-panel', Date.now(), seeded(seed), true)
  const silent = { id: 'silent', name: 'The Silent Delegation', category: 'member-state' as const, groups: [], code: null, isAssumed: false }
  const desk = await tappedLine(node.url, addressOf(99))
  const { code } = await node.app.accesses.issue('door0000', { role: 'secretariat', delegationId: null })
  const { meetingId, accesses } = await createByDoor(desk.url, await signIn(desk.url, code), { ...plan, delegations: [...plan.delegations, silent] })
  const codeOf = (accessId: string): string | null => accesses.find(card => accessIdOf(card) === accessId)?.code ?? null

  const watchers: Watcher[] = []
  const windows: WireWindow[] = []
  try {
    for (const [index, name] of WATCHED.entries()) watchers.push(await Watcher.enter(name, { url: node.url, from: addressOf(index + 1), meetingId, code: codeOf(name) }))
    const chair = watchers.at(-1) as Watcher
    const delegations = await windowsOf(node, accesses, watchers, windows)
    let looks = 0
    const watch = async (...requestIds: string[]): Promise<void> => {
      looks += 1
      if (looks > MOST_LOOKS) return
      const { waiting, rows } = chair.socket.meeting
      const ids = [...waiting.slice(0, 1), ...rows.slice(0, 1).map(({ request }) => request)].map(({ requestId }) => requestId)
      await Promise.all(watchers.map(watcher => watcher.look([...requestIds, ...ids])))
    }
    const named: Secret[] = []
    const nameSpeaker = async (delegationId: string, requestId: string): Promise<boolean> => {
      const of = accessIdOf({ role: 'delegation', delegationId })
      const name = `Nadezhda-of-${delegationId}-the-${named.length}th`
      const { status } = await SpeakerDoor.at(node.url, await signIn(node.url, codeOf(of) ?? '')).write(requestId, { name, title: null }, undefined, chair.socket.now())
      if (status === 200) named.push({ kind: 'the name of a speaker', text: name, of, until: Infinity })
      return status === 200
    }
    await steerScreens(watchers, chair)
    const incidents = new Incidents([...quietIncidents({ watch, nameSpeaker }), ...ALL_INCIDENTS], seeded(seed))
    const hall = lookedAt(wireHall(chair.socket, delegations, FAST), watch)
    await play(newPlaying({ hall, presses, dice: seeded(seed), incidents, isInOrder: false }))
    looks = 0
    await watch()
    const { end, items } = await chair.socket.readAll()
    for (const { socket } of watchers) {
      await socket.until((_meeting, version) => version >= end.version, 'the end')
      await socket.readAll()
    }
    return { watchers, entries: items.filter(item => 'version' in item), asides: [...asidesOf(accesses, watchers), ...named], desk: desk.bytes(), incidents: incidents.counts }
  } finally {
    for (const window of windows) window.close()
    await Promise.all([...watchers.map(watcher => watcher.close()), desk.close()])
  }
}

/** Where a machine has a whole network of its own inside it, each comes from an address that is found nowhere else. */
function addressOf(index: number): string | null {
  return process.platform === 'linux' ? `127.66.121.${index}` : null
}

/** A window for each delegation of which none watches. */
async function windowsOf({ url }: TestNode, accesses: readonly AccessCard[], watchers: readonly Watcher[], windows: WireWindow[]): Promise<Map<string, WireWindow>> {
  const delegations = new Map<string, WireWindow>()
  for (const { delegationId, code, ...card } of accesses) {
    if (delegationId === null) continue
    const watcher = watchers.find(({ name }) => name === accessIdOf({ delegationId, ...card }))
    const window = watcher?.socket ?? (await WireWindow.open(url, await signIn(url, code)))
    if (watcher === undefined) windows.push(window)
    delegations.set(delegationId, window)
  }
  return delegations
}

/** Something is on a screen, by the Chair, of which nobody else hears. */
async function steerScreens(watchers: readonly Watcher[], { socket }: Watcher): Promise<void> {
  const screenId = 'a1b2c3d4e5f60718'
  const screen = watchers.find(({ name }) => name === 'screen')?.socket
  await screen?.signScreen({ screenId, name: null, version: 1, language: 'en', view: 'floor', isBlack: false })
  for (let isDone = false; !isDone; await pause(20)) isDone = (await socket.steerScreen({ screenId, want: { kind: 'message', text: ON_SCREEN } })).ok
}

/** The same hall; now and then all who watch look at it. */
function lookedAt(hall: Hall, watch: () => Promise<void>): Hall {
  let given = 0
  const then = async <T>(answer: Promise<T>): Promise<T> => {
    const got = await answer
    given += 1
    if (given % LOOKS === 0) await watch()
    return got
  }
  return {
    get meeting() {
      return hall.meeting
    },
    get version() {
      return hall.version
    },
    now: hall.now,
    pass: hall.pass,
    until: hall.until,
    chair: command => then(hall.chair(command)),
    delegation: (delegationId, command) => then(hall.delegation(delegationId, command)),
  }
}

function asidesOf(accesses: readonly AccessCard[], watchers: readonly Watcher[]): Secret[] {
  const secret = (kind: Secret['kind'], text: string, of: string | null = null): Secret => ({ kind, text, of, until: Infinity })
  return [
    ...accesses.flatMap(({ code }) => [secret('an access code', code), secret('an access code', code.replaceAll('-', ''))]),
    ...watchers.filter(({ as }) => as.cookie !== '').map(({ as }) => secret('a session', as.cookie.slice(as.cookie.indexOf('=') + 1), as.accessId)),
    ...watchers.flatMap(({ line }) => [...line.seenFrom].filter(address => address.startsWith('127.66.')).map(address => secret('an address', address))),
    secret('a message on a screen', ON_SCREEN, 'screen'),
  ]
}
