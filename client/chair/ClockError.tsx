import { Check, TriangleAlert } from 'lucide'
import type { ReactNode } from 'react'
import { useClockErrorMs } from '#client/react/hooks.ts'
import { useLostAt } from '#client/status/useLostAt.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { clockErrorWords } from './clockErrorWords.ts'

/** How far the time of this window may be from the server's: whoever presides answers for the time. Without a line nobody can say it. */
export function ClockError(): ReactNode {
  const isLost = useLostAt() !== null
  const { isPoor, text } = clockErrorWords(useClockErrorMs())
  return <span className="clockerror" data-off={isLost || undefined} data-poor={isPoor || undefined}><Icon of={isPoor ? TriangleAlert : Check} /><span>{text.of === 'chair.clock-unknown' ? <Text of={text.of} /> : <Text {...text} />}</span></span>
}
