import type { ReactNode } from 'react'
import type { Meeting } from '#shared/floor/model.ts'
import { areSame } from '#shared/floor/same.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { holderName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { formatSpan } from '#client/text/times.ts'

interface View {
  statementId: string
  name: string
  time: string
}

/** F18: the time that others have yielded to a request of mine, and who. */
export function YieldedTimes({ requestId }: { requestId: string }): ReactNode {
  const views = useMeeting(meeting => viewsOf(meeting, requestId), areSame)
  return views.map(({ statementId, name, time }) => <p key={statementId} className="lead"><Text of="delegate.yielded" with={{ name, time }} /></p>)
}

function viewsOf(meeting: Meeting, requestId: string): View[] {
  return meeting.yielded.filter(one => one.requestId === requestId).map(({ statementId, leftMs }) => {
    const holder = meeting.heard.find(one => one.statementId === statementId)?.holder
    return { statementId, name: holder === undefined ? '' : holderName(meeting, holder), time: formatSpan(leftMs) }
  })
}
