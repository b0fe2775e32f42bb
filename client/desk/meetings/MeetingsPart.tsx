import { Plus } from 'lucide'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { DeskMeeting } from '#shared/protocol/desk.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { Field } from '../prepare/Field.tsx'
import { Board } from './board/Board.tsx'
import { MeetingLine } from './MeetingLine.tsx'
import { NewMeeting, openerOf, type Source } from './NewMeeting.tsx'
import { PlanDrop } from './PlanDrop.tsx'
import { ReadingState } from './ReadingState.tsx'
import { useMeetings } from './useMeetings.ts'
import '#client/ui/dialog.css'
import '../prepare/prepare.css'
import './meetings.css'

const NONE: readonly DeskMeeting[] = []

/** The meetings of which this browser is the secretariat: those of today side by side, all of them by date, and a new one. */
export function MeetingsPart(): ReactNode {
  const meetingId = useMeeting(meeting => meeting.meetingId)
  const reading = useMeetings()
  const [source, setSource] = useState<Source | null>(null)
  const part = useRef<HTMLElement>(null)
  /** The button by which the form was opened that was left: the focus goes back there. */
  const left = useRef<string | null>(null)
  const [typed, setTyped] = useState('')
  const leave = (): void => {
    left.current = source === null ? null : openerOf(source)
    setSource(null)
  }
  useEffect(() => {
    if (source !== null || left.current === null) return
    part.current?.querySelector<HTMLElement>(`[data-kind="${left.current}"]`)?.focus()
    left.current = null
  }, [source])
  if (source !== null) return <NewMeeting from={source} onCancel={leave} />
  const meetings = reading.meetings ?? NONE
  const found = meetings.filter(({ title, place }) => `${title} ${place}`.toLocaleLowerCase().includes(typed.trim().toLocaleLowerCase()))
  const archived = found.filter(({ isArchived }) => isArchived)
  const line = (one: DeskMeeting): ReactNode => <MeetingLine key={one.meetingId} of={one} isHere={one.meetingId === meetingId} onChanged={reading.read} onCopy={setSource} />
  return (
    <article ref={part} className="several">
      <h2><Text of="prepare.meetings" /></h2>
      <ReadingState of={reading} />
      {meetings.length > 0 && <Board meetings={meetings} />}
      <div className="starts">
        <Field label="prepare.find" value={typed} onChange={setTyped} />
        <Button look="go" icon={Plus} kind="new" onClick={() => setSource({ kind: 'nothing' })}><Text of="prepare.new" /></Button>
      </div>
      <PlanDrop onPlan={setSource} />
      <p className="hint" aria-live="polite">{meetings.length > 0 && found.length === 0 && <Text of="meetings.not-found" />}</p>
      <ul>{found.filter(({ isArchived }) => !isArchived).map(line)}</ul>
      {archived.length > 0 && (
        <details>
          <summary><Text of="prepare.archive-of" with={{ n: archived.length }} /></summary>
          <ul>{archived.map(line)}</ul>
        </details>
      )}
    </article>
  )
}
