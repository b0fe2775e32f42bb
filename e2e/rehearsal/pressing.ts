import { isCheckedIn, wayOf } from '#shared/floor/inscribing/ways.ts'
import { preside, type Answer } from './hall.ts'
import type { Press } from './planFromList.ts'
import { namesOf, placeKey, type Playing } from './playing.ts'
import { mixed } from '#server/testing/seeded.ts'

/**
 * All who can, press: the bands shuffled together, inside a band in the order of the file. Nobody stands on the list twice in
 * one capacity (L2), so who has to be heard first lets its band wait behind it; and what the file has behind a right of
 * reply is asked after it, for replies are heard after all others (L6).
 */
export async function pressAll(playing: Playing): Promise<void> {
  for (const press of mixed(pressable(playing), ({ band }) => band, playing.dice)) {
    const answer = await ask(playing, press)
    if (answer.ok) continue
    playing.refused.push({ ...namesOf(press), code: answer.code })
    playing.done.add(press)
  }
}

function pressable({ presses, byRequest, done }: Playing): Press[] {
  const asked = new Set(byRequest.values())
  const [places, waiting] = [new Set<string>(), new Set<string>()]
  let isReplyDue = false
  return presses.filter(press => {
    if (done.has(press)) return false
    if (press.capacity.kind !== 'reply' && isReplyDue) return false
    isReplyDue ||= press.capacity.kind === 'reply'
    const isFirst = !places.has(placeKey(press)) && !waiting.has(press.band)
    places.add(placeKey(press))
    if (asked.has(press)) return false
    if (!isFirst) waiting.add(press.band)
    return isFirst
  })
}

/**
 * A delegation presses, once, as a person does: it waits for the answer. Where its category has to come to the desk (I7, I9),
 * it has come: it is checked in before, or written down there.
 */
export async function ask(playing: Playing, press: Press): Promise<Answer> {
  const { hall } = playing
  const way = press.capacity.kind === 'reply' ? 'self' : wayOf(hall.meeting, press.delegationId)
  if (way === 'desk') return inscribe(playing, press)
  if (way === 'checked-in' && !isCheckedIn(hall.meeting, press.delegationId)) await preside(hall, { type: 'checkIn', delegationIds: [press.delegationId] })
  return entered(playing, press, await hall.delegation(press.delegationId, { type: 'requestFloor', ...wishOf(press) }))
}

/** The desk writes down who came in person. */
export async function inscribe(playing: Playing, press: Press): Promise<Answer> {
  return entered(playing, press, await playing.hall.chair({ type: 'inscribe', delegationId: press.delegationId, ...wishOf(press) }))
}

const wishOf = ({ capacity, isDignitary }: Press) => ({ capacity, isDignitary, details: { subjectMatterIds: [], panellistId: null, language: null } })

function entered({ hall, byRequest }: Playing, press: Press, answer: Answer): Answer {
  if (!answer.ok) return answer
  const { waiting, rows } = hall.meeting
  const request = [...waiting, ...rows.map(row => row.request)].find(({ version }) => version === answer.version)
  if (request === undefined) throw new Error(`the request of ${press.name} was accepted and is nowhere`)
  byRequest.set(request.requestId, press)
  return answer
}
