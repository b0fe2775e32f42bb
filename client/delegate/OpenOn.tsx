import type { ReactNode } from 'react'
import { usePresence } from '#client/react/actingHooks.ts'
import { Devices } from '#client/status/devices/Devices.tsx'
import { Text } from '#client/text/Text.tsx'

/** On how many devices the delegation is here, when this is not the only one. */
export function OpenOn(): ReactNode {
  const presence = usePresence()
  if (presence?.kind !== 'own' || presence.devices < 2) return null
  return <Devices className="devices"><Text of="delegate.devices" with={{ n: presence.devices }} /></Devices>
}
