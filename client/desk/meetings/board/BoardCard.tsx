import { CalendarClock, CircleAlert, CircleCheck, CirclePause, Clock, Mic, type IconNode } from 'lucide'
import type { ReactNode } from 'react'
import { useNow } from '#client/react/hooks.ts'
import { BASE } from '#client/sync/base.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import type { TextKey } from '#client/text/catalogue.ts'
import { t } from '#client/text/t.ts'
import { hoursOf } from '../timesOf.ts'
import type { OnBoard, Stand } from './boardOf.ts'
import { BoardClock } from './BoardClock.tsx'
import { BoardFloor } from './BoardFloor.tsx'
import { BoardWhen } from './BoardWhen.tsx'

const MINUTE_MS = 60_000

const STANDS: Readonly<Record<Stand, { icon: IconNode; word: TextKey }>> = {
  open: { icon: Mic, word: 'prepare.phase-open' }, suspended: { icon: CirclePause, word: 'prepare.phase-suspended' }, due: { icon: CircleAlert, word: 'prepare.phase-planned' },
  next: { icon: Clock, word: 'meetings.next' }, later: { icon: CalendarClock, word: 'meetings.later' }, closed: { icon: CircleCheck, word: 'prepare.phase-closed' },
}

/** One meeting of today, with what one wants to know of it from another one. */
export function BoardCard({ meeting, stand }: OnBoard): ReactNode {
  const { meetingId, title, place, isRehearsal, segment, onList } = meeting
  const { icon, word } = STANDS[stand]
  const isOn = stand === 'open' || stand === 'suspended'
  const { there, here } = hoursOf(meeting, useNow(MINUTE_MS))
  return (
    <li data-stand={stand}>
      <p className="stands"><span className="label"><Icon of={icon} /><Text of={word} /></span><BoardWhen meeting={meeting} stand={stand} />{isRehearsal && <span className="tag"><Text of="meeting.rehearsal" /></span>}</p>
      <h4><a className="link" href={new URL(`m/${meetingId}/desk`, BASE).href}><bdi>{title}</bdi></a></h4>
      <BoardClock timeZone={meeting.timeZone} />
      <p className="planned"><span>{there}</span>{here !== null && <span><Text of="prepare.here" with={{ time: here }} /></span>}<bdi>{place}</bdi></p>
      {isOn && (
        <div className="goes-on">
          {segment !== null && <p><bdi>{segment}</bdi></p>}
          <BoardFloor floor={meeting.floor} />
          <p><Text of="meetings.on-list" with={{ n: onList }} /></p>
        </div>
      )}
      <a className="link" href={new URL(`m/${meetingId}/secretariat`, BASE).href} aria-label={`${t('desk-window.to-chair')}: ${title}`}><Text of="desk-window.to-chair" /></a>
    </li>
  )
}
