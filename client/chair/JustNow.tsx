import type { ReactNode } from 'react'
import type { Act } from '#shared/floor/acts.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { Standing } from '#client/react/Standing.tsx'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { useKeptFocus } from '#client/ui/useKeptFocus.ts'
import { actValues, undoWords } from '#client/text/actWords.ts'
import { Text } from '#client/text/Text.tsx'
import { formatExactTime } from '#client/text/times.ts'
import { ACT_ICONS, TURNING } from './actIcons.ts'
import { Heard } from './heard/Heard.tsx'
import { isUndoable, ownLastUndoable } from './undoable.ts'
import { usePress } from './usePress.ts'

const SHOWN = 8

/** What was done, by whom and when, the newest first; and how to take it back. */
export function JustNow(): ReactNode {
  return <Standing><Done /></Standing>
}

function Done(): ReactNode {
  const acts = useMeeting(meeting => meeting.acts.slice(-SHOWN).toReversed())
  const kept = useKeptFocus<HTMLElement>()
  return (
    <section className="justnow" {...kept} tabIndex={-1}>
      <div className="sect"><h2><Text of="chair.just-now" /></h2><Heard /></div>
      {acts.length === 0 && <p className="none"><Text of="chair.nothing-done" /></p>}
      <ul className="done">{acts.map(act => <OneAct key={act.version} act={act} />)}</ul>
    </section>
  )
}

function OneAct({ act }: { act: Act }): ReactNode {
  const actor = useActor()
  const store = useStore()
  const timeZone = useTimeZone()
  const { press, isBusy } = usePress()
  const values = useMeeting(meeting => actValues(meeting, act, actor))
  const words = useMeeting(meeting => undoWords(meeting, act.what))
  // One's own last act has the button at the top of the margin.
  const mayUndo = useMeeting(meeting => isUndoable(store, act) && ownLastUndoable(meeting, actor, store) !== act)
  return (
    <li>
      <Icon of={ACT_ICONS[act.what.kind]} turns={TURNING.has(act.what.kind)} />
      <span><Text of={`act.${act.what.kind}`} with={values} /></span>
      {mayUndo && <Button kind="undo" look="quiet" isOff={isBusy} aria-label={words} title={words} onClick={() => press({ type: 'undo', version: act.version })}><Text of="chair.undo" /></Button>}
      <span className="n">{formatExactTime(act.at, timeZone)}</span>
    </li>
  )
}
