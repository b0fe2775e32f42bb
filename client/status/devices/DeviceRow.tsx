import type { ReactNode } from 'react'
import type { OwnDevice } from '#shared/protocol/doors.ts'
import { useNow } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { Button } from '#client/ui/Button.tsx'
import { deviceName } from './deviceName.ts'
import { sinceWords } from './sinceWords.ts'

const MINUTE_MS = 60_000

/** One device. The one in hand has its way out below all of them. */
export function DeviceRow({ device, isBusy, onSignOut }: { device: OwnDevice; isBusy: boolean; onSignOut: () => void }): ReactNode {
  const since = sinceWords(device.signedInAt, useNow(MINUTE_MS), useTimeZone())
  const name = deviceName(device)
  return (
    <li data-this={device.isThis || undefined}>
      <p className="who"><b>{name}</b><small>{device.person !== null && <><bdi>{device.person}</bdi><Text of="join.comma" /></>}{since}</small></p>
      {device.isThis
        ? <span className="mark"><Text of="devices.this" /></span>
        : <Button kind="sign-out" isOff={isBusy} aria-label={t('devices.sign-out-of', { device: name, since })} onClick={onSignOut}><Text of="devices.sign-out" /></Button>}
    </li>
  )
}
