import { Timer } from 'lucide'
import type { ReactNode } from 'react'
import { announcedMs, announcedVersion } from '#shared/floor/allotting/announced.ts'
import { offeredTime } from '#shared/floor/allotting/offeredTime.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { useMeeting, useMeetingAt } from '#client/react/hooks.ts'
import { Menu } from '#client/ui/Menu.tsx'
import type { MenuItem } from '#client/ui/menuProps.ts'
import { Text } from '#client/text/Text.tsx'
import { formatSpan } from '#client/text/times.ts'
import { usePress } from './usePress.ts'

/** So many are offered: the longest that shortens anything, and those below it. */
const MOST_OFFERED = 7

/** Announces a shorter speaking time, or takes it off; the button says what is announced. */
export function SpeakingTime(): ReactNode {
  const { press, isBusy } = usePress()
  const isOver = useMeeting(meeting => meeting.phase.name === 'closed')
  const announced = useMeeting(announcedMs)
  const seen = useMeeting(announcedVersion)
  const times = useMeeting(offered, (one, other) => one.join() === other.join())
  const forAll = useMeetingAt(offeredTime)
  if (isOver) return null
  const item = (atMostMs: number | null, label: ReactNode, hint?: ReactNode): MenuItem => ({ key: String(atMostMs), label, hint, isOff: isBusy, onPick: () => press({ type: 'announceTime', atMostMs, seen }) })
  const items = times.filter(ms => ms !== announced)
    .map(ms => item(ms, <span><Text of="chair.speaking-time-each" with={{ time: formatSpan(ms) }} /></span>, ms === forAll ? <Text of="chair.speaking-time-all" /> : undefined))
  if (announced !== Infinity) items.push(item(null, <Text of="chair.speaking-time-off" />))
  return (
    <Menu
      button={{ icon: Timer, isOff: isBusy, children: <span>{announced === Infinity ? <Text of="chair.speaking-time" /> : <Text of="chair.speaking-time-is" with={{ time: formatSpan(announced) }} />}</span> }}
      title={<Text of="chair.speaking-time-title" />}
      items={items}
    />
  )
}

/** Below the longest time that is set, in steps of the meeting. */
function offered({ modalities: { speakingTimeMs, roundToMs } }: Meeting): number[] {
  const { reply: _reply, ...times } = speakingTimeMs
  const most = Math.ceil(Math.max(...Object.values(times)) / roundToMs) - 1
  return Array.from({ length: Math.min(MOST_OFFERED, most) }, (_, index) => (most - index) * roundToMs)
}
