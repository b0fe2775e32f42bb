import type { ReactNode } from 'react'
import type { RefusalCode } from '#shared/floor/refusals.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'

/** Told as the description of each button that waits for the same. */
export const WHY_ID = 'why-not'

/** What the way on waits for, in its button. */
export function WhyNot({ code }: { code: RefusalCode | null }): ReactNode {
  if (code === null) return null
  return <small id={WHY_ID} aria-hidden className="why">{code === 'floor-taken' ? <Text of="chair.when-ended" /> : code === 'meeting-suspended' ? <Text of="chair.when-resumed" /> : t(`code.${code}`)}</small>
}
