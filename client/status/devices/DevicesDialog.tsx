import { LogOut, RefreshCw } from 'lucide'
import { useState, type ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useKeptFocus } from '#client/ui/useKeptFocus.ts'
import { DeviceRow } from './DeviceRow.tsx'
import { deviceName } from './deviceName.ts'
import { Everywhere } from './Everywhere.tsx'
import { useDevices } from './useDevices.ts'
import { WhyNot } from './WhyNot.tsx'

/** Which devices are signed in by one's access, and the way out of each: here, there, or everywhere. Esc leaves the question first, then the dialog. */
export function DevicesDialog({ onDone }: { onDone: () => void }): ReactNode {
  const { devices, no, isBusy, gone, look, signOut, signOutHere, signOutEverywhere } = useDevices()
  const [isAsking, setAsking] = useState(false)
  const { ref, ...keeps } = useKeptFocus<HTMLUListElement>()
  const leaveQuestion = (): void => setAsking(false)
  if (isAsking) return <Everywhere count={devices?.length ?? 0} isBusy={isBusy} no={no} onLeave={leaveQuestion} onSignOut={signOutEverywhere} />
  return (
    <Dialog
      title={<Text of="devices.title" />} lead={<Text of="devices.lead" />} onClose={onDone} onSubmit={onDone}
      ends={<>
        <Button onClick={onDone}><Text of="devices.close" /></Button>
        <Button isOff={isBusy} onClick={() => setAsking(true)}><Text of="devices.everywhere" /></Button>
        <Button icon={LogOut} iconTurns isOff={isBusy} onClick={signOutHere}><Text of="devices.here" /></Button>
      </>}
    >
      <WhyNot no={no} />
      <output className="sr">{gone !== null && <Text of="devices.gone" with={{ device: deviceName(gone) }} />}</output>
      {devices === null && (no === null ? <p className="hint devices-looking"><Text of="devices.looking" /></p> : <Button className="devices-again" icon={RefreshCw} isOff={isBusy} onClick={look}><Text of="devices.again" /></Button>)}
      <ul className="devices-in" ref={ref} tabIndex={-1} aria-label={t('devices.title')} {...keeps}>
        {devices?.map(device => <DeviceRow key={device.device} device={device} isBusy={isBusy} onSignOut={() => signOut(device)} />)}
      </ul>
    </Dialog>
  )
}
