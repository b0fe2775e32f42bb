import type { ReactNode } from 'react'
import type { RefusalCode } from '#shared/floor/refusals.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'

/** Why who is chosen cannot be added; that it stands there already is said as such. */
export function WhyNotAdded({ code }: { code: RefusalCode | null }): ReactNode {
  if (code === null) return null
  return code === 'already-listed' || code === 'already-waiting' ? <Text of={`desk.${code}`} /> : t(`code.${code}`)
}
