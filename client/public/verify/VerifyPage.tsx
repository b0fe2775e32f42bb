import { useState, type ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Own } from '#client/react/Own.tsx'
import { HallTop } from '#client/status/hall/HallTop.tsx'
import { BASE } from '#client/sync/base.ts'
import { Text } from '#client/text/Text.tsx'
import { useTabNews } from '#client/status/tabNews.ts'
import { t } from '#client/text/t.ts'
import { CheckedRecord } from './CheckedRecord.tsx'
import { ChooseRecord } from './ChooseRecord.tsx'
import { PaperHead } from './PaperHead.tsx'
import { ShownHead } from './ShownHead.tsx'
import { usePublishedHead } from './usePublishedHead.ts'
import { verifyBytes, type Checked } from './verifyBytes.ts'
import { WhatItShows } from './WhatItShows.tsx'
import './verify.css'

type State = { is: 'checking'; version: number; of: number } | { is: 'checked'; name: string; checked: Checked } | { is: 'unreadable' } | null

/** Everybody may hold a record of the meeting against the published head. It is checked in this page, and sent nowhere. */
export function VerifyPage(): ReactNode {
  useTabNews(t('verify.title'))
  const meetingId = useMeeting(meeting => meeting.meetingId)
  const title = useMeeting(meeting => meeting.plan?.title ?? '')
  const { head, isLost, ask } = usePublishedHead(meetingId)
  const [onPaper, setOnPaper] = useState('')
  const [state, setState] = useState<State>(null)
  const check = async (file: File): Promise<void> => {
    setState({ is: 'checking', version: 0, of: 0 })
    const published = onPaper === '' ? await ask() : { head: onPaper, version: null }
    const bytes = await file.arrayBuffer().catch(() => null)
    if (bytes === null) return setState({ is: 'unreadable' })
    const checked = await verifyBytes(new Uint8Array(bytes), meetingId, published, at => setState({ is: 'checking', ...at }))
    setState({ is: 'checked', name: file.name, checked })
  }
  return (
    <div className="hall">
      <HallTop><h1><Text of="verify.title" /></h1></HallTop>
      <main className="verify pad">
        <p className="of"><Own of={title} /></p>
        <p><Text of="verify.lead" /></p>
        <ChooseRecord isOff={state?.is === 'checking'} onFile={file => void check(file)} />
        <div className="verdict" aria-live="polite">
          {state?.is === 'checking' && <p><Text of="verify.checking" with={{ n: state.version, of: state.of }} /></p>}
          {state?.is === 'unreadable' && <p><Text of="verify.unreadable" /></p>}
          {state?.is === 'checked' && <CheckedRecord name={state.name} checked={state.checked} />}
        </div>
        <ShownHead head={head} isLost={isLost} />
        <PaperHead value={onPaper} onChange={setOnPaper} />
        <WhatItShows />
        <p><a className="link" href={`${BASE}api/meetings/${meetingId}/record.json`} download><Text of="verify.download" /></a></p>
      </main>
    </div>
  )
}
