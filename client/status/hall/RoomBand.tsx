import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { FloorBar, FloorFigures } from '#client/status/FloorClock.tsx'
import { StageIcon } from '#client/status/StageIcon.tsx'
import { stageWords } from '#client/status/stageWords.ts'
import { t } from '#client/text/t.ts'
import './band.css'

/** Names longer than this are set smaller, and smaller still, so that the band keeps its height. */
const LONG_NAME = 30
const VERY_LONG_NAME = 56
/** The same for the line below: the title of somebody on the podium. */
const LONG_LINE = 75

function lengthOf({ length }: string): 'long' | 'very-long' | undefined {
  if (length > VERY_LONG_NAME) return 'very-long'
  return length > LONG_NAME ? 'long' : undefined
}

/** What everybody sees: who has the floor and the time left, who is called, or what the meeting has come to. */
export function RoomBand(): ReactNode {
  const { icon, label, name, line, plain } = useMeeting(stageWords)
  return (
    <section className="hall-band room" aria-label={t('floor.now')}>
      <div className="in pad">
        <div className="whom">
          <p className="label"><StageIcon of={icon} /><span>{label}</span></p>
          <p className="name" data-long={lengthOf(name)}>{name}</p>
          <p className="behalf" data-long={(line ?? plain ?? '').length > LONG_LINE || undefined}>{line ?? plain}</p>
        </div>
        <FloorFigures />
      </div>
      <FloorBar />
    </section>
  )
}
