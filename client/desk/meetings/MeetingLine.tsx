import { Archive, ArchiveRestore, Copy } from 'lucide'
import { useState, type ReactNode } from 'react'
import { archivePath, planPath, planReply, type DeskMeeting } from '#shared/protocol/desk.ts'
import * as z from 'zod/mini'
import { noWords } from '../noWords.ts'
import { askByHttp } from '#client/sync/acting/askByHttp.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { BASE } from '#client/sync/base.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { copyOfPlan } from './copyOfPlan.ts'
import type { Source } from './NewMeeting.tsx'
import { timesOf } from './timesOf.ts'

const done = z.object({ ok: z.literal(true) })
const SECRETARIAT = { role: 'secretariat', delegationId: null } as const

interface MeetingLineProps {
  of: DeskMeeting
  isHere: boolean
  onChanged: () => void
  onCopy: (source: Source) => void
}

/** One meeting, by its own clock and, where that is another, by the clock here. */
export function MeetingLine({ of, isHere, onChanged, onCopy }: MeetingLineProps): ReactNode {
  const { meetingId, title, place, timeZone, phase, delegations, isArchived } = of
  const [no, setNo] = useState<Unreached | null>(null)
  const { there, here } = timesOf(of)
  const asking = { meetingId, actor: SECRETARIAT }
  const turn = async (): Promise<void> => {
    const reply = await askByHttp(asking, isArchived ? 'DELETE' : 'PUT', archivePath(meetingId), done)
    setNo(typeof reply === 'string' ? reply : null)
    onChanged()
  }
  const copy = async (): Promise<void> => {
    const reply = await askByHttp(asking, 'GET', planPath(meetingId), planReply)
    if (typeof reply === 'string') setNo(reply)
    else onCopy({ kind: 'copy', meetingId, title, plan: copyOfPlan(reply.plan) })
  }
  return (
    <li>
      <a className="link" href={new URL(`m/${meetingId}/desk`, BASE).href} aria-current={isHere || undefined}><bdi>{title}</bdi></a>
      <p>
        <bdi>{there}</bdi> <bdi>({timeZone})</bdi>
        {here !== null && <> · <Text of="prepare.here" with={{ time: here }} /></>}
        {' · '}<bdi>{place}</bdi>{' · '}<Text of={`prepare.phase-${phase}`} />{' · '}<Text of="desk-window.delegation-count" with={{ n: delegations }} />
      </p>
      <span className="does">
        <Button look="quiet" icon={Copy} kind={`copy.${meetingId}`} aria-label={t('meetings.copy-of', { name: title })} onClick={() => void copy()}><Text of="meetings.copy" /></Button>
        {(isArchived || phase === 'planned' || phase === 'closed') && (
          <Button look="quiet" icon={isArchived ? ArchiveRestore : Archive} aria-label={t(isArchived ? 'prepare.unarchive-of' : 'prepare.archive-one', { name: title })} onClick={() => void turn()}>
            <Text of={isArchived ? 'prepare.unarchive' : 'prepare.archive'} />
          </Button>
        )}
      </span>
      <p className="amiss not-done" aria-live="polite">{no !== null && <Text of="meetings.not-done" with={{ why: noWords(no) }} />}</p>
    </li>
  )
}
