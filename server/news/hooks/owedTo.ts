import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import type { EntryNews, MeetingNews } from '../meetingNews.ts'
import type { Hook } from './hook.ts'
import type { Place } from './places.ts'

interface Standing {
  hook: Pick<Hook, 'types'>
  /** Since when it is told. */
  since: number
  /** How far it has come in this meeting; null: it was brought nothing of it yet. */
  place: Place | null
}

/** The next that a hook is to be brought of a meeting. */
export function owedTo({ hook, since, place }: Standing, open: OpenMeeting, { all }: MeetingNews): EntryNews | undefined {
  const isAfter = ({ version, at }: EntryNews): boolean => {
    if (place === null) return at >= since
    // Of a log that took the place of the one it stands in, what came later.
    return open.standing.entries[place.version - 1]?.head === place.head ? version > place.version : at > place.at
  }
  return all.find(one => isAfter(one) && one.news.some(({ type }) => hook.types.has(type)))
}
