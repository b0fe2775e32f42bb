import { TriangleAlert } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from '#client/ui/Icon.tsx'
import { formatLength } from '#client/text/lengths.ts'
import { Text } from '#client/text/Text.tsx'

/** How long the programme takes by its times, and how long the meeting is; null where that is not known yet. */
export function ProgrammeTime({ takes, has }: { takes: number; has: number | null }): ReactNode {
  if (!Number.isFinite(takes)) return null
  const time = formatLength(takes)
  if (has === null) return <p className="hint"><Text of="programme.takes" with={{ time }} /></p>
  if (takes > has) return <p className="amiss"><Icon of={TriangleAlert} /> <Text of="programme.takes-longer" with={{ time, of: formatLength(has) }} /></p>
  return <p className="hint"><Text of="programme.takes-of" with={{ time, of: formatLength(has) }} /></p>
}
