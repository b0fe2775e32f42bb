import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { delegationName, spokenName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import type { SwapView } from './swapViews.ts'

/** How an offer stands, in a sentence for the one of the two who reads it. */
export function SwapWords({ view: { side, stands, lapse, otherId, mine, theirs } }: { view: SwapView }): ReactNode {
  const plate = useMeeting(meeting => delegationName(meeting, otherId))
  const name = useMeeting(meeting => spokenName(meeting, otherId))
  if (stands === 'open') return side === 'by-me' ? <Text of="swap.by-me-open" with={{ name, mine, theirs }} /> : <Text of="swap.to-me-open" with={{ name: plate, mine, theirs }} />
  if (stands === 'lapsed') return <Text of={`swap.${side}-lapsed`} with={{ name, why: t(`swap.why-${lapse ?? 'moved'}`) }} />
  const isOthers = (side === 'by-me') !== (stands === 'taken-back') // it is the other who did it: the sentence begins with the name
  const who = { name: isOthers ? plate : name }
  return side === 'by-me' ? <Text of={`swap.by-me-${stands}`} with={who} /> : <Text of={`swap.to-me-${stands}`} with={who} />
}
