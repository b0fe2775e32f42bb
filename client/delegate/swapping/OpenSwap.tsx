import { ArrowLeftRight } from 'lucide'
import type { ReactNode } from 'react'
import { useIsSending, useSubmit } from '#client/react/actingHooks.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { delegationName, spokenName } from '#client/text/speaker.ts'
import { Blank } from '#client/text/Blank.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { SwapWords } from './SwapWords.tsx'
import type { SwapView } from './swapViews.ts'

/** An offer that waits for its answer, and what would become of both. */
export function OpenSwap({ view }: { view: SwapView }): ReactNode {
  return (
    <div className="swap">
      <Icon of={ArrowLeftRight} />
      <p><b><SwapWords view={view} /></b>{view.side === 'to-me' && <><Blank /><Effect view={view} /></>}</p>
      <span className="turns">{view.side === 'by-me' ? <TakeBack view={view} /> : <Answer view={view} />}</span>
    </div>
  )
}

function Effect({ view: { otherId, mine, theirs } }: { view: SwapView }): ReactNode {
  const name = useMeeting(meeting => spokenName(meeting, otherId))
  return <Text of="swap.to-me-effect" with={{ name, mine, theirs }} />
}

function TakeBack({ view: { offerId, otherId } }: { view: SwapView }): ReactNode {
  const submit = useSubmit()
  const isSending = useIsAnswering(offerId)
  const name = useMeeting(meeting => delegationName(meeting, otherId))
  return <Button isOff={isSending} aria-label={t('swap.take-back-from', { name })} onClick={() => void submit({ type: 'takeBackSwap', offerId })}><Text of="swap.take-back" /></Button>
}

function Answer({ view: { offerId, otherId } }: { view: SwapView }): ReactNode {
  const submit = useSubmit()
  const isSending = useIsAnswering(offerId)
  const name = useMeeting(meeting => delegationName(meeting, otherId))
  return (
    <>
      <Button isOff={isSending} aria-label={t('swap.accept-of', { name })} onClick={() => void submit({ type: 'acceptSwap', offerId })}><Text of="swap.accept" /></Button>
      <Button isOff={isSending} aria-label={t('swap.decline-of', { name })} onClick={() => void submit({ type: 'declineSwap', offerId })}><Text of="swap.decline" /></Button>
    </>
  )
}

/** Shown once it has come: until then no press would do more. */
function useIsAnswering(offerId: string): boolean {
  return useIsSending(command => (command.type === 'takeBackSwap' || command.type === 'acceptSwap' || command.type === 'declineSwap') && command.offerId === offerId)
}
