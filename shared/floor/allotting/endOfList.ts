import type { CommandOf } from '../commands.ts'
import { areOthersToBeHeard, areRepliesLater } from '../interrupting/replies.ts'
import type { Meeting } from '../model.ts'
import { currentSegment, isReply, nextSegmentOf } from '../reading.ts'
import { modalitiesOf, settingsVersion } from '../setting.ts'
import { spokenCount } from './inscribed.ts'
import { reachOf } from './reach.ts'

/**
 * F3: what ends the list where the programme ends in a floor segment, its time reaches nobody of the list any more, and rights
 * of reply wait behind it: as many may be heard as have spoken (T4), so that who is left stays on the list, not reached, and
 * the replies follow. Null where the list need not be ended.
 */
export function endOfList(meeting: Meeting, at: number): CommandOf<'changeModalities'> | null {
  const segment = currentSegment(meeting)
  if (segment === null || nextSegmentOf(meeting) !== null || !areOthersToBeHeard(meeting, segment)) return null
  if (areRepliesLater(meeting) || !meeting.rows.some(({ request }) => isReply(request))) return null
  if (reachOf(meeting, at).rows.some(({ isReached }) => isReached)) return null
  return { type: 'changeModalities', modalities: { ...modalitiesOf(meeting), timePolicy: { kind: 'cap', most: spokenCount(meeting) } }, seen: settingsVersion(meeting) }
}
