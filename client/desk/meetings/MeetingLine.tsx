import { Archive, ArchiveRestore } from 'lucide'
import type { ReactNode } from 'react'
import { archivePath, type DeskMeeting } from '#shared/protocol/desk.ts'
import * as z from 'zod/mini'
import { askByHttp } from '#client/sync/acting/askByHttp.ts'
import { BASE } from '#client/sync/base.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatDate, formatTime } from '#client/text/times.ts'

const done = z.object({ ok: z.literal(true) })
const SECRETARIAT = { role: 'secretariat', delegationId: null } as const

/** One meeting, by its own clock and, where that is another, by the clock here. */
export function MeetingLine({ of, isHere, onChanged }: { of: DeskMeeting; isHere: boolean; onChanged: () => void }): ReactNode {
  const { meetingId, title, place, timeZone, plannedStartAt, hardEndAt, phase, delegations, isArchived } = of
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const timesIn = (zone: string): string => `${formatDate(plannedStartAt, zone)}, ${formatTime(plannedStartAt, zone)} – ${formatTime(hardEndAt, zone)}`
  const isOther = timesIn(here) !== timesIn(timeZone)
  const turn = async (): Promise<void> => {
    await askByHttp({ meetingId, actor: SECRETARIAT }, isArchived ? 'DELETE' : 'PUT', archivePath(meetingId), done)
    onChanged()
  }
  return (
    <li>
      <a className="link" href={new URL(`m/${meetingId}/desk`, BASE).href} aria-current={isHere || undefined}><bdi>{title}</bdi></a>
      <p>
        <bdi>{timesIn(timeZone)}</bdi> <bdi>({timeZone})</bdi>
        {isOther && <> · <Text of="prepare.here" with={{ time: timesIn(here) }} /></>}
        {' · '}<bdi>{place}</bdi>{' · '}<Text of={`prepare.phase-${phase}`} />{' · '}<Text of="desk-window.delegation-count" with={{ n: delegations }} />
      </p>
      <span className="does">
        {(isArchived || phase === 'planned' || phase === 'closed') && (
          <Button look="quiet" icon={isArchived ? ArchiveRestore : Archive} aria-label={t(isArchived ? 'prepare.unarchive-of' : 'prepare.archive-one', { name: title })} onClick={() => void turn()}>
            <Text of={isArchived ? 'prepare.unarchive' : 'prepare.archive'} />
          </Button>
        )}
      </span>
    </li>
  )
}
