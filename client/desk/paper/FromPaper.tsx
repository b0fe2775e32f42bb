import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { plain } from '#client/presiding/namedBy.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { noWords } from '../noWords.ts'
import { keptWhileOpen } from './keptWhileOpen.ts'
import { PaperMarks } from './PaperMarks.tsx'
import { printedState, type Printed } from './printedState.ts'

const useVersion = keptWhileOpen('')
const useSheet = keptWhileOpen<Printed | null>(null)

/** What became of the version that was named last; null: its sheet is there. */
type Asked = 'loading' | 'bad-version' | 'no-version' | { no: Unreached } | null

/** What was written on a printed list while no window could be used: the sheet is named by its version, then line by line. */
export function FromPaper(): ReactNode {
  const id = useId()
  const actor = useActor()
  const meetingId = useMeeting(meeting => meeting.meetingId)
  const [version, setVersion] = useVersion()
  // Another sheet takes its place, and nothing else: what was typed of it is not lost by a question that nobody answers.
  const [sheet, setSheet] = useSheet()
  const [asked, setAsked] = useState<Asked>(null)
  const take = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (asked === 'loading') return
    const named = plain(version)
    if (!/^\d{1,9}$/.test(named)) return setAsked('bad-version')
    setAsked('loading')
    const found = await printedState({ meetingId, actor }, Number(named))
    if (found !== null && typeof found !== 'string') setSheet(found)
    setAsked(found === null ? 'no-version' : typeof found === 'string' ? { no: found } : null)
  }
  return (
    <section>
      <h3><Text of="paper.outage" /></h3>
      <p className="lead"><Text of="paper.outage-lead" /></p>
      <form className="sheet-named" onSubmit={event => void take(event)}>
        <div className="field"><label className="legend" htmlFor={id}><Text of="paper.version" /></label><input id={id} inputMode="numeric" autoComplete="off" aria-invalid={asked === 'bad-version'} value={version} onChange={({ target }) => setVersion(target.value)} /></div>
        <Button type="submit" isOff={asked === 'loading'}><Text of="paper.load" /></Button>
      </form>
      <p className={asked === 'loading' ? 'lead' : 'no'} aria-live="polite">{asked !== null && (typeof asked === 'string' ? t(`paper.${asked}`) : noWords(asked.no))}</p>
      {sheet !== null && <PaperMarks key={sheet.at} sheet={sheet} />}
    </section>
  )
}
