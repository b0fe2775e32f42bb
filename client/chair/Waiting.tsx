import type { ReactNode } from 'react'
import { areSame } from '#shared/floor/same.ts'
import { useWould } from '#client/react/actingHooks.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Standing } from '#client/react/Standing.tsx'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useKeptFocus } from '#client/ui/useKeptFocus.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { Automatic } from './Automatic.tsx'
import { DelegationsHere } from './DelegationsHere.tsx'
import { usePress } from './usePress.ts'
import { useRowPresses } from './useRowPresses.ts'
import { waitingGroups, waitingViews } from './waitingGroups.ts'
import { WaitingRow } from './WaitingRow.tsx'

const TITLE_ID = 'waiting-title'

/** How many wait. It stands by itself: whatever is gone through below it, a new request is seen to come in. */
export function WaitingCount(): ReactNode {
  const n = useMeeting(({ waiting }) => waiting.length)
  return <h2 id={TITLE_ID} className="sect"><Text of="chair.waiting" /><span><Text of="chair.waiting-count" with={{ n }} /></span></h2>
}

/** Requests that wait; the rows stand still under a hand. */
export function Waiting(): ReactNode {
  return <Standing><Requests /></Standing>
}

/** Oldest first: the newest come in at the end, so that nothing moves under the hand. */
function Requests(): ReactNode {
  const waiting = useMeeting(waitingViews)
  // What holds for one holds for all: nobody has to ask the rules for each of a hundred.
  const mayAnswer = useWould({ type: 'declineRequest', requestId: waiting[0]?.requestId ?? '', reason: 'no-reason' }) === null
  const timeZone = useTimeZone()
  const { press, isBusy } = useRowPresses()
  const kept = useKeptFocus<HTMLElement>()
  return (
    <section className="waiting" {...kept} tabIndex={-1} aria-labelledby={TITLE_ID}>
      {waiting.length === 0 && <p className="none"><Text of="chair.waiting-none" /></p>}
      {mayAnswer && <Groups />}
      <ul>{waiting.map(view => <WaitingRow key={view.requestId} view={view} isBusy={isBusy(view.requestId)} {...{ mayAnswer, timeZone, press }} />)}</ul>
      <Automatic />
      <DelegationsHere />
    </section>
  )
}

/** A line for each band from its first request on, so that no row moves when the second brings the button. */
function Groups(): ReactNode {
  const { press, isBusy } = usePress()
  const groups = useMeeting(waitingGroups, areSame)
  return groups.map(({ band, requestIds, awaitsLots }) => (
    <p key={band} className="all">
      <span><Text of={`band-short.${band}`} /></span>
      {requestIds.length === 0 ? <span>{awaitsLots ? <Text of="chair.awaits-lots" /> : <Text of="desk.all-unchecked" />}</span> : requestIds.length === 1 ? <span><Text of="chair.one-waits" /></span> : (
        <Button kind="approve-all" isOff={isBusy} aria-label={t('chair.approve-all-of', { n: requestIds.length, band: t(`band-short.${band}`) })} onClick={() => press({ type: 'approveRequests', requestIds })}>
          <Text of="chair.approve-all" with={{ n: requestIds.length }} />
        </Button>
      )}
    </p>
  ))
}
