import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

interface IconProps {
  of: LucideIcon
  /** Filled instead of drawn. */
  solid?: boolean
  /** Points somewhere: turns round where one reads from right to left. */
  turns?: boolean
}

/** A picture beside a word; never instead of one, so it is hidden from those who listen. */
export function Icon({ of: Drawing, solid = false, turns = false }: IconProps): ReactNode {
  return <Drawing className={`icon${solid ? ' solid' : ''}${turns ? ' turns' : ''}`} aria-hidden focusable={false} />
}
