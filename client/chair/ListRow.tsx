import { ArrowDown, ArrowUp, Ellipsis } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMeeting, useVersion } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Menu } from '#client/ui/Menu.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatTime } from '#client/text/times.ts'
import { absenceItems } from './absenceItems.ts'
import type { RowView } from './rowViews.ts'
import { usePress } from './usePress.ts'

/** One place on the list, with all that can be done about it. */
export function ListRow({ row }: { row: RowView }): ReactNode {
  const timeZone = useTimeZone()
  const { number, name, band, line, about, language, isDignitary, isByHand, isNext, heard, at } = row
  const isOver = useMeeting(meeting => meeting.phase.name === 'closed')
  return (
    <li className="row" data-next={isNext || undefined} data-by-hand={isByHand || undefined}>
      <span className="k n">{number}</span>
      <span className="who">
        <b>{name}</b>{' '}
        {isNext && <span className="mark next"><Text of="chair.row-next" /></span>}
        {isDignitary && <span className="mark"><Text of="name.dignitary" /></span>}
        {isByHand && <span className="mark by-hand"><Text of="chair.by-hand" /></span>}
        {line !== null && <small className="line">{line}</small>}
        {about !== null && <small className="about" title={about}>{about}</small>}
        {isByHand && <small><Text of={`band-short.${band}`} /></small>}
      </span>
      <span className="meta">{heard > 0 && <Text of="chair.times-heard" with={{ n: heard }} />}</span>
      <span className="meta">{language}</span>
      <span className="at n">{at !== null && formatTime(at, timeZone)}</span>
      {!isOver && <RowActs row={row} />}
    </li>
  )
}

function RowActs({ row: { requestId, name: delegation, line, mayGive, mayBeAbsent, up, down, top } }: { row: RowView }): ReactNode {
  const name = line === null ? delegation : `${delegation}, ${line}` // it may stand there twice
  const { press, isBusy } = usePress()
  const seen = useVersion()
  const move = (before: string | null): void => press({ type: 'moveRequest', requestId, before, seen })
  const items = [
    ...(mayGive ? [{ key: 'give', label: t('chair.give-now'), isOff: isBusy, onPick: () => press({ type: 'giveFloor', to: { kind: 'request', requestId } }) }] : []),
    ...(top === undefined ? [] : [{ key: 'top', label: t('chair.top'), isOff: isBusy, onPick: () => move(top) }]),
    ...(mayBeAbsent ? absenceItems(outcome => press({ type: 'markAbsent', requestId, outcome }), isBusy, what => t('chair.absent-then', { what })) : []),
  ]
  return (
    <span className="moves">
      <Button kind="up" look="quiet" className="square" icon={ArrowUp} aria-label={t('chair.up', { name })} isOff={isBusy || up === undefined} onClick={() => move(up ?? null)} />
      <Button kind="down" look="quiet" className="square" icon={ArrowDown} aria-label={t('chair.down', { name })} isOff={isBusy || down === undefined} onClick={() => move(down ?? null)} />
      <Menu button={{ kind: 'more', look: 'quiet', className: 'square', icon: Ellipsis, 'aria-label': t('chair.more', { name }), isOff: items.length === 0 }} title={name} items={items} />
    </span>
  )
}
