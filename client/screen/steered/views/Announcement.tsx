import { Megaphone } from 'lucide'
import type { ReactNode } from 'react'
import { FitBox } from '#client/room/FitBox.tsx'
import { Bar } from '#client/room/Room.tsx'
import { useIsKnown } from '#client/room/useIsKnown.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { Corner } from './Corner.tsx'
import { OnStage } from './OnStage.tsx'
import { Run, Time } from './Time.tsx'

const SIZES = [176, 156, 144, 132, 124, 112, 100, 88, 76, 66, 58, 50]
const STAGE_SIZES = [88, 80, 72, 64, 58, 52, 46, 40, 34]

/** A message to whoever sees this screen, in the place of the speaker's name: it is no speech, so it is blue. Who speaks and how long stays below. */
export function Announcement({ text }: { text: string }): ReactNode {
  const isKnown = useIsKnown()
  return (
    <div className="screen room over announcement" data-stage="suspended">
      <Bar />
      <FitBox className="who" sizes={SIZES}>
        <p className="label"><Icon of={Megaphone} /><span><Text of="wall.message" /></span></p>
        <p className="name" dir="auto">{text}</p>
      </FitBox>
      <Run />
      <section className="foot">
        <Time />
        <div className="next"><OnStage sizes={STAGE_SIZES} isKnown={isKnown} /></div>
      </section>
      <Corner />
    </div>
  )
}
