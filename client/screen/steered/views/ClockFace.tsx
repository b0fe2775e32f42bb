import type { ReactNode } from 'react'
import { LocalTime } from '#client/status/LocalTime.tsx'
import { RehearsalTag } from '#client/status/RehearsalTag.tsx'
import { Corner } from './Corner.tsx'
import { Run, Time } from './Time.tsx'

/** The time alone, as large as it fits: for a monitor that faces whoever speaks. */
export function ClockFace(): ReactNode {
  return (
    <div className="screen room over clockface">
      <header className="bar"><RehearsalTag /><LocalTime /></header>
      <Time />
      <Run />
      <Corner />
    </div>
  )
}
