import { Flag } from 'lucide'
import type { ReactNode } from 'react'
import type { Motion } from '#shared/floor/interrupting/motions.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatExactTime } from '#client/text/times.ts'
import { useMine } from './useMine.ts'

/** How my point of order stands: raised, heard or declined. Empty and in its place before, so that a change of it is read out. */
export function OrderStands(): ReactNode {
  const { id } = useMine()
  const raised = useMeeting(meeting => meeting.orders.find(({ delegationId }) => delegationId === id) ?? null)
  const heard = useMeeting(meeting => (meeting.interruption?.order.delegationId === id ? meeting.interruption.order : null))
  const declined = useMeeting(meeting => meeting.declinedOrders.findLast(({ order }) => order.delegationId === id) ?? null)
  const timeZone = useTimeZone()
  return (
    <div className="order-stands" aria-live="polite">
      {heard !== null ? <Line motion={heard.motion}><Text of="delegate.order-heard" /></Line>
        : raised !== null ? (
          <Line motion={raised.motion}>
            <Text of="delegate.order-raised" with={{ time: formatExactTime(raised.raisedAt, timeZone) }} />
            {' '}{raised.putOff === null ? <Text of="delegate.order-secret" /> : <Text of="delegate.order-put-off" />}
          </Line>
        ) : declined !== null && <Line motion={declined.order.motion}><Text of="delegate.order-declined" with={{ time: formatExactTime(declined.at, timeZone) }} /></Line>}
    </div>
  )
}

function Line({ motion, children }: { motion: Motion; children: ReactNode }): ReactNode {
  return <><p className="what"><Icon of={Flag} /><b><Text of={`order.${motion}`} /></b></p><p>{children}</p></>
}
