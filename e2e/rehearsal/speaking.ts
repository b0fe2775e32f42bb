import type { CommandOf } from '#shared/floor/commands.ts'
import type { HeardStatement } from '#shared/floor/model.ts'
import { givenMs } from '#shared/floor/timing.ts'
import { preside } from './hall.ts'
import { namesOf, type Playing } from './playing.ts'

/** At speed 1, ms: what a statement lasts, and what passes between two. */
const STATEMENT_MS = 750
export const CHANGE_OVER_MS = 250

/** A row of the list is heard. @returns the time it was given, ms */
export async function hearRow(playing: Playing, requestId: string): Promise<number> {
  const heard = await speak(playing, { kind: 'request', requestId })
  const press = playing.byRequest.get(requestId)
  if (press !== undefined) {
    const { givenAt, endedAt } = heard
    playing.done.add(press)
    playing.spoken.push({ ...namesOf(press), givenAt, endedAt })
    playing.onSpoken({ ...namesOf(press), givenAt, endedAt })
  }
  return givenMs(heard.timing)
}

export async function hearPodium(playing: Playing, personId: string): Promise<void> {
  await speak(playing, { kind: 'podium', personId })
}

async function speak(playing: Playing, to: CommandOf<'giveFloor'>['to']): Promise<HeardStatement> {
  const { hall, incidents } = playing
  await preside(hall, { type: 'giveFloor', to })
  const statementId = hall.meeting.floor?.statementId ?? ''
  await hall.pass(STATEMENT_MS / 2)
  await incidents?.come(playing, 'during')
  await hall.pass(STATEMENT_MS / 2)
  // Unless it has ended by itself: whoever spoke has yielded its time.
  if (hall.meeting.floor?.statementId === statementId) await preside(hall, { type: 'endStatement', statementId })
  const heard = hall.meeting.heard.find(statement => statement.statementId === statementId)
  if (heard === undefined) throw new Error(`statement ${statementId} has ended and is nowhere`)
  return heard
}
