import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useActor, useMeeting, useNotices } from '#client/react/hooks.ts'
import type { Notice } from '#client/sync/notices.ts'
import { Button } from '#client/ui/Button.tsx'
import { t } from '#client/text/t.ts'
import { noticeWords } from './noticeWords.ts'
import './notices.css'

/** More would hide the window. The older ones come up when these are dismissed. */
const SHOWN = 3

/** What has to be said about presses of this window that came to nothing. Stays until it is dismissed. */
export function Notices(): ReactNode {
  const { notices, dismiss } = useNotices()
  return (
    <output className="notices" aria-label={t('notice.region')}>
      {notices.slice(-SHOWN).map(notice => <OneNotice key={notice.id} notice={notice} onDismiss={() => dismiss(notice.id)} />)}
    </output>
  )
}

function OneNotice({ notice, onDismiss }: { notice: Notice; onDismiss: () => void }): ReactNode {
  const actor = useActor()
  const { headline, why, first } = useMeeting(meeting => noticeWords(notice, meeting, actor))
  return (
    <span className="notice">
      <span className="words"><b>{headline}</b> {why} {first}</span>
      <Button look="quiet" className="square" icon={X} aria-label={t('notice.dismiss')} onClick={onDismiss} />
    </span>
  )
}
