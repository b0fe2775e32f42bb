import type { ReactNode } from 'react'
import { usePresence } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'

/** How many screens show the room what it sees. */
export function ScreensConnected(): ReactNode {
  const presence = usePresence()
  return presence?.kind === 'presiding' && <Text of="chair.screens" with={{ n: presence.screens }} />
}
