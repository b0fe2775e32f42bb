import { useId, type ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { Hatching } from './Hatching.tsx'
import { fillOf, type Look } from './looks.ts'

/** Which look a bar of what has, in words. */
export function Legend({ of }: { of: readonly { look: Look; name: 'statistics.share-requests' | 'statistics.share-time' }[] }): ReactNode {
  const id = useId()
  return (
    <ul className="stat-legend">
      {of.map(({ look, name }) => (
        <li key={look}>
          <svg width="28" height="16" aria-hidden="true"><Hatching id={`${id}${look}`} /><rect className="stat-bar" x="1" y="1" width="26" height="14" fill={fillOf(look, `${id}${look}`)} /></svg>
          <Text of={name} />
        </li>
      ))}
    </ul>
  )
}
