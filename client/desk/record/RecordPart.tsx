import { Download } from 'lucide'
import { useId, useState, type ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { spoken } from '#client/text/speaking.ts'
import { Text } from '#client/text/Text.tsx'
import { BASE } from '#client/sync/base.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { LanguageChoice } from '#client/writing/LanguageChoice.tsx'
import { LeftOver } from './LeftOver.tsx'
import { PublishedHead } from './PublishedHead.tsx'
import { TakeFile } from './TakeFile.tsx'
import './record.css'

/** The record of the meeting: its files, the head to be read out, and whoever could not speak. */
export function RecordPart(): ReactNode {
  const phase = useMeeting(({ phase: { name } }) => name)
  const meetingId = useMeeting(meeting => meeting.meetingId)
  const id = useId()
  const [language, setLanguage] = useState(spoken().language)
  return (
    <article className="record">
      <h2 className="state"><Text of={phase === 'closed' ? 'record.final' : phase === 'planned' ? 'record.before' : 'record.so-far'} /></h2>
      <p className="in-language"><label htmlFor={id}><Text of="record.language" /></label> <LanguageChoice id={id} chosen={language} onChoose={setLanguage} /></p>
      <ul className="files">
        <TakeFile name="record.docx" what="record.docx-what" of="report" language={language} />
        <TakeFile name="record.csv" what="record.csv-what" of="table" language={language} />
        <TakeFile name="record.full" what="record.full-what" of="full" language={language} />
        <li>
          <div><h3><Text of="record.public" /></h3><p><Text of="record.public-what" /></p></div>
          <a className="btn plain" href={`${BASE}api/meetings/${meetingId}/record.json`} download={`${meetingId}-public-record.json`}><Icon of={Download} /><Text of="record.take" /></a>
        </li>
      </ul>
      <PublishedHead meetingId={meetingId} />
      <LeftOver />
    </article>
  )
}
