import { Check, TriangleAlert } from 'lucide'
import type { ReactNode } from 'react'
import { useClockErrorMs } from '#client/react/hooks.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { clockErrorWords } from './clockErrorWords.ts'

/** How far the time of this window may be from the server's: whoever presides answers for the time. */
export function ClockError(): ReactNode {
  const { isPoor, text } = clockErrorWords(useClockErrorMs())
  return <span className="clockerror" data-poor={isPoor || undefined}><Icon of={isPoor ? TriangleAlert : Check} /><span>{text.of === 'chair.clock-unknown' ? <Text of={text.of} /> : <Text {...text} />}</span></span>
}
