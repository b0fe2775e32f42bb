import type { ReactNode } from 'react'
import type { RefusalCode } from '#shared/floor/refusals.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { delegationName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatExactTime } from '#client/text/times.ts'
import { LineName } from './LineName.tsx'
import type { Entered } from './reconcile.ts'

/** Why nothing can be entered; where it is for one line, for which, and from when to when it would have spoken. */
export function RefusedSays({ of, code }: { of: Entered | undefined; code: RefusalCode }): ReactNode {
  const timeZone = useTimeZone()
  const name = useMeeting(meeting => (of === undefined ? '' : delegationName(meeting, of.line.delegationId)))
  const why = code === 'not-a-floor-segment' ? t('paper.no-floor-then') : t(`code.${code}`)
  if (of === undefined) return why
  const row = <LineName number={of.line.number} name={name} />
  if (!('givenAt' in of.entry)) return <Text of="paper.refused-row" with={{ row, why }} />
  const { givenAt, usedMs } = of.entry
  return <Text of="paper.refused-at" with={{ row, from: formatExactTime(givenAt, timeZone), to: formatExactTime(givenAt + usedMs, timeZone), why }} />
}
