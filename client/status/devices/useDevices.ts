import { useEffect, useEffectEvent, useState } from 'react'
import { accessIdOf } from '#shared/protocol/http.ts'
import type { OwnDevice } from '#shared/protocol/doors.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { fetchDevices, signOutDevice, signOutEverywhere, signOutHere } from './doors.ts'
import { leave } from './leaving.ts'
import type { SignedOut } from './signedOut.ts'

type Answer = Awaited<ReturnType<typeof fetchDevices>>

interface OwnDevices {
  /** Null: not known yet. */
  devices: readonly OwnDevice[] | null
  /** Why what was asked last came to nothing. */
  no: Unreached | null
  isBusy: boolean
  /** The one that was signed out last. */
  gone: OwnDevice | null
  look: () => void
  signOut: (device: OwnDevice) => void
  signOutHere: () => void
  signOutEverywhere: () => void
}

/** The devices that are signed in by the access of this window, and the ways to end that. */
export function useDevices(): OwnDevices {
  const actor = useActor()
  const meetingId = useMeeting(meeting => meeting.meetingId)
  const own = { meetingId, actor }
  const [devices, setDevices] = useState<readonly OwnDevice[] | null>(null)
  const [no, setNo] = useState<Unreached | null>(null)
  const [isBusy, setBusy] = useState(true)
  const [gone, setGone] = useState<OwnDevice | null>(null)
  const take = (answer: Answer): void => {
    if (typeof answer === 'string') setNo(answer)
    else setDevices(answer)
  }
  const look = async (): Promise<void> => take(await fetchDevices(own))
  const doing = async (ask: () => Promise<void>): Promise<void> => {
    setBusy(true)
    setNo(null)
    await ask()
    setBusy(false)
  }
  const signOut = async (device: OwnDevice): Promise<void> => {
    const failed = await signOutDevice(own, device.device)
    if (failed !== null && failed !== 'not-found') return setNo(failed)
    setGone(device) // not found: another was quicker
    await look()
  }
  const leaveBy = async (ask: typeof signOutHere, signedOut: SignedOut): Promise<void> => {
    const failed = await ask(own)
    if (failed === null || failed === 'no-session') leave({ meetingId, accessId: accessIdOf(actor) }, signedOut)
    else setNo(failed)
  }
  const first = useEffectEvent((answer: Answer) => {
    setBusy(false)
    take(answer)
  })
  useEffect(() => void fetchDevices({ meetingId, actor }).then(first), [meetingId, actor])
  return {
    devices, no, isBusy, gone,
    look: () => void doing(look),
    signOut: device => void doing(() => signOut(device)),
    signOutHere: () => void doing(() => leaveBy(signOutHere, 'here')),
    signOutEverywhere: () => void doing(() => leaveBy(signOutEverywhere, 'everywhere')),
  }
}
