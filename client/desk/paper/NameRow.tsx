import { Check, CircleHelp, Copy, ListChecks, Mic } from 'lucide'
import type { IconNode } from 'lucide'
import type { ReactNode } from 'react'
import { bandOf } from '#shared/floor/bandOf.ts'
import { noDetails } from '#shared/floor/noDetails.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { groupName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { onBehalf } from './behalf.ts'
import { NoGroupSays } from './NoGroupSays.tsx'
import type { ReadName } from './readNames.ts'

const ICONS: Record<ReadName['kind'], IconNode> = { found: Check, listed: ListChecks, waiting: ListChecks, speaking: Mic, twice: Copy, unknown: CircleHelp, ambiguous: CircleHelp, 'no-group': CircleHelp, 'which-group': CircleHelp, 'of-no-group': CircleHelp }

/** One of a list as it is typed: who is meant and what will become of it, or who might be. */
export function NameRow({ read, onChoose, says }: { read: ReadName; onChoose: (code: string) => void; says?: ReactNode }): ReactNode {
  return (
    <li data-kind={read.kind}>
      <Icon of={ICONS[read.kind]} />
      <p className="who"><Who read={read} /></p>
      <p className="says">{says ?? <Says read={read} />}</p>
      {'whose' in read && read.groups.length > 0 && (
        <p className="nearest"><Text of="paper.its-groups" /> {read.groups.map(group => <Button key={group} look="quiet" onClick={() => onChoose(onBehalf(read.whose, group))}><bdi>{groupName(group)}</bdi></Button>)}</p>
      )}
      {'nearest' in read && read.nearest.length > 0 && (
        <p className="nearest"><Text of="paper.nearest" /> {read.nearest.map(({ id, names, code }) => <Button key={id} look="quiet" onClick={() => onChoose(code)}><bdi>{names[0]}</bdi> <span className="n">{code}</span></Button>)}</p>
      )}
    </li>
  )
}

function Who({ read }: { read: ReadName }): ReactNode {
  if ('nearest' in read) return <b><bdi>{read.typed}</bdi></b>
  const { names, code } = 'called' in read ? read.called : read.whose
  return <><b><bdi>{names[0]}</bdi></b> <span className="n">{code}</span>{'called' in read && read.capacity.kind === 'group' && <> <small><Text of="paper.in-group" with={{ group: groupName(read.capacity.group) }} /></small></>}</>
}

function Says({ read }: { read: ReadName }): ReactNode {
  const band = useMeeting(meeting => ('called' in read ? bandOf(meeting, { requestId: '', delegationId: read.called.id, capacity: read.capacity, isDignitary: false, details: noDetails, receivedAt: 0, version: 0 }) : null))
  if ('whose' in read) return <NoGroupSays of={read} />
  if (read.kind !== 'found') return <Text of={`paper.row-${read.kind}`} />
  return <Text of={read.isHeard ? 'paper.row-heard' : 'paper.row-found'} with={{ band: t(`band.${band ?? 'members'}`) }} />
}
