import { memo, Suspense, type ReactNode } from 'react'
import { isShallowEqual } from '#client/react/isShallowEqual.ts'
import { ReadBy } from '#client/status/ReadBy.tsx'
import { LazyTextButton } from '#client/status/texts/lazyTexts.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatSpan, formatTime } from '#client/text/times.ts'
import { DropLine } from './DropLine.tsx'
import { Grip } from './Grip.tsx'
import { RowActs } from './RowActs.tsx'
import type { RowHands } from './rowItems.ts'
import type { RowView } from './rowViews.ts'
import { useRowDrag } from './useRowDrag.ts'

interface ListRowProps extends RowHands {
  row: RowView
  /** It stands below the line under which nobody is reached. */
  isMissed: boolean
  /** The meeting is closed: there is nothing to be done about it any more. */
  isOver: boolean
  timeZone: string
}

/** One place on the list, with all that can be done about it. Drawn anew only when it says something else: there may be a hundred. */
export const ListRow = memo(function ListRow({ row, isMissed, isOver, timeZone, ...hands }: ListRowProps): ReactNode {
  const { row: place, grip, isDragged, drop } = useRowDrag(row.requestId, isOver, hands.move)
  const { number, name, band, line, about, language, isDignitary, isByHand, swapped, isProtected, isByDesk, isNext, heard, at, requestId, mayGive, mayBeAbsent, absentFirst, up, down, top, yieldedMs, speaker, hasText } = row
  const turns = { requestId, mayGive, mayBeAbsent, absentFirst, up, down, top }
  return (
    <li ref={place} className="row" data-row={requestId} data-next={isNext || undefined} data-by-hand={isByHand || undefined} data-missed={isMissed || undefined} data-dragged={isDragged || undefined} data-drop={drop !== null || undefined}>
      <span className="number">{!isOver && <Grip ref={grip} name={name} isProtected={isProtected} />}<span className="n">{number}</span></span>
      <span className="who">
        <b>{name}</b>{' '}
        {isNext && <span className="mark next"><Text of="chair.row-next" /></span>}{' '}
        {yieldedMs > 0 && <span className="mark"><Text of="chair.row-yielded" with={{ time: formatSpan(yieldedMs) }} /></span>}{' '}
        {isDignitary && <span className="mark"><Text of="name.dignitary" /></span>}{' '}
        {isByHand && <span className="mark by-hand">{swapped === null ? <Text of="chair.by-hand" /> : <Text of="chair.swapped" with={{ name: swapped }} />}</span>}{' '}
        {isProtected && <span className="sr"><Text of="chair.protected" /></span>}{' '}
        {isByDesk && <span className="mark"><Text of="desk.by-desk" /></span>}
        {hasText && <Suspense><LazyTextButton requestId={requestId} name={name} isMark /></Suspense>}
        {line !== null && <small className="line">{line}</small>}
        {about !== null && <small className="about" title={about}>{about}</small>}
        {speaker !== null && <ReadBy requestId={requestId} digest={speaker} />}
        {isByHand && <small><Text of={`band-short.${band}`} /></small>}
      </span>
      <span className="meta">{heard > 0 && <Text of="chair.times-heard" with={{ n: heard }} />}</span>
      <span className="meta">{language}</span>
      <span className="at n">{at !== null && formatTime(at, timeZone)}</span>
      {!isOver && <RowActs name={line === null ? name : [name, line].join(t('join.clause'))} {...turns} {...hands} />}
      {drop !== null && <DropLine drop={drop} />}
    </li>
  )
}, ({ row: one, ...rest }, { row: other, ...others }) => isShallowEqual(one, other) && isShallowEqual(rest, others))
