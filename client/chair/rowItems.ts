import type { MenuItem } from '#client/ui/menuProps.ts'
import { t } from '#client/text/t.ts'
import { absenceItems } from './absenceItems.ts'
import type { RowView } from './rowViews.ts'
import type { Move } from './useMoves.ts'
import type { Press } from './useRowPresses.ts'

/** What of a row says what can be done about it. */
export type RowTurns = Pick<RowView, 'requestId' | 'mayGive' | 'mayBeAbsent' | 'absentFirst' | 'up' | 'down' | 'top'>

export interface RowHands {
  press: Press
  /** A press about this row is on its way. */
  isBusy: boolean
  move: Move
}

/** What the menu of a row offers: of all that can be done about one, what can be done about this. */
export function rowItems({ requestId, mayGive, mayBeAbsent, absentFirst, up, down, top }: RowTurns, { press, isBusy, move }: RowHands): MenuItem[] {
  const moveTo = (key: 'up-short' | 'down-short' | 'top', before: string | null | undefined): MenuItem[] =>
    before === undefined ? [] : [{ key, label: t(`chair.${key}`), isOff: isBusy, onPick: () => move(requestId, before) }]
  return [
    ...(mayGive ? [{ key: 'give', label: t('chair.give-now'), isOff: isBusy, onPick: () => press({ type: 'giveFloor', to: { kind: 'request', requestId } }) }] : []),
    ...moveTo('top', top),
    ...moveTo('up-short', up),
    ...moveTo('down-short', down),
    ...(mayBeAbsent ? absenceItems(outcome => press({ type: 'markAbsent', requestId, outcome }), isBusy, what => t('chair.absent-then', { what }), absentFirst) : []),
  ]
}
