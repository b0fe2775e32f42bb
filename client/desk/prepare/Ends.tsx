import type { ReactNode } from 'react'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { noWords } from '../noWords.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import type { TextKey } from '#client/text/catalogue.ts'
import { t } from '#client/text/t.ts'
import type { FaultBeside, Faults } from './faultsOf.ts'

interface EndsProps {
  faults: Faults
  /** Why it was not saved, or null. */
  no: Unreached | null
  isStale: boolean
  isOff: boolean
  save: TextKey
  onCancel: () => void
}

/** The end of the form: what is not right yet, in words, and the ways out. */
export function Ends({ faults: { places, beside }, no, isStale, isOff, save, onCancel }: EndsProps): ReactNode {
  return (
    <div className="plan-ends">
      <div className="amiss" aria-live="polite" tabIndex={-1}>
        {places.size > 0 && <p><Text of="prepare.mend" with={{ n: places.size }} /></p>}
        {beside.map(fault => <p key={fault.code}>{faultWords(fault)}</p>)}
        {isStale && <p><Text of="prepare.meanwhile-first" /></p>}
        {no !== null && <p>{noWords(no)}</p>}
      </div>
      <Button onClick={onCancel}><Text of="prepare.cancel" /></Button>
      <Button look="go" type="submit" isOff={isOff}><Text of={save} /></Button>
    </div>
  )
}

function faultWords({ code, names }: FaultBeside): string {
  const words = code === 'segments' || code === 'delegations' || code === 'else' ? t(`prepare.fault-${code}`) : t(`code.${code}`)
  return names.length === 0 ? words : t('prepare.fault-of', { words, names: names.join(t('join.comma')) })
}
