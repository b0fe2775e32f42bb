import { CircleAlert } from 'lucide'
import { useEffect, useRef, type ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatDate } from '#client/text/times.ts'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import type { StaffSeat } from '#shared/protocol/staff.ts'
import type { Answer } from './askDoor.ts'

interface StaffSeatsProps {
  seats: readonly StaffSeat[]
  onTake: (seat: StaffSeat) => void
  isBusy: boolean
  refused: Extract<Answer<unknown>, { ok: false }>['code'] | null
}

/** The meetings somebody may preside over, each by its role, to choose one. */
export function StaffSeats({ seats, onTake, isBusy, refused }: StaffSeatsProps): ReactNode {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => list.current?.querySelector('button')?.focus(), []) // there is nothing else to do on this page
  return (
    <>
      <ul className="staff-seats" ref={list}>
        {seats.map(seat => (
          <li key={`${seat.meetingId} ${seat.role}`}>
            <Button isOff={isBusy} onClick={() => onTake(seat)}>
              <b><bdi>{seat.title}</bdi></b>
              <small><Text of="staff.as" with={{ role: t(`tab.${seat.role}`), date: formatDate(seat.startsAt, seat.timeZone) }} /></small>
            </Button>
          </li>
        ))}
      </ul>
      <p className="no" aria-live="polite">{refused !== null && <><Icon of={CircleAlert} /><span>{wordsOf(refused)}</span></>}</p>
    </>
  )
}

function wordsOf(refused: NonNullable<StaffSeatsProps['refused']>): string {
  if (refused === 'not-permitted') return t('staff.shut')
  return refused === 'unreachable' ? t('enter.unreachable') : t(`code.${refused}`)
}
