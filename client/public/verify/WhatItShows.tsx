import type { ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'

const SHOWS = ['verify.shows-bytes', 'verify.shows-chain', 'verify.shows-fold', 'verify.shows-end'] as const
const SHOWS_NOT = ['verify.not-room', 'verify.not-hidden', 'verify.not-server'] as const

/** In plain words, what a check is worth. */
export function WhatItShows(): ReactNode {
  return (
    <div className="sheets">
      <section><h2><Text of="verify.shows" /></h2><ul>{SHOWS.map(key => <li key={key}><Text of={key} /></li>)}</ul></section>
      <section><h2><Text of="verify.not" /></h2><ul>{SHOWS_NOT.map(key => <li key={key}><Text of={key} /></li>)}</ul></section>
    </div>
  )
}
