import { ArrowDown, ArrowUp, X } from 'lucide'
import type { ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { t } from '#client/text/t.ts'

interface RowButtonsProps {
  name: string
  isFirst: boolean
  isLast: boolean
  onMove: (by: 1 | -1) => void
  onRemove: () => void
}

/** Moves a row of the form up or down, or takes it out. */
export function RowButtons({ name, isFirst, isLast, onMove, onRemove }: RowButtonsProps): ReactNode {
  return (
    <p className="does">
      <Button look="quiet" kind="up" icon={ArrowUp} isOff={isFirst} aria-label={t('prepare.up', { name })} onClick={() => onMove(-1)} />
      <Button look="quiet" kind="down" icon={ArrowDown} isOff={isLast} aria-label={t('prepare.down', { name })} onClick={() => onMove(1)} />
      <Button look="quiet" kind="remove" icon={X} aria-label={t('prepare.remove', { name })} onClick={onRemove} />
    </p>
  )
}
