import { Users } from 'lucide'
import type { ReactNode } from 'react'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { capacityLine } from '#client/text/speaker.ts'

/** In whose name, where it is not simply one's own. */
export function RequestName({ request }: { request: FloorRequest }): ReactNode {
  const line = capacityLine(request.capacity)
  return line === null ? null : <p className="label whose"><Icon of={Users} /><span>{line}</span></p>
}
