import type { ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'

/** Why nothing came out of the printer. */
export function LostLanguage({ isLost }: { isLost: boolean }): ReactNode {
  return <p className="no" aria-live="polite">{isLost && <Text of="cards.lost" />}</p>
}
