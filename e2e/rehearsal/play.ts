import { setTimeout as pause } from 'node:timers/promises'
import type { Press } from './planFromList.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'
import { mixed, shuffled } from './seeded.ts'

/** At speed 1, ms: what a statement lasts, and what passes between two. */
const STATEMENT_MS = 750
const CHANGE_OVER_MS = 250

export interface Spoken {
  name: string
  category: string
  onBehalfOf: string | null
  givenAt: number
  endedAt: number
}

export interface Played {
  spoken: Spoken[]
  refused: (Pick<Press, 'name' | 'category' | 'onBehalfOf'> & { code: string })[]
}

export interface Stage {
  chair: WireWindow
  delegations: Map<string, WireWindow>
  presses: readonly Press[]
  speed: number
  dice: () => number
  onSpoken: (one: Spoken) => void
}

/** Plays a speaking order from the opening to the closing: all press, the Chair approves and gives the floor to each. */
export async function play(stage: Stage): Promise<Played> {
  const { chair, presses, dice } = stage
  const refused: Played['refused'] = []
  const byRequest = new Map<string, Press>()
  const later = presses.filter(press => press.occurrence > 1)
  await chair.do({ type: 'openMeeting' })
  const opened = await chair.do({ type: 'openList' })
  await Promise.all([...stage.delegations.values()].map(window => window.until((_meeting, version) => version >= opened, 'the opening of the list')))

  for (const press of mixed(presses.filter(({ occurrence }) => occurrence === 1), ({ band }) => band, dice)) await ask(stage, press, byRequest, refused)
  await approveAll(stage)
  const spoken: Spoken[] = []
  for (let next = chair.meeting.rows[0]; next !== undefined; next = chair.meeting.rows[0]) {
    const press = byRequest.get(next.request.requestId)
    const one = await speak(stage, next.request.requestId)
    if (press !== undefined) {
      const { name, category, onBehalfOf } = press
      spoken.push({ name, category, onBehalfOf, ...one })
      stage.onSpoken({ name, category, onBehalfOf, ...one })
      await askAgain(stage, press, later, byRequest, refused)
    }
    await pause(CHANGE_OVER_MS / stage.speed)
  }
  await chair.do({ type: 'closeList', closesAt: null })
  await chair.do({ type: 'closeMeeting' })
  return { spoken, refused }
}

/** A delegation presses, once, as a person does: it waits for the answer. */
async function ask({ delegations, chair }: Stage, press: Press, byRequest: Map<string, Press>, refused: Played['refused']): Promise<string | null> {
  const window = delegations.get(press.delegationId)
  if (window === undefined) throw new Error(`${press.name} has no window`)
  const { name, category, onBehalfOf, capacity, isDignitary } = press
  const details = { subjectMatterIds: [], panellistId: null, language: null }
  const reply = await window.submit({ type: 'requestFloor', capacity, isDignitary, details })
  if (!reply.ok) {
    refused.push({ name, category, onBehalfOf, code: reply.code })
    return null
  }
  await chair.until((_meeting, version) => version >= reply.version, `the request of ${name}`)
  const request = [...chair.meeting.waiting, ...chair.meeting.rows.map(row => row.request)].find(({ version }) => version === reply.version)
  if (request === undefined) throw new Error(`the request of ${name} was accepted and is nowhere`)
  byRequest.set(request.requestId, press)
  return request.requestId
}

/** The Chair approves in an order of the Chair's own, a few at a time; the rules place each. */
async function approveAll({ chair, dice }: Stage): Promise<void> {
  const waiting = shuffled(chair.meeting.waiting.map(({ requestId }) => requestId), dice)
  while (waiting.length > 0) await chair.do({ type: 'approveRequests', requestIds: waiting.splice(0, 1 + Math.floor(dice() * 4)) })
}

/** Who stands in the file again in the same capacity asks again once heard, and the Chair puts it where the file has it. */
async function askAgain(stage: Stage, heard: Press, later: Press[], byRequest: Map<string, Press>, refused: Played['refused']): Promise<void> {
  const index = later.findIndex(press => press.delegationId === heard.delegationId && press.capacity.kind === heard.capacity.kind && press.onBehalfOf === heard.onBehalfOf && press.occurrence === heard.occurrence + 1)
  const [press] = index < 0 ? [] : later.splice(index, 1)
  if (press === undefined) return
  const requestId = await ask(stage, press, byRequest, refused)
  if (requestId === null) return
  const { chair, presses } = stage
  await chair.do({ type: 'approveRequests', requestIds: [requestId] })
  const { rows } = chair.meeting
  const behind = rows.find(({ request }) => {
    const other = byRequest.get(request.requestId)
    return other !== undefined && other.band === press.band && presses.indexOf(other) > presses.indexOf(press)
  })
  const isThere = behind === undefined || rows[rows.indexOf(behind) - 1]?.request.requestId === requestId
  if (!isThere) await chair.do({ type: 'moveRequest', requestId, before: behind.request.requestId, seen: chair.cursor.version })
}

async function speak({ chair, speed }: Stage, requestId: string): Promise<{ givenAt: number; endedAt: number }> {
  await chair.do({ type: 'giveFloor', to: { kind: 'request', requestId } })
  const statementId = chair.meeting.floor?.statementId ?? ''
  await pause(STATEMENT_MS / speed)
  await chair.do({ type: 'endStatement', statementId })
  const heard = chair.meeting.heard.find(statement => statement.statementId === statementId)
  if (heard === undefined) throw new Error(`statement ${statementId} has ended and is nowhere`)
  return { givenAt: heard.givenAt, endedAt: heard.endedAt }
}
