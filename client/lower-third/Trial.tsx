import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { ConnectionWord } from '#client/status/ConnectionWord.tsx'
import { Text } from '#client/text/Text.tsx'
import { whyEmpty } from './whyEmpty.ts'

/** What only whoever tries it out is told: why nothing is there. */
export function Trial({ isEmpty, isKnown }: { isEmpty: boolean; isKnown: boolean }): ReactNode {
  const why = useMeeting(whyEmpty)
  return (
    <div className="trial">
      <p><Text of="third.trial" /></p>
      {isEmpty && <p>{isKnown ? <Text of={why} /> : <Text of="third.not-known" />}</p>}
      <ConnectionWord />
    </div>
  )
}
