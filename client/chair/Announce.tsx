import { Megaphone } from 'lucide'
import type { ReactNode } from 'react'
import { announcedVersion } from '#shared/floor/allotting/announced.ts'
import { placesLeft } from '#shared/floor/allotting/cap.ts'
import { offeredTime } from '#shared/floor/allotting/offeredTime.ts'
import type { Command } from '#shared/floor/commands.ts'
import { useWould } from '#client/react/actingHooks.ts'
import { useMeeting, useMeetingAt } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatSpan } from '#client/text/times.ts'
import { usePress } from './usePress.ts'

/** The time that lets everyone speak, one press away; nothing when all are reached or no time does it. */
export function Announce({ isShort = false }: { isShort?: boolean }): ReactNode {
  const { press, isBusy } = usePress()
  const atMostMs = useMeetingAt(offeredTime)
  const seen = useMeeting(announcedVersion)
  const isCapped = useMeeting(meeting => placesLeft(meeting) < meeting.rows.length)
  const command: Command | null = atMostMs === null ? null : { type: 'announceTime', atMostMs, seen }
  const may = useWould(command) === null
  if (command === null || !may || atMostMs === null) return null
  const time = formatSpan(atMostMs)
  return (
    <Button className="announce" icon={Megaphone} isOff={isBusy} onClick={() => press(command)}>
      <span>{isShort || isCapped ? <Text of="chair.announce" with={{ time }} /> : <Text of="chair.announce-all" with={{ time }} />}</span>
    </Button>
  )
}
