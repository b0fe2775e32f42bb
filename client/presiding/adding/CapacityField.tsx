import type { ReactNode } from 'react'
import { capacityKey } from '#shared/floor/model.ts'
import type { Capacity } from '#shared/floor/plan.ts'
import { capacityLine } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'

interface CapacityFieldProps {
  capacities: readonly Capacity[]
  chosen: Capacity
  onChoose: (key: string) => void
}

/** In whose name it speaks, or that it replies. */
export function CapacityField({ capacities, chosen, onChoose }: CapacityFieldProps): ReactNode {
  return (
    <label className="field">
      <span className="legend"><Text of="desk.in-name-of" /></span>
      <select value={capacityKey(chosen)} onChange={({ target }) => onChoose(target.value)}>
        {capacities.map(capacity => <option key={capacityKey(capacity)} value={capacityKey(capacity)}>{capacityLine(capacity) ?? t('desk.own-name')}</option>)}
      </select>
    </label>
  )
}
