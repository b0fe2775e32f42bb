import { ArrowLeftRight } from 'lucide'
import type { ReactNode } from 'react'
import type { Meeting } from '#shared/floor/model.ts'
import { openOffers } from '#shared/floor/placing/openOffers.ts'
import { placeOnList } from '#shared/floor/reading.ts'
import { areSame } from '#shared/floor/same.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Standing } from '#client/react/Standing.tsx'
import { delegationName, spokenName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { Icon } from '#client/ui/Icon.tsx'

/** More of them are a number. */
const SHOWN = 3

/** What delegations offer each other: those presiding know, and have nothing to decide. */
export function SwapOffers(): ReactNode {
  return <Standing><Offers /></Standing>
}

function Offers(): ReactNode {
  const offers = useMeeting(offerLines, areSame)
  if (offers.length === 0) return null
  return (
    <ul className="swap-offers" aria-label={t('chair.swap-offers')}>
      {offers.slice(0, SHOWN).map(({ offerId, ...line }) => <li key={offerId}><Icon of={ArrowLeftRight} /><span><Text of="chair.swap-offer" with={line} /></span></li>)}
      {offers.length > SHOWN && <li><Icon of={ArrowLeftRight} /><span><Text of="chair.swap-offers-more" with={{ n: offers.length - SHOWN }} /></span></li>}
    </ul>
  )
}

function offerLines(meeting: Meeting): { offerId: string; from: string; to: string; mine: number; theirs: number }[] {
  const place = (requestId: string): number => placeOnList(meeting, requestId) ?? 0
  return openOffers(meeting).map(({ offerId, requestId, to, delegationIds: [from, other] }) => (
    { offerId, from: delegationName(meeting, from), to: spokenName(meeting, other), mine: place(requestId), theirs: place(to) }
  ))
}
