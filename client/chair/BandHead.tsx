import type { ReactNode } from 'react'
import type { Band } from '#shared/floor/bands.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'

/** The name of a band, and in what order those who stand in it are heard. */
export function BandHead({ band }: { band: Band }): ReactNode {
  const rule = useMeeting(({ modalities }) => (band === 'replies' ? 'last' : modalities.order[band].kind))
  return (
    <li className="bandhead">
      <h3><Text of={`band.${band}`} /></h3>
      <span><Text of={`chair.band-rule-${rule}`} /></span>
    </li>
  )
}
