import type { ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { useSpaceOn } from '#client/presiding/spaceKey.ts'

/** That the space bar presses this button, while it does. */
export function SpaceHint(): ReactNode {
  const isOn = useSpaceOn()
  return isOn && <kbd aria-hidden><Text of="chair.space" /></kbd>
}
