import type { ReactNode } from 'react'
import { lacksCheckIn } from '#shared/floor/inscribing/ways.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { capacityLine } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import type { MyRequest } from './myRequests.ts'
import { OfferSwap } from './swapping/OfferSwap.tsx'
import { LazyMyText } from './text/LazyMyText.tsx'
import { Withdraw } from './Withdraw.tsx'

/** My other requests, each in another name, with where it stands. */
export function AlsoMine({ requests }: { requests: readonly MyRequest[] }): ReactNode {
  return (
    <section className="also">
      <h2><Text of="delegate.also" /></h2>
      <ul>{requests.map(mine => <Other key={mine.request.requestId} mine={mine} />)}</ul>
    </section>
  )
}

function Other({ mine }: { mine: MyRequest }): ReactNode {
  const { request, place, standing } = mine
  const of = useMeeting(meeting => meeting.rows.length)
  const isUnchecked = useMeeting(meeting => lacksCheckIn(meeting, request))
  return (
    <li>
      <span><b>{capacityLine(request.capacity) ?? t('delegate.in-own-name')}</b></span>
      <span className="stands">
        {standing === 'sending' && <Text of="delegate.sending" />}
        {standing === 'waiting' && (isUnchecked ? <Text of="inscribing.check-in-first" /> : <Text of="delegate.waiting" />)}
        {place !== null && standing !== 'sending' && <Text of="delegate.place-of-all" with={{ place, of }} />}
      </span>
      <span className="turns"><Withdraw mine={mine} /><OfferSwap mine={mine} /></span>
      {standing !== 'sending' && <LazyMyText requestId={request.requestId} />}
    </li>
  )
}
