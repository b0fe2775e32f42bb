import type { Segment } from '#shared/floor/plan.ts'
import { currentSegment, isListOpen, nextSegmentOf } from '#shared/floor/reading.ts'
import { approveAll, arrange, awaitLots } from './approving.ts'
import { preside } from './hall.ts'
import type { Playing } from './playing.ts'
import { pressAll } from './pressing.ts'
import { CHANGE_OVER_MS, hearPodium, hearRow } from './speaking.ts'

/** Plays a meeting from its opening to its closing: the whole programme, and on the floor whoever is on the list. */
export async function play(playing: Playing): Promise<void> {
  const { hall } = playing
  await playing.incidents?.prepare(playing)
  await preside(hall, { type: 'openMeeting' })
  await preside(hall, { type: 'openList' })
  await gather(playing)
  for (let segment = currentSegment(hall.meeting); segment !== null; segment = await begin(playing, segment)) {
    if (segment.kind === 'floor') await hearFloor(playing, segment)
    else await hearThePodium(playing, segment)
  }
  if (isListOpen(hall.meeting, hall.now())) await preside(hall, { type: 'closeList', closesAt: null })
  await preside(hall, { type: 'closeMeeting' })
}

/** The segment after this one; null where it was the last, and replies that still wait were heard. */
async function begin(playing: Playing, segment: Segment): Promise<Segment | null> {
  const { hall } = playing
  if (nextSegmentOf(hall.meeting) === null) {
    if (segment.kind !== 'floor') await hearReplies(playing)
    return null
  }
  await preside(hall, { type: 'nextSegment', from: segment.id })
  return currentSegment(hall.meeting)
}

/** All who can ask, and the Chair approves; a list that is played in its order is brought into it. */
async function gather(playing: Playing): Promise<void> {
  await pressAll(playing)
  await awaitLots(playing)
  await approveAll(playing)
  if (playing.isInOrder) await arrange(playing)
}

/** The floor, until nobody is on the list or the time of the slot is used. */
async function hearFloor(playing: Playing, { budgetMs }: Segment): Promise<void> {
  const { hall, incidents, isInOrder } = playing
  for (let leftMs = budgetMs ?? Infinity; ; ) {
    await incidents?.come(playing, 'between')
    await gather(playing)
    const [next] = hall.meeting.rows
    if (next === undefined) return
    const tookMs = await hearRow(playing, next.request.requestId)
    await hall.pass(CHANGE_OVER_MS)
    leftMs -= tookMs + hall.meeting.modalities.changeOverMs
    if (leftMs < 0 && !isInOrder) return
  }
}

async function hearThePodium(playing: Playing, { speakers }: Segment): Promise<void> {
  for (const personId of speakers) {
    await hearPodium(playing, personId)
    await playing.hall.pass(CHANGE_OVER_MS)
  }
}

/** Rights of reply, after all who can still be heard (L6). */
async function hearReplies(playing: Playing): Promise<void> {
  const replies = playing.hall.meeting.rows.filter(({ request }) => request.capacity.kind === 'reply')
  for (const { request } of replies) {
    await hearRow(playing, request.requestId)
    await playing.hall.pass(CHANGE_OVER_MS)
  }
}
