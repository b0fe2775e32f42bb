import type { ReactNode } from 'react'
import { areSame } from '#shared/floor/same.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { ComingItems, nobodyComes, RestWords } from '#client/room/ComingItems.tsx'
import { comingUp, type Space } from '#client/room/comingUp.ts'
import { Bar } from '#client/room/Room.tsx'
import { useIsKnown } from '#client/room/useIsKnown.ts'
import { Text } from '#client/text/Text.tsx'
import { Corner } from './Corner.tsx'
import { OnStage } from './OnStage.tsx'
import { Run, Time } from './Time.tsx'

/** No more than can be read: at the least size there is room for so much. */
const SPACE: Space = { lines: 14, letters: { 1: 84, 2: 40 } }
const MOST = 28
const SIZES = [60, 54, 48, 44, 40, 36, 32, 28]
const STAGE_SIZES = [104, 92, 80, 70, 60, 52, 46, 40]

/** The list of speakers as far as it can be read, under a line of who speaks. */
export function ListWall(): ReactNode {
  const isKnown = useIsKnown()
  return (
    <div className="screen room over listwall">
      <Bar />
      <div className="head">
        <OnStage sizes={STAGE_SIZES} isKnown={isKnown} />
        <Time />
      </div>
      <Run />
      {isKnown && <Rows />}
      <Corner />
    </div>
  )
}

function Rows(): ReactNode {
  const coming = useMeeting(meeting => comingUp(meeting, MOST, SPACE), areSame)
  return (
    <section className="rows">
      <p className="label"><Text of={coming.isList ? 'screen.next' : 'screen.to-come'} /></p>
      <ComingItems items={coming.items} isNobody={nobodyComes(coming)} sizes={SIZES} />
      <p className="rest"><RestWords isList={coming.isList} more={coming.more} /></p>
    </section>
  )
}
