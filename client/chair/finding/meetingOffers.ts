import { isListOpen, nextSegmentOf } from '#shared/floor/reading.ts'
import { undoWords } from '#client/text/actWords.ts'
import { t } from '#client/text/t.ts'
import type { Actor } from '#shared/floor/model.ts'
import { openWords } from '../openWords.ts'
import { mainAct } from '../mainAct.ts'
import { ownLastUndoable } from '../undoable.ts'
import { waitingGroups } from '../waitingGroups.ts'
import { BUTTONS, offer, press, type Offer, type Sight } from './offer.ts'
import { statementOffers } from './statementOffers.ts'

const MINUTE_MS = 60_000
const MINUTES = [1, 2, 5, 10, 15, 20, 30]

/** What can be done about the meeting now, the likeliest first: by the words of its buttons. */
export function meetingOffers(sight: Sight, actor: Actor): Offer[] {
  const { meeting, at } = sight
  const main = mainAct(meeting, isListOpen(meeting, at))
  const all = [
    ...(main.command === null || main.kind === 'close' ? [] : offer(sight, main.label, main.command)),
    ...(meeting.floor === null ? [] : statementOffers(sight, meeting.floor)),
    ...approvals(sight),
    ...listOffers(sight),
    ...programmeOffers(sight),
    ...undoing(sight, actor),
    ...press(sight, t('desk.add-title'), BUTTONS.add),
    ...press(sight, t('chair.print'), BUTTONS.print),
    ...press(sight, t('find.modalities'), BUTTONS.modalities),
    ...press(sight, t('find.access'), BUTTONS.access),
    ...press(sight, t('find.keys'), BUTTONS.keys),
    ...press(sight, t('chair.close-meeting'), BUTTONS.close),
  ]
  return all.filter(({ key }, index) => all.findIndex(other => other.key === key) === index)
}

function approvals(sight: Sight): Offer[] {
  return waitingGroups(sight.meeting).flatMap(({ band, requestIds }) =>
    requestIds.length < 2 ? [] : offer(sight, t('find.approve-all', { n: requestIds.length, band: t(`band-short.${band}`) }), { type: 'approveRequests', requestIds }))
}

function listOffers(sight: Sight): Offer[] {
  const { meeting, at } = sight
  if (!isListOpen(meeting, at)) return offer(sight, openWords(meeting), { type: 'openList' })
  return [
    ...offer(sight, t('chair.close-list'), { type: 'closeList', closesAt: null }),
    ...MINUTES.flatMap(n => offer(sight, t('find.close-in', { n }), { type: 'closeList', closesAt: at + n * MINUTE_MS })),
  ]
}

function programmeOffers(sight: Sight): Offer[] {
  const { meeting } = sight
  const [from, next] = [meeting.progress.at(-1)?.segmentId, nextSegmentOf(meeting)]
  return [
    ...(from === undefined || next === null ? [] : offer(sight, t('chair.next-segment', { segment: next.title }), { type: 'nextSegment', from })),
    ...offer(sight, t('find.suspend'), { type: 'suspendMeeting' }),
    ...offer(sight, t('chair.resume-meeting'), { type: 'resumeMeeting' }),
  ]
}

function undoing(sight: Sight, actor: Actor): Offer[] {
  const last = ownLastUndoable(sight.meeting, actor, sight)
  return last === null ? [] : offer(sight, undoWords(sight.meeting, last.what), { type: 'undo', version: last.version })
}
