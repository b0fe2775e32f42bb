import { OctagonAlert } from 'lucide'
import type { ReactNode } from 'react'
import { useCutLeft } from '#client/status/useCutLeft.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatLeft } from '#client/text/times.ts'

/** Time is over, and the statement ends by itself: in how long. Nothing makes room for it, so that nothing moves when it comes. */
export function CutIn(): ReactNode {
  const left = useCutLeft()
  return left !== null && <p className="cut-in" role="timer"><Icon of={OctagonAlert} /><span><Text of="chair.cut-in" with={{ time: formatLeft(left) }} /></span></p>
}
