import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Room } from '#client/room/Room.tsx'
import { stageWords } from '#client/status/stageWords.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { ScreensLine } from './screens/ScreensLine.tsx'
import './roomSees.css'

/**
 * What the room sees: its own drawing, made small. It is laid out as on a screen of 1920 x 1080 and only then made smaller, so that every line
 * breaks where it does there. Who cannot see it hears the same in a sentence.
 */
export function RoomSees(): ReactNode {
  return (
    <section className="sees" aria-label={t('chair.room-sees')}>
      <p className="caption"><b><Text of="chair.room-sees" /></b> <ScreensLine /></p>
      <p className="sr"><InWords /></p>
      <div className="glass" inert aria-hidden><div className="wall"><Room /></div></div>
    </section>
  )
}

function InWords(): ReactNode {
  const { label, name, line } = useMeeting(stageWords)
  return [label, name, line].filter(part => part !== null).join(t('join.clause'))
}
