import { ArrowLeftRight } from 'lucide'
import { Suspense, useState, type ReactNode } from 'react'
import { useIsSending } from '#client/react/actingHooks.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { lazyWithWords } from '#client/react/withWords.ts'
import { requestLine } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { Button } from '#client/ui/Button.tsx'
import type { MyRequest } from '../myRequests.ts'
import { useSwapTargets } from './useSwapTargets.ts'

const SwapDialog = lazyWithWords('delegateDialogs', async () => (await import('./SwapDialog.tsx')).SwapDialog)

/** The way to offer one's place for another's, where there is one that the rules let one offer for. */
export function OfferSwap({ mine: { request, place } }: { mine: MyRequest }): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const targets = useSwapTargets(request.requestId)
  const what = useMeeting(meeting => requestLine(meeting, request))
  const isSending = useIsSending(({ type }) => type === 'offerSwap') // shown once it has come: until then no press would do more
  if (place === null || (targets.length === 0 && !isOpen)) return null
  return (
    <>
      <Button className="swap-offer" isOff={isSending} icon={ArrowLeftRight} aria-label={t('swap.offer-of', { what })} onClick={() => setOpen(true)}><Text of="swap.offer" /></Button>
      {isOpen && <Suspense><SwapDialog requestId={request.requestId} mine={place} targets={targets} onClose={() => setOpen(false)} /></Suspense>}
    </>
  )
}
