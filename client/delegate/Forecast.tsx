import type { ReactNode } from 'react'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import type { Expected } from '#client/status/expected.ts'
import { Text } from '#client/text/Text.tsx'
import { forecastWords } from './forecastWords.ts'

/** About when the floor may be expected. Whoever still waits for approval may come before, and is not known here. */
export function Forecast({ expected }: { expected: Expected }): ReactNode {
  const timeZone = useTimeZone()
  const { from, to } = forecastWords(expected, timeZone)
  return to === null ? <Text of="delegate.earliest" with={{ from }} /> : <Text of="delegate.range" with={{ from, to }} />
}
