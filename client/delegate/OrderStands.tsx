import { Flag } from 'lucide'
import type { ReactNode } from 'react'
import type { Motion } from '#shared/floor/interrupting/motions.ts'
import type { Hearing, Order } from '#shared/floor/interrupting/order.ts'
import { isPutOff } from '#shared/floor/interrupting/orderReading.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { outcomeName } from '#client/text/outcomeName.ts'
import { Blank } from '#client/text/Blank.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatExactTime } from '#client/text/times.ts'
import { decidedAt, decidedOf } from './decidedOf.ts'
import { useMine } from './useMine.ts'

/** How my point of order stands: raised, heard, decided or declined. */
export function OrderStands(): ReactNode {
  const { id } = useMine()
  const raised = useMeeting(meeting => meeting.orders.find(({ delegationId }) => delegationId === id) ?? null)
  const heard = useMeeting(meeting => (meeting.interruption?.order.delegationId === id ? meeting.interruption : null))
  const decided = useMeeting(meeting => decidedOf(meeting, id))
  const declined = useMeeting(meeting => meeting.declinedOrders.findLast(({ order }) => order.delegationId === id) ?? null)
  const stays = useMeeting(meeting => (raised === null ? 'secret' : staysAs(meeting, raised)))
  const timeZone = useTimeZone()
  if (heard !== null) return <Line motion={heard.order.motion}>{heard.appeal === null ? <Text of="delegate.order-heard" /> : <Text of="delegate.order-appealed" />}</Line>
  if (raised !== null) {
    return (
      <Line motion={raised.motion}>
        <Text of="delegate.order-raised" with={{ time: formatExactTime(raised.raisedAt, timeZone) }} />
        <Blank /><Text of={`delegate.order-${stays}`} />
      </Line>
    )
  }
  if (decided !== null) return <Decided hearing={decided} />
  return declined !== null && <Line motion={declined.order.motion}><Text of="delegate.order-declined" with={{ time: formatExactTime(declined.at, timeZone) }} /></Line>
}

/** Raised and unheard: put off only while the statement lasts that it is to follow (O6), and for good once the meeting is closed. */
function staysAs(meeting: Meeting, raised: Order): 'unheard' | 'put-off' | 'secret' {
  if (meeting.phase.name === 'closed') return 'unheard'
  return isPutOff(meeting, raised) ? 'put-off' : 'secret'
}

/** What the Chair ruled on it, or the hall voted. */
function Decided({ hearing }: { hearing: Hearing }): ReactNode {
  const timeZone = useTimeZone()
  const { order: { motion }, vote } = hearing
  const outcome = outcomeName(hearing)
  if (outcome === null) return null
  return (
    <Line motion={motion}>
      <Text of={`delegate.order-was-${outcome}`} with={{ time: formatExactTime(decidedAt(hearing), timeZone) }} />
      {vote !== null && <><Blank /><Text of="delegate.order-vote" with={{ yes: vote.for, no: vote.against, abstaining: vote.abstaining }} /></>}
    </Line>
  )
}

function Line({ motion, children }: { motion: Motion; children: ReactNode }): ReactNode {
  return <><p className="what"><Icon of={Flag} /><b><Text of={`order.${motion}`} /></b></p><p>{children}</p></>
}
