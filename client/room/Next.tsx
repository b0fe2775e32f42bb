import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { ListStands } from '#client/status/ListStands.tsx'
import { stageOf } from '#client/status/stage.ts'
import { Text } from '#client/text/Text.tsx'
import { comingUp, type ComingUp } from './comingUp.ts'
import { FitBox } from './FitBox.tsx'

/** Largest first; the last is for names that are longer than any known. */
const SIZES = [50, 46, 42, 38, 34, 26]

const isSame = (one: ComingUp, other: ComingUp): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Who comes next, at most so many, and how the list stands. */
export function Next({ shown }: { shown: number }): ReactNode {
  const { items, isList, more } = useMeeting(meeting => comingUp(meeting, shown), isSame)
  const isClosed = useMeeting(meeting => meeting.phase.name === 'closed')
  const isCalled = useMeeting(meeting => stageOf(meeting).kind === 'called')
  const label = isList ? <Text of={isCalled ? 'screen.then' : 'screen.next'} /> : <Text of="screen.to-come" />
  if (isClosed) return <div className="next" />
  return (
    <div className="next">
      <p className="label">{label}</p>
      <FitBox className="items" sizes={SIZES}>
        <ol className={isList ? 'numbered' : ''}>
          {items.map(({ key, name, small, place }) => (
            <li key={key}>
              {place !== null && <span className="n">{place}</span>}
              <span>{name}{small !== null && <small>{small}</small>}</span>
            </li>
          ))}
        </ol>
        {isList && items.length === 0 && <p className="nobody"><Text of="list.empty" /></p>}
      </FitBox>
      <p className="rest" key={more > 0 ? String(more).length : 0}> {/* a line of another length is another line: nothing in it moves */}
        {more > 0 ? <Text of={isList ? 'screen.more' : 'screen.on-list'} with={{ count: more }} /> : <Text of="list.title" />}
        {' · '}<ListStands />
      </p>
    </div>
  )
}
