import { useMemo, type ReactNode } from 'react'
import { isShallowEqual } from '#client/react/isShallowEqual.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { useIsKnown } from '#client/room/useIsKnown.ts'
import { Text } from '#client/text/Text.tsx'
import { isTriedOut } from '#client/theme.ts'
import { onAir } from './onAir.ts'
import { Plate } from './Plate.tsx'
import { Trial } from './Trial.tsx'
import './lowerThird.css'

/**
 * The name of whoever has the floor, over the picture of a webcast, and else nothing at all: not who is called, not a
 * speaker who could have changed while no line was there, not a word about the program itself.
 */
export function LowerThirdWindow(): ReactNode {
  const isTrial = useMemo(() => isTriedOut(location.search), [])
  const isKnown = useIsKnown()
  const named = useMeeting(onAir, isShallowEqual)
  const shown = isKnown ? named : null
  return (
    <main className="air">
      <h1 className="sr"><Text of="tab.lower-third" /></h1>
      {isTrial && <Trial isEmpty={shown === null} isKnown={isKnown} />}
      {shown !== null && <Plate {...shown} />}
    </main>
  )
}
