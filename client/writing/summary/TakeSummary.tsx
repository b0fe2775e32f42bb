import { Download } from 'lucide'
import { useId, useState, type ReactNode } from 'react'
import type { Note } from '#shared/protocol/notes.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { spoken } from '#client/text/speaking.ts'
import { Text } from '#client/text/Text.tsx'
import { Button } from '#client/ui/Button.tsx'
import { keepFile } from '../keepFile.ts'
import { LanguageChoice } from '../LanguageChoice.tsx'
import './takeSummary.css'

/** The draft of the summary, in a language of choice. What writes it is loaded only when it is asked for. */
export function TakeSummary({ notes }: { notes: readonly Note[] }): ReactNode {
  const store = useStore()
  const id = useId()
  const [language, setLanguage] = useState(spoken().language)
  const [state, setState] = useState<'making' | 'lost' | null>(null)
  const take = async (): Promise<void> => {
    setState('making')
    try {
      const { meeting } = store.getSnapshot()
      const { summaryFile } = await import('./summaryFile.ts')
      keepFile(`${meeting.meetingId}-summary.${language}.docx`, await summaryFile(meeting, notes, language))
      setState(null)
    } catch {
      setState('lost') // a part of the program did not arrive
    }
  }
  return (
    <div className="take-summary">
      <h3><Text of="summary.take-title" /></h3>
      <p className="note"><Text of="summary.take-what" /></p>
      <p className="take-presses">
        <label htmlFor={id}><Text of="summary.language" /></label><LanguageChoice id={id} chosen={language} onChoose={setLanguage} />
        <Button icon={Download} isOff={state === 'making'} onClick={() => void take()}><Text of="summary.take" /></Button>
      </p>
      <p className="take-no" aria-live="polite">{state === 'making' && <Text of="summary.making" />}{state === 'lost' && <Text of="summary.lost" />}</p>
    </div>
  )
}
