import { memo, Suspense, type ReactNode } from 'react'
import { reasonToDecline } from '#shared/floor/commands.ts'
import { ReadBy } from '#client/status/ReadBy.tsx'
import { LazyTextButton } from '#client/status/texts/lazyTexts.ts'
import { Button } from '#client/ui/Button.tsx'
import { Menu } from '#client/ui/Menu.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatExactTime } from '#client/text/times.ts'
import type { Press } from './useRowPresses.ts'
import type { WaitingView } from './waitingGroups.ts'

/** A longer one has a line of its own, above its buttons. */
const LONG_NAME = 36
/** Where the two buttons say more than these signs, less stands beside them. */
const SHORT_BUTTONS = 15
const LONG_NAME_BY_LONG_BUTTONS = 22
/** A longer mark has no room beside the buttons. */
const LONG_MARK = 12
/** What is shorter stands under the name, beside the buttons. */
const BRIEF = 10
/** What is longer has lines of its own below a long name, above the buttons. */
const MUCH = 48

interface WaitingRowProps {
  view: WaitingView
  /** The rules let those presiding answer. */
  mayAnswer: boolean
  timeZone: string
  press: Press
  /** A press about this request is on its way. */
  isBusy: boolean
}

/** One request that waits. Drawn anew only when it says something else: its view is the same object till then. */
export const WaitingRow = memo(function WaitingRow({ view, mayAnswer, timeZone, press, isBusy }: WaitingRowProps): ReactNode {
  const { name, line, about, language, speaker, hasText, isDignitary, isUnchecked, receivedAt, requestId } = view
  const stated = [line, language, about].filter(part => part !== null).join(' · ')
  const hasLongMark = isDignitary && t('name.dignitary').length > LONG_MARK
  return (
    <li className="ask" data-row={requestId} data-long={isUnchecked || hasLongMark || name.length > longName() || undefined} data-much={stated.length > MUCH || undefined} data-brief={(stated.length < BRIEF && speaker === null) || undefined}>
      <p><b>{name}</b> {isDignitary && <span className="mark"><Text of="name.dignitary" /></span>}{isUnchecked && <span className="mark"><Text of="desk.not-checked-in" /></span>}{hasText && <Suspense><LazyTextButton requestId={requestId} name={name} isMark className="text-alone" /></Suspense>}</p>
      <small className="about" title={stated}><span className="n">{formatExactTime(receivedAt, timeZone)}</span>{stated !== '' && ` · ${stated}`}{speaker !== null && <ReadBy requestId={requestId} digest={speaker} />}</small>
      {mayAnswer && <Answer {...{ view, press, isBusy }} />}
    </li>
  )
})

/** They are shorter in some languages than in others. */
function longName(): number {
  return t('chair.approve').length + t('chair.decline').length > SHORT_BUTTONS ? LONG_NAME_BY_LONG_BUTTONS : LONG_NAME
}

/** Approves, or checks in who has to be first; or declines. */
function Answer({ view: { requestId, delegationId, name, isUnchecked, awaitsLot }, press, isBusy }: Pick<WaitingRowProps, 'view' | 'press' | 'isBusy'>): ReactNode {
  const approve = awaitsLot && !isUnchecked ? null : isUnchecked
    ? <Button kind="approve" isOff={isBusy} aria-label={t('desk.check-in-of', { name })} onClick={() => press({ type: 'checkIn', delegationIds: [delegationId] })}><Text of="desk.check-in" /></Button>
    : <Button kind="approve" isOff={isBusy} aria-label={t('chair.approve-of', { name })} onClick={() => press({ type: 'approveRequests', requestIds: [requestId] })}><Text of="chair.approve" /></Button>
  return (
    <>
      {approve}
      <Menu
        align="end"
        button={{ kind: 'decline', look: 'quiet', isOff: isBusy, 'aria-label': t('chair.decline-of', { name }), children: <Text of="chair.decline" /> }}
        title={<Text of="chair.decline-title" with={{ name }} />}
        items={reasonToDecline.options.map(reason => ({ key: reason, label: t(`reason.${reason}`), onPick: () => press({ type: 'declineRequest', requestId, reason }) }))}
      />
    </>
  )
}
