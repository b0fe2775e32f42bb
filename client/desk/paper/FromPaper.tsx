import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { noWords } from '../noWords.ts'
import { PaperMarks } from './PaperMarks.tsx'
import { printedState, type Printed } from './printedState.ts'

/** What was written on a printed list while no window could be used: the sheet is named by its version, then line by line. */
export function FromPaper(): ReactNode {
  const id = useId()
  const actor = useActor()
  const meetingId = useMeeting(meeting => meeting.meetingId)
  const [version, setVersion] = useState('')
  const [sheet, setSheet] = useState<Printed | null | Unreached>(null)
  const [isAsked, setAsked] = useState(false)
  const take = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!/^\d+$/.test(version.trim())) return
    setSheet(await printedState({ meetingId, actor }, Number(version)))
    setAsked(true)
  }
  return (
    <section>
      <h3><Text of="paper.outage" /></h3>
      <p className="lead"><Text of="paper.outage-lead" /></p>
      <form className="sheet-named" onSubmit={event => void take(event)}>
        <div className="field"><label className="legend" htmlFor={id}><Text of="paper.version" /></label><input id={id} inputMode="numeric" autoComplete="off" value={version} onChange={({ target }) => setVersion(target.value)} /></div>
        <Button type="submit"><Text of="paper.load" /></Button>
      </form>
      <p className="no" aria-live="polite">{typeof sheet === 'string' ? noWords(sheet) : isAsked && sheet === null && <Text of="paper.no-version" />}</p>
      {sheet !== null && typeof sheet !== 'string' && <PaperMarks key={sheet.at} sheet={sheet} />}
    </section>
  )
}
