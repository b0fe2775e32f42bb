import type { ReactNode } from 'react'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { useDeeds } from '#client/react/actingHooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { capacityLine } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatExactTime } from '#client/text/times.ts'
import { lastElsewhere } from './lastElsewhere.ts'
import { useMyRequests } from './useMine.ts'

/** Says that another device of the delegation did what one sees; in whose name, where it is not the request in view. */
export function Elsewhere({ inView }: { inView: FloorRequest | null }): ReactNode {
  const timeZone = useTimeZone()
  const deeds = useDeeds()
  const shown = useMyRequests().map(({ request }) => request.requestId)
  const deed = lastElsewhere(deeds, shown)
  if (deed === null) return null
  const isInView = deed.requestId === inView?.requestId
  return (
    <>
      {!isInView && deed.capacity !== null && <><b>{capacityLine(deed.capacity) ?? t('delegate.in-own-name')}</b><Text of="join.colon" /></>}
      <Text of={`delegate.elsewhere-${deed.kind}`} with={{ time: formatExactTime(deed.at, timeZone) }} />
    </>
  )
}
