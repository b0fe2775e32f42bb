import { LogOut } from 'lucide'
import type { ReactNode } from 'react'
import { announcedMs } from '#shared/floor/allotting/announced.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { Own } from '#client/react/Own.tsx'
import { LanguageMenu } from '#client/language/LanguageMenu.tsx'
import { ConnectionWord } from '#client/status/ConnectionWord.tsx'
import { Devices } from '#client/status/devices/Devices.tsx'
import { LocalTime } from '#client/status/LocalTime.tsx'
import { Notices } from '#client/status/Notices.tsx'
import { RehearsalTag } from '#client/status/RehearsalTag.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatSpan } from '#client/text/times.ts'
import { AlsoHere } from './AlsoHere.tsx'
import { ClockError } from './ClockError.tsx'
import { EndsAbout } from './EndsAbout.tsx'
import { Find } from './finding/Find.tsx'
import { Keys } from './Keys.tsx'
import { LostEntries } from './LostEntries.tsx'
import { Modalities } from './Modalities.tsx'
import { UndoneByAnother } from './UndoneByAnother.tsx'
import { whoWasFirst } from './whoWasFirst.ts'

/**
 * Which meeting, who else is at the controls, when it must end, what time it is there, and as whom one works. It stays at the top, and notices cover
 * only what is read: nothing that can be pressed.
 */
export function Top(): ReactNode {
  const { role } = useActor()
  const body = useMeeting(meeting => meeting.plan?.body ?? '')
  const announced = useMeeting(meeting => (meeting.phase.name === 'closed' ? Infinity : announcedMs(meeting)))
  return (
    <header className="top pad">
      <div className="top-facts">
        <h1 className="what"><Own of={body} /></h1>
        <RehearsalTag />
        <ConnectionWord />
        <AlsoHere />
        <span className="role">{role === 'secretariat' ? <Text of="chair.as-secretariat" /> : <Text of="chair.as-chair" />}</span>
        {announced !== Infinity && <span className="announced"><Text of="chair.speaking-time-is" with={{ time: formatSpan(announced) }} /></span>}
        <EndsAbout />
        <Notices shown={1} whoWasFirst={whoWasFirst}><UndoneByAnother /><LostEntries /></Notices>
      </div>
      <Find />
      <Modalities />
      <Keys />
      <LanguageMenu />
      <Devices className="square" icon={LogOut} iconTurns aria-label={t('status.devices')} title={t('status.devices')} />
      <p className="timepiece"><LocalTime exact /><ClockError /></p>
    </header>
  )
}
