import type { ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'

/** Why what was asked came to nothing; null: it did not. */
export function WhyNot({ no }: { no: Unreached | null }): ReactNode {
  return <p className="devices-no" aria-live="polite">{no === 'unreachable' ? <Text of="devices.unreachable" /> : no !== null && t(`code.${no}`)}</p>
}
