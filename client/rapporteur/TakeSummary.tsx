import { Download } from 'lucide'
import { useState, type ReactNode } from 'react'
import { language as languages } from '#shared/floor/language.ts'
import type { Note } from '#shared/protocol/notes.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { LANGUAGES } from '#client/text/languages.ts'
import { spoken } from '#client/text/speaking.ts'
import { Text } from '#client/text/Text.tsx'
import { Button } from '#client/ui/Button.tsx'
import { withWords } from '#client/react/withWords.ts'
import { keepFile } from '#client/writing/keepFile.ts'

/** The draft of the summary, in a language of choice. What writes it is loaded only when it is asked for. */
export function TakeSummary({ notes }: { notes: readonly Note[] }): ReactNode {
  const store = useStore()
  const [language, setLanguage] = useState(spoken().language)
  const [state, setState] = useState<'making' | 'lost' | null>(null)
  const take = async (): Promise<void> => {
    setState('making')
    try {
      const { meeting } = store.getSnapshot()
      const { summaryFile } = await withWords('summary', () => import('./summary/summaryFile.ts'))
      keepFile(`${meeting.meetingId}-summary.${language}.docx`, await summaryFile(meeting, notes, language))
      setState(null)
    } catch {
      setState('lost') // a part of the program did not arrive
    }
  }
  return (
    <div className="take-summary">
      <h3><Text of="rapporteur.summary" /></h3>
      <p className="note"><Text of="rapporteur.summary-what" /></p>
      <p className="presses">
        <label><Text of="rapporteur.language" /> <select value={language} onChange={({ target }) => setLanguage(languages.parse(target.value))}>
          {languages.options.map(one => <option key={one} value={one} lang={one}>{LANGUAGES[one].name}</option>)}
        </select></label>
        <Button icon={Download} isOff={state === 'making'} onClick={() => void take()}><Text of="rapporteur.take" /></Button>
      </p>
      <p className="no" aria-live="polite">{state === 'making' && <Text of="rapporteur.making" />}{state === 'lost' && <Text of="rapporteur.lost" />}</p>
    </div>
  )
}
