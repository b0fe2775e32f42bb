import type { IconNode } from 'lucide'
import { createElement, type ReactNode } from 'react'

interface IconProps {
  of: IconNode
  /** Filled instead of drawn. */
  solid?: boolean
  /** Points somewhere: turns round where one reads from right to left. */
  turns?: boolean
}

/** A picture beside a word; never instead of one, so it is hidden from those who listen. */
export function Icon({ of, solid = false, turns = false }: IconProps): ReactNode {
  return (
    <svg
      className={`icon${solid ? ' solid' : ''}${turns ? ' turns' : ''}`} viewBox="0 0 24 24" fill="none" stroke="currentColor"
      strokeWidth={2} strokeLinecap="round" strokeLinejoin="round" aria-hidden focusable={false}
    >
      {of.map(([tag, attributes], index) => createElement(tag, { ...attributes, key: index }))}
    </svg>
  )
}
