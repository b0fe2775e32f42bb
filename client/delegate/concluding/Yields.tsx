import type { ReactNode } from 'react'
import { rowOf } from '#shared/floor/reading.ts'
import { speakingTimeOf } from '#shared/floor/speakingTime.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { formatSpan } from '#client/text/times.ts'

interface YieldsProps {
  to: { requestId: string; name: string }
  leftMs: number
}

/** F18: what would come of it, if it were done now. */
export function Yields({ to: { requestId, name }, leftMs }: YieldsProps): ReactNode {
  const ownMs = useMeeting(meeting => {
    const row = rowOf(meeting, requestId)
    return row === null ? 0 : speakingTimeOf(meeting, row.request)
  })
  return <p><Text of="yielding.then" with={{ name, time: formatSpan(leftMs), all: formatSpan(ownMs + leftMs) }} /></p>
}
