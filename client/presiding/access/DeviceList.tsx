import { useEffect, useState, type ReactNode } from 'react'
import type { AccessDevice } from '#shared/protocol/doors.ts'
import { fetchDevices } from '#client/sync/acting/accessLine.ts'
import type { Asking } from '#client/sync/acting/askByHttp.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { deviceName } from '#client/status/devices/deviceName.ts'
import { sinceWords } from '#client/status/devices/sinceWords.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Text } from '#client/text/Text.tsx'
import { noWords } from './noWords.ts'

/** The devices that are signed in by an access. */
export function DeviceList({ of, accessId }: { of: Asking; accessId: string }): ReactNode {
  const [read, setRead] = useState<{ devices: AccessDevice[] } | Unreached | null>(null)
  useEffect(() => {
    let isOver = false
    void fetchDevices(of, accessId).then(answer => isOver || setRead(answer))
    return () => void (isOver = true)
  }, [of, accessId])
  if (typeof read === 'string') return <p className="no">{noWords(read)}</p>
  if (read === null) return <p className="hint"><Text of="access.reading" /></p>
  return <ul className="access-devices">{read.devices.map(one => <OneDevice key={one.device} device={one} />)}</ul>
}

function OneDevice({ device }: { device: AccessDevice }): ReactNode {
  const { person, signedInAt, address } = device
  const store = useStore()
  const timeZone = useTimeZone()
  return (
    <li>
      <b>{deviceName(device)}</b>
      {person !== null && <bdi>{person}</bdi>}
      <span>{sinceWords(signedInAt, store.now(), timeZone)}</span>
      {address === null ? <span><Text of="access.no-address" /></span> : <span className="n">{address}</span>}
    </li>
  )
}
