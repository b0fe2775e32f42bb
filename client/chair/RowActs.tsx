import { ArrowDown, ArrowUp, Ellipsis } from 'lucide'
import { memo, type ReactNode } from 'react'
import { isShallowEqual } from '#client/react/isShallowEqual.ts'
import { LazyNamedSpeaker } from '#client/status/speaker/lazyNamedSpeaker.ts'
import { LazyHandIn } from '#client/status/texts/lazyTexts.ts'
import { useShow } from '#client/ui/Above.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Menu } from '#client/ui/Menu.tsx'
import { t } from '#client/text/t.ts'
import { rowItems, type RowHands, type RowTurns } from './rowItems.ts'

interface RowActsProps extends RowTurns, RowHands {
  name: string
}

/** What can be done about one row: up and down by a button each, the rest from a menu. That it has another number changes nothing here. */
export const RowActs = memo(function RowActs({ name, press, isBusy, move, ...row }: RowActsProps): ReactNode {
  const { requestId, up, down } = row
  const show = useShow()
  const nameSpeaker = (): void => show(close => <LazyNamedSpeaker requestId={requestId} forName={name} onClose={close} />)
  const handIn = (): void => show(close => <LazyHandIn requestId={requestId} onClose={close} />)
  const items = [...rowItems(row, { press, isBusy, move }), { key: 'speaker', label: t('chair.named-speaker'), onPick: nameSpeaker }, { key: 'text', label: t('chair.text'), onPick: handIn }]
  return (
    <span className="moves">
      <Button kind="up" look="quiet" className="square by-one" icon={ArrowUp} aria-label={t('chair.up', { name })} isOff={isBusy || up === undefined} onClick={() => move(requestId, up ?? null)} />
      <Button kind="down" look="quiet" className="square by-one" icon={ArrowDown} aria-label={t('chair.down', { name })} isOff={isBusy || down === undefined} onClick={() => move(requestId, down ?? null)} />
      <Menu button={{ kind: 'more', look: 'quiet', className: 'square', icon: Ellipsis, 'aria-label': t('chair.more', { name }) }} title={name} items={items} align="end" />
    </span>
  )
}, isShallowEqual)
