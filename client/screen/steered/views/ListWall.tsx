import type { ReactNode } from 'react'
import { areSame } from '#shared/floor/setting/same.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { comingUp, IN_A_COLUMN, type Space } from '#client/room/comingUp.ts'
import { FitBox } from '#client/room/FitBox.tsx'
import { Bar } from '#client/room/Room.tsx'
import { LastNews, StillTime } from '#client/room/StillFigures.tsx'
import { useIsKnown } from '#client/room/useIsKnown.ts'
import { FloorBar, FloorFigures } from '#client/status/FloorClock.tsx'
import { ListStands } from '#client/status/ListStands.tsx'
import { Text } from '#client/text/Text.tsx'
import { Corner } from './Corner.tsx'
import { hasClock } from './hasClock.ts'
import { OnStage } from './OnStage.tsx'

/** No more than can be read: at the least size there is room for so much. */
const SPACE: Space = { lines: 14, letters: { 1: 84, 2: 40 } }
const MOST = 28
const SIZES = [60, 54, 48, 44, 40, 36, 32, 28]
const STAGE_SIZES = [104, 92, 80, 70, 60, 52, 46, 40]

/** The list of speakers as far as it can be read, under a line of who speaks. */
export function ListWall(): ReactNode {
  const isKnown = useIsKnown()
  const isCounting = useMeeting(hasClock) && isKnown
  return (
    <div className="screen room over listwall">
      <Bar />
      <div className="head">
        <OnStage sizes={STAGE_SIZES} isKnown={isKnown} />
        <div className="time">{isCounting ? <FloorFigures /> : isKnown ? <StillTime /> : <LastNews />}</div>
      </div>
      <div className="run">{isCounting && <FloorBar />}</div>
      {isKnown && <Rows />}
      <Corner />
    </div>
  )
}

function Rows(): ReactNode {
  const { items, isList, more } = useMeeting(meeting => comingUp(meeting, MOST, SPACE), areSame)
  return (
    <section className="rows">
      <p className="label"><Text of={isList ? 'screen.next' : 'screen.to-come'} /></p>
      <FitBox className="items" sizes={SIZES}>
        <ol className={items[0]?.place == null ? '' : 'numbered'} data-wide={items.length > IN_A_COLUMN || undefined}>
          {items.map(({ key, name, small, place }) => (
            <li key={key}>{place !== null && <span className="n">{place}</span>}<span>{name}{small !== null && <small>{small}</small>}</span></li>
          ))}
        </ol>
        {isList && items.length + more === 0 && <p className="nobody"><Text of="list.empty" /></p>}
      </FitBox>
      <p className="rest">{more > 0 ? <Text of={isList ? 'screen.more' : 'screen.on-list'} with={{ count: more }} /> : <Text of="list.title" />}{' · '}<ListStands /></p>
    </section>
  )
}
