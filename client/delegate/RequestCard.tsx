import type { ReactNode } from 'react'
import type { Draft } from './draft.ts'
import { AskAnother } from './AskAnother.tsx'
import { Elsewhere } from './Elsewhere.tsx'
import { EndedBeside } from './EndedBeside.tsx'
import { ListedHeading } from './ListedHeading.tsx'
import type { MyRequest } from './myRequests.ts'
import { NextHeading } from './NextHeading.tsx'
import { RequestRows } from './RequestRows.tsx'
import { OfferSwap } from './swapping/OfferSwap.tsx'
import { SwapNotes } from './swapping/SwapNotes.tsx'
import { LazyMyText } from './text/LazyMyText.tsx'
import { WaitingHeading } from './WaitingHeading.tsx'
import { Withdraw } from './Withdraw.tsx'

interface RequestCardProps {
  mine: MyRequest
  draft: Draft
}

/** My most urgent request: where it stands, how it got there, and what I can do about it. */
export function RequestCard({ mine, draft }: RequestCardProps): ReactNode {
  const { standing, request, place } = mine
  if (standing === 'next') return <NextHeading mine={mine} draft={draft} />
  return (
    <>
      {place === null || standing === 'sending' ? <WaitingHeading mine={mine} /> : <ListedHeading request={request} place={place} />}
      <div className="acts">
        <Withdraw mine={mine} />
        <OfferSwap mine={mine} />
        <AskAnother draft={draft} />
      </div>
      <SwapNotes />
      <p className="elsewhere"><Elsewhere inView={request} /></p>
      <EndedBeside />
      <RequestRows request={request} isSending={standing === 'sending'} />
      {standing !== 'sending' && <LazyMyText requestId={request.requestId} />}
    </>
  )
}
