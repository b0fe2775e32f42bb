import { useMemo, useState, type ReactNode } from 'react'
import { areSame } from '#shared/floor/same.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { KeptUntil } from './KeptUntil.tsx'
import { NotesHere } from './NotesHere.tsx'
import { TextLine } from './TextLine.tsx'
import { textRows } from './textRows.ts'
import { useTold } from './useTold.ts'
import './textsPart.css'

/** The texts of all statements: who has handed one in, by whom and when; and what the rapporteur has noted. */
export function TextsPart(): ReactNode {
  const rows = useMeeting(textRows, areSame)
  const meetingId = useMeeting(meeting => meeting.meetingId)
  const actor = useActor()
  const [isFew, setFew] = useState(false)
  const of = useMemo(() => ({ meetingId, actor }), [meetingId, actor])
  const told = useTold(of, Math.max(0, ...rows.map(({ version }) => version ?? 0)))
  const there = rows.filter(({ kept }) => kept === 'handed-in').length
  const shown = isFew ? rows.filter(({ kept }) => kept !== 'handed-in' && kept !== 'otherwise') : rows
  return (
    <article className="texts-part">
      <h2><Text of="texts.all" /></h2>
      <p className="lead"><Text of="texts.lead" /></p>
      <KeptUntil />
      {rows.length > 0 && (
        <div className="texts-count">
          <p><b><Text of="desk-texts.count" with={{ n: there, of: rows.length }} /></b></p>
          <label className="choice"><input type="checkbox" checked={isFew} onChange={({ target }) => setFew(target.checked)} /><Text of="desk-texts.only-missing" /></label>
        </div>
      )}
      {rows.length === 0 && <p className="empty"><Text of="desk-texts.none" /></p>}
      <ul className="texts-rows">{shown.map(row => <TextLine key={row.requestId} row={row} told={row.version === null ? undefined : told.get(row.version)} />)}</ul>
      <NotesHere of={of} />
    </article>
  )
}
