import { CalendarClock, Flag, Mic } from 'lucide'
import type { ReactNode } from 'react'
import type { Order } from '#shared/floor/interrupting/order.ts'
import { useMeeting, useNow } from '#client/react/hooks.ts'
import { leftMs } from '#shared/floor/timing.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { delegationName, spokenName } from '#client/text/speaker.ts'
import { Blank } from '#client/text/Blank.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatExactTime, formatLeft } from '#client/text/times.ts'
import { sentenceName } from '../sentenceName.ts'
import { SpaceHint } from '../SpaceHint.tsx'
import { useSpaceOn } from '#client/presiding/spaceKey.ts'
import { isFreeSpace, useKey } from '#client/presiding/useKey.ts'
import { usePress } from '../usePress.ts'
import { SoundSwitch } from './SoundSwitch.tsx'

interface RaisedOrderProps {
  order: Order
  isPutOff: boolean
  others: number
  isSettled: boolean
}

/** Raised and unheard: only its delegation and those presiding know. Space hears it; never by a press that was meant for something else. */
export function RaisedOrder({ order: { orderId, delegationId, motion, raisedAt }, isPutOff, others, isSettled }: RaisedOrderProps): ReactNode {
  const timeZone = useTimeZone()
  const isSpaceOn = useSpaceOn()
  const { press, isBusy } = usePress()
  const name = useMeeting(meeting => delegationName(meeting, delegationId))
  const spoken = useMeeting(meeting => spokenName(meeting, delegationId))
  const statementId = useMeeting(meeting => meeting.floor?.statementId ?? null)
  const isOpen = useMeeting(meeting => meeting.phase.name === 'open')
  const isOff = isBusy || !isSettled
  const hear = (): void => {
    if (!isOff && isOpen) press({ type: 'hearPointOfOrder', orderId })
  }
  useKey(event => !isPutOff && isOpen && isFreeSpace(event), hear)
  return (
    <section className="order" data-put-off={isPutOff || undefined} aria-label={t('chair.orders')}>
      <Icon of={Flag} />
      <div className="rose">
        <p><Text of={`order.${motion}`} /><Text of="join.clause" /><Text of="chair.order-raised" with={{ time: formatExactTime(raisedAt, timeZone) }} />{isPutOff && <><Text of="join.clause" /><Text of="chair.order-after" /></>}</p>
        <p className="name">{name}</p>
        <p><Stops />{others > 0 && <><Blank /><Text of="chair.order-others" with={{ n: others }} /></>}</p>
      </div>
      <div className="ways">
        <SoundSwitch />
        <Button isOff={isOff} aria-label={t('chair.order-decline-of', { name })} onClick={() => press({ type: 'declinePointOfOrder', orderId })}><Text of="chair.order-decline" /></Button>
        {statementId !== null && !isPutOff && (
          <Button icon={CalendarClock} isOff={isOff} onClick={() => press({ type: 'putOffPointOfOrder', orderId, statementId })}><Text of="chair.order-put-off" /></Button>
        )}
        <Button className="hear" icon={Mic} isOff={isOff || !isOpen} aria-keyshortcuts={isPutOff || !isSpaceOn ? undefined : 'Space'} onClick={hear}>
          <span><Text of="chair.order-hear" with={{ name: spoken }} /></span>{!isPutOff && isOpen && <SpaceHint />}
        </Button>
      </div>
    </section>
  )
}

/** What hearing it does to whoever speaks, at the figures of the clock beside it; nothing where that stands still already. */
function Stops(): ReactNode {
  const floor = useMeeting(meeting => meeting.floor)
  const name = useMeeting(meeting => (meeting.floor === null ? '' : sentenceName(meeting, meeting.floor.holder)))
  const now = useNow()
  if (floor === null || floor.timing.pausedAt !== null) return null
  return <Text of="chair.order-stops" with={{ name, time: formatLeft(leftMs(floor, now)) }} />
}
