import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { t } from '#client/text/t.ts'
import { signInReply } from '#shared/protocol/http.ts'
import { STAFF_KNOWN, staffReply, type StaffSeat } from '#shared/protocol/staff.ts'
import { addressOf } from './addressOf.ts'
import { askDoor, type Answer } from './askDoor.ts'
import type { StaffOutcome } from './staffOutcome.ts'
import { StaffPage } from './StaffPage.tsx'
import { StaffSeats } from './StaffSeats.tsx'
import { useShownAgain } from './useShownAgain.ts'

type No = Extract<Answer<unknown>, { ok: false }>['code']

/** Whoever comes back from staff sign-in: the meetings to choose from, the one there is at once, or why there is none. */
export function StaffEntry({ outcome }: { outcome: StaffOutcome }): ReactNode {
  const [seats, setSeats] = useState<readonly StaffSeat[] | null>(null)
  const [refused, setRefused] = useState<No | null>(null)
  const [isBusy, setBusy] = useState(false)
  const take = useCallback(async ({ meetingId, role }: StaffSeat, go: (address: string) => void): Promise<boolean> => {
    setBusy(true)
    setRefused(null)
    const answer = await askDoor('api/staff/sign-in', signInReply, { meetingId, role })
    if (answer.ok) {
      go(addressOf(answer.value.path))
      return true
    }
    setBusy(false)
    setRefused(answer.code)
    return false
  }, [])
  useShownAgain(() => setBusy(false))
  useEffect(() => {
    if (outcome !== STAFF_KNOWN) return
    void askDoor('api/staff', staffReply).then(async answer => {
      if (!answer.ok) return setRefused(answer.code)
      const [only, ...others] = answer.value.seats
      // The way back from there leads past this page.
      if (only !== undefined && others.length === 0 && (await take(only, address => location.replace(address)))) return
      setSeats(answer.value.seats)
    })
  }, [outcome, take])
  if (outcome !== STAFF_KNOWN) return <StaffPage title={t(`staff.${outcome}`)} lead={t(`staff.${outcome}-lead`)} />
  if (refused === 'no-session') return <StaffPage title={t('staff.over')} lead={t('staff.over-lead')} />
  if (seats === null && refused !== null) return <StaffPage title={t('staff.begin-again')} lead={refused === 'unreachable' ? t('enter.unreachable') : t(`code.${refused}`)} />
  if (seats?.length === 0) return <StaffPage title={t('staff.no-role')} lead={t('staff.no-role-lead')} />
  return (
    <StaffPage title={t('staff.choose')} lead={seats === null ? t('staff.looking') : t('staff.lead')}>
      {seats !== null && <StaffSeats seats={seats} isBusy={isBusy} refused={refused} onTake={seat => void take(seat, address => location.assign(address))} />}
    </StaffPage>
  )
}
