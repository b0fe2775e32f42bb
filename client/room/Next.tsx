import type { ReactNode } from 'react'
import type { Meeting } from '#shared/floor/model.ts'
import { areSame } from '#shared/floor/same.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { stageOf } from '#client/status/stage.ts'
import { Text } from '#client/text/Text.tsx'
import { ComingItems, nobodyComes, RestWords } from './ComingItems.tsx'
import { comingUp, type ComingUp } from './comingUp.ts'

/** Largest first; the last is for names that are longer than any known. */
const SIZES = [50, 46, 42, 38, 34, 32, 30, 28, 26]

/** Who comes next, at most so many, and how the list stands. */
export function Next({ shown }: { shown: number }): ReactNode {
  const label = useMeeting(meeting => labelOf(meeting, shown))
  if (label === 'screen.heard') return <Heard />
  return (
    <div className="next">
      <p className="label"><Text of={label} /></p>
      <Items shown={shown} />
      <Rest shown={shown} />
    </div>
  )
}

function labelOf(meeting: Meeting, shown: number): 'screen.heard' | 'screen.to-come' | 'screen.then' | 'screen.next' {
  const { kind } = stageOf(meeting)
  if (kind === 'closed') return 'screen.heard'
  if (!comingUp(meeting, shown).isList) return 'screen.to-come'
  return kind === 'called' ? 'screen.then' : 'screen.next'
}

/** Once nobody comes any more: how much there was. */
function Heard(): ReactNode {
  const count = useMeeting(meeting => meeting.heard.length)
  if (count === 0) return <div className="next" />
  return <div className="next"><p className="label"><Text of="screen.heard" /></p><p className="nobody"><Text of="screen.statements" with={{ count }} /></p></div>
}

/** By itself: its size is tried out anew when somebody else comes next, and not whenever the list grows at its end. */
function Items({ shown }: { shown: number }): ReactNode {
  const coming = useMeeting(meeting => itemsOf(comingUp(meeting, shown)), areSame)
  return <ComingItems {...coming} sizes={SIZES} />
}

function itemsOf(coming: ComingUp): Pick<ComingUp, 'items'> & { isNobody: boolean } {
  return { items: coming.items, isNobody: nobodyComes(coming) }
}

function Rest({ shown }: { shown: number }): ReactNode {
  const { isList, more } = useMeeting(meeting => ({ ...comingUp(meeting, shown), items: NONE }))
  return (
    <p className="rest" key={more > 0 ? String(more).length : 0}> {/* a line of another length is another line: nothing in it moves */}
      <RestWords isList={isList} more={more} />
    </p>
  )
}

const NONE: ComingUp['items'] = []
