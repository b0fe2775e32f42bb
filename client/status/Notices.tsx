import type { ReactNode } from 'react'
import { isPresiding } from '#shared/floor/isPresiding.ts'
import { useNotices } from '#client/react/actingHooks.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import type { Actor, Meeting } from '#shared/floor/model.ts'
import type { Notice } from '#client/sync/acting/notices.ts'
import { t } from '#client/text/t.ts'
import { NoticeBox } from './NoticeBox.tsx'
import { noticeWords } from './noticeWords.ts'
import { staysSaid } from './staysSaid.ts'
import { Blank } from '#client/text/Blank.tsx'
import './notices.css'

/** More would hide the window. The older ones come up when these are gone. */
const SHOWN = 3

/** How long a refusal can be read, ms. */
const REFUSAL_STAYS_MS = 20_000
/** How long those presiding read of a press that was lost, ms: by then the meeting has gone on. A delegation's request stays until it is dismissed. */
const LOST_STAYS_MS = 60_000

type WhoWasFirst = (notice: Notice, meeting: Meeting, reader: Actor) => string | null

interface NoticesProps {
  shown?: number
  /** The one that the window says elsewhere already. */
  saidId?: string | null
  /** What is said of who was first, by a window whose reader may know. */
  whoWasFirst?: WhoWasFirst
  /** Others that the window has, over these. */
  children?: ReactNode
}

const nobody: WhoWasFirst = () => null

/** What has to be said about presses of this window that came to nothing. Each is read out once: not again when another comes or goes. */
export function Notices({ shown = SHOWN, saidId = null, whoWasFirst = nobody, children }: NoticesProps): ReactNode {
  const { notices, dismiss } = useNotices()
  return (
    <output className="notices" aria-atomic={false} aria-label={t('notice.region')}>
      {notices.filter(({ id }) => id !== saidId).slice(-shown).map(notice => <OneNotice key={notice.id} notice={notice} whoWasFirst={whoWasFirst} onDismiss={() => dismiss(notice.id)} />)}
      {children}
    </output>
  )
}

function OneNotice({ notice, whoWasFirst, onDismiss }: { notice: Notice; whoWasFirst: WhoWasFirst; onDismiss: () => void }): ReactNode {
  const actor = useActor()
  const { headline, why } = noticeWords(notice)
  const first = useMeeting(meeting => whoWasFirst(notice, meeting, actor), staysSaid)
  const lostStaysMs = isPresiding(actor.role) ? LOST_STAYS_MS : null
  return <NoticeBox staysMs={notice.kind === 'refused' ? REFUSAL_STAYS_MS : lostStaysMs} onGone={onDismiss}><b>{headline}</b><Blank />{why}<Blank />{first}</NoticeBox>
}
