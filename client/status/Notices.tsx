import type { ReactNode } from 'react'
import { isPresiding } from '#shared/floor/isPresiding.ts'
import { useActor, useMeeting, useNotices } from '#client/react/hooks.ts'
import type { Notice } from '#client/sync/acting/notices.ts'
import { t } from '#client/text/t.ts'
import { NoticeBox } from './NoticeBox.tsx'
import { noticeWords } from './noticeWords.ts'
import './notices.css'

/** More would hide the window. The older ones come up when these are gone. */
const SHOWN = 3

/** How long a refusal can be read, ms. */
const REFUSAL_STAYS_MS = 20_000
/** How long those presiding read of a press that was lost, ms: by then the meeting has gone on. A delegation's request stays until it is dismissed. */
const LOST_STAYS_MS = 60_000

interface NoticesProps {
  shown?: number
  /** The one that the window says elsewhere already. */
  saidId?: string | null
  /** Others that the window has, over these. */
  children?: ReactNode
}

/** What has to be said about presses of this window that came to nothing. */
export function Notices({ shown = SHOWN, saidId = null, children }: NoticesProps): ReactNode {
  const { notices, dismiss } = useNotices()
  return (
    <output className="notices" aria-label={t('notice.region')}>
      {notices.filter(({ id }) => id !== saidId).slice(-shown).map(notice => <OneNotice key={notice.id} notice={notice} onDismiss={() => dismiss(notice.id)} />)}
      {children}
    </output>
  )
}

function OneNotice({ notice, onDismiss }: { notice: Notice; onDismiss: () => void }): ReactNode {
  const actor = useActor()
  const { headline, why, first } = useMeeting(meeting => noticeWords(notice, meeting, actor))
  const lostStaysMs = isPresiding(actor.role) ? LOST_STAYS_MS : null
  return <NoticeBox staysMs={notice.kind === 'refused' ? REFUSAL_STAYS_MS : lostStaysMs} onGone={onDismiss}><b>{headline}</b> {why} {first}</NoticeBox>
}
