import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Room } from '#client/room/Room.tsx'
import { stageWords } from '#client/status/stageWords.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { areAllBlack, countsOf } from './screens/countsOf.ts'
import { ScreensLine } from './screens/ScreensLine.tsx'
import { NO_SCREENS, useScreens } from './screens/useScreens.ts'
import './roomSees.css'

/**
 * What the room sees: its own drawing, made small. It is laid out as on a screen of 1920 x 1080 and only then made smaller, so that every line
 * breaks where it does there. Who cannot see it hears the same in a sentence. Where all screens are black it is black.
 */
export function RoomSees(): ReactNode {
  const isDark = areAllBlack(countsOf(useScreens() ?? NO_SCREENS))
  return (
    <section className="sees" aria-label={t('chair.room-sees')}>
      <Caption />
      {!isDark && <p className="sr"><InWords /></p>}
      <div className="glass" data-dark={isDark || undefined} inert aria-hidden>{!isDark && <div className="wall"><Room /></div>}</div>
    </section>
  )
}

/** By itself, for how the screens stand changes with all that is heard, and the picture is not to be drawn anew for that. */
function Caption(): ReactNode {
  const isKnown = useScreens() !== null
  return <p className="caption" data-off={!isKnown || undefined}><b><Text of="chair.room-sees" /></b> <ScreensLine /></p>
}

function InWords(): ReactNode {
  const { label, name, line } = useMeeting(stageWords)
  return [label, name, line].filter(part => part !== null).join(t('join.clause'))
}
