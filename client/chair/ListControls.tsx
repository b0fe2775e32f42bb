import { CalendarClock, ListPlus, ListX } from 'lucide'
import type { ReactNode } from 'react'
import { isListOpen } from '#shared/floor/reading.ts'
import { useMeeting, useMeetingAt, useNow } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Menu } from '#client/ui/Menu.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatTime } from '#client/text/times.ts'
import { openWords } from './openWords.ts'
import { SpeakingTime } from './SpeakingTime.tsx'
import { usePress } from './usePress.ts'

const MINUTE_MS = 60_000
const MINUTES = [1, 2, 5, 10, 15, 20, 30]

/** How long each speaks; opens the list, closes it now, or sets when it closes. */
export function ListControls(): ReactNode {
  return <><SpeakingTime /><Closing /></>
}

function Closing(): ReactNode {
  const { press, isBusy } = usePress()
  const isOver = useMeeting(meeting => meeting.phase.name === 'closed')
  const isOpen = useMeetingAt(isListOpen)
  const closesAt = useMeeting(meeting => meeting.list.closesAt)
  const open = useMeeting(openWords)
  if (isOver) return null
  if (!isOpen) {
    return (
      <Button icon={ListPlus} iconTurns isOff={isBusy} onClick={() => press({ type: 'openList' })}>
        {open}
      </Button>
    )
  }
  return (
    <>
      <CloseLater label={closesAt === null ? <Text of="chair.close-in" /> : <Text of="chair.change-close" />} />
      <Button icon={ListX} iconTurns isOff={isBusy} onClick={() => press({ type: 'closeList', closesAt: null })}><Text of="chair.close-list" /></Button>
    </>
  )
}

function CloseLater({ label }: { label: ReactNode }): ReactNode {
  const { press, isBusy } = usePress()
  const timeZone = useTimeZone()
  const now = useNow()
  const items = MINUTES.map(n => {
    const closesAt = now + n * MINUTE_MS
    return {
      key: String(n), label: <Text of="chair.in-minutes" with={{ n }} />, hint: <Text of="chair.at-time" with={{ time: formatTime(closesAt, timeZone) }} />,
      isOff: isBusy, onPick: () => press({ type: 'closeList', closesAt }),
    }
  })
  return <Menu button={{ icon: CalendarClock, isOff: isBusy, children: label }} items={items} />
}
