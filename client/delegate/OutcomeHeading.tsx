import type { ReactNode } from 'react'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Blank } from '#client/text/Blank.tsx'
import { Text } from '#client/text/Text.tsx'
import { capacityLine } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'
import { formatExactTime, formatTime } from '#client/text/times.ts'
import { AtTheDesk } from './inscribing/AtTheDesk.tsx'
import { requestOfOutcome, type Outcome } from './outcome.ts'

interface OutcomeHeadingProps {
  outcome: Outcome
  mayAskAgain: boolean
  /** The list is closed, and the meeting goes on. */
  isListClosed: boolean
}

/** What became of my request, when, and whether I may ask again. */
export function OutcomeHeading({ outcome, mayAskAgain, isListClosed }: OutcomeHeadingProps): ReactNode {
  return (
    <>
      <h1><Text of={`delegate.outcome-${outcome.kind}`} /></h1>
      <p className="lead"><What outcome={outcome} /><Blank />{mayAskAgain && !isForLater(outcome) && <Text of="delegate.may-ask-again" />}{isListClosed && !isOfReply(outcome) && <><Text of="delegate.closed-meanwhile" />{outcome.kind !== 'delivered' && <><Blank /><AtTheDesk /></>}</>}</p>
    </>
  )
}

/** A right of reply may be asked whatever the list is (L6). */
function isOfReply(outcome: Outcome): boolean {
  return outcome.kind === 'withdrawn' ? outcome.isReply : requestOfOutcome(outcome)?.capacity.kind === 'reply'
}

/** Declined for this segment alone: that says already when one may ask again. */
function isForLater(outcome: Outcome): boolean {
  return outcome.kind === 'declined' && outcome.declined.reason === 'not-in-this-segment'
}

/** When, and why. */
function What({ outcome }: { outcome: Outcome }): ReactNode {
  const timeZone = useTimeZone()
  const time = formatExactTime(outcome.at, timeZone)
  if (isForLater(outcome)) return <Text of="delegate.declined-for-later" with={{ time }} />
  if (outcome.kind === 'declined') return <Text of="delegate.declined-lead" with={{ time, reason: t(`reason.${outcome.declined.reason}`) }} />
  if (outcome.kind === 'withdrawn') return outcome.isElsewhere ? <Text of="delegate.elsewhere-withdrawn" with={{ time }} /> : <Text of="delegate.withdrawn-lead" with={{ time }} />
  if (outcome.kind === 'absent') return <Text of="delegate.absent-lead" with={{ time, what: t(`delegate.absent-${outcome.absence.outcome}`) }} />
  return <Text of="delegate.delivered-lead" with={{ from: formatTime(outcome.statement.givenAt, timeZone), to: formatTime(outcome.at, timeZone) }} />
}

/** The same in a line, without what follows from it. */
export function OutcomeWords({ outcome }: { outcome: Outcome }): ReactNode {
  return <><Text of={`delegate.outcome-${outcome.kind}`} /><Text of="join.stop" /><What outcome={outcome} /></>
}

/** The same of another request of mine. */
export function Ended({ outcome }: { outcome: Outcome }): ReactNode {
  const capacity = requestOfOutcome(outcome)?.capacity
  return (
    <li>
      <span><b>{(capacity === undefined ? null : capacityLine(capacity)) ?? t('delegate.in-own-name')}</b><br /><OutcomeWords outcome={outcome} /></span>
    </li>
  )
}
