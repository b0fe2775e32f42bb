import { Bell } from 'lucide'
import type { ReactNode } from 'react'
import type { Meeting } from '#shared/floor/model.ts'
import { speakingTimeOf } from '#shared/floor/speakingTime.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { personName, requestLine, spokenName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { formatSpan } from '#client/text/times.ts'
import { AskAnother } from './AskAnother.tsx'
import { Uncalled } from './call/Uncalled.tsx'
import { ChangeDetails } from './ChangeDetails.tsx'
import type { Draft } from './draft.ts'
import { Elsewhere } from './Elsewhere.tsx'
import type { MyRequest } from './myRequests.ts'
import { SwapNotes } from './swapping/SwapNotes.tsx'
import { Yielded } from './concluding/Yielded.tsx'
import { MySpeaker } from './speaker/MySpeaker.tsx'
import { LazyMyText } from './text/LazyMyText.tsx'
import { Withdraw } from './Withdraw.tsx'

/** The paper turns blue: be ready. */
export function NextHeading({ mine, draft }: { mine: MyRequest; draft: Draft }): ReactNode {
  const { request } = mine
  const who = useMeeting(meeting => requestLine(meeting, request))
  const name = useMeeting(meeting => spokenName(meeting, request.delegationId))
  const current = useMeeting(currentName)
  const time = formatSpan(useMeeting(meeting => speakingTimeOf(meeting, request)))
  return (
    <div className="prepare">
      <p className="label"><Icon of={Bell} /><span>{who}</span></p>
      <h1><Text of="delegate.next" /></h1>
      <p className="lead">{current === null ? <Text of="delegate.next-free" with={{ time }} /> : <Text of="delegate.next-after" with={{ current, name, time }} />}</p>
      <Uncalled />
      <Yielded requestId={request.requestId} />
      <div className="acts">
        <Withdraw mine={mine} />
        <ChangeDetails request={request} />
        <AskAnother draft={draft} />
      </div>
      <SwapNotes />
      <MySpeaker requestId={request.requestId} />
      <LazyMyText requestId={request.requestId} />
      <p className="elsewhere"><Elsewhere inView={request} /></p>
    </div>
  )
}

/** Who speaks now, as in a sentence; null when nobody does. */
function currentName(meeting: Meeting): string | null {
  const holder = meeting.floor?.holder
  if (holder === undefined) return null
  return holder.kind === 'podium' ? personName(meeting, holder.personId) : spokenName(meeting, holder.request.delegationId)
}
