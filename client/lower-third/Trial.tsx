import type { ReactNode } from 'react'
import { ConnectionWord } from '#client/status/ConnectionWord.tsx'
import { Text } from '#client/text/Text.tsx'

/** What only whoever tries it out is told: why nothing is there. */
export function Trial({ isEmpty, isKnown }: { isEmpty: boolean; isKnown: boolean }): ReactNode {
  return (
    <div className="trial">
      <p><Text of="third.trial" /></p>
      {isEmpty && <p>{isKnown ? <Text of="third.nobody" /> : <Text of="third.not-known" />}</p>}
      <ConnectionWord />
    </div>
  )
}
