import { ArrowRight, Ban, DoorOpen, ListPlus, Mic, Play, Square } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMeeting, useNow } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { useSettled } from '#client/ui/useSettled.ts'
import { Text } from '#client/text/Text.tsx'
import { mainAct, type MainAct } from './mainAct.ts'
import { isFreeSpace, useKey } from './useKey.ts'
import { usePress } from './usePress.ts'

/** A press within this time of a change was aimed at what was there before, ms. */
const DEAD_MS = 700

const ICONS: Record<MainAct['kind'], LucideIcon> = {
  give: Mic, end: Square, begin: ArrowRight, open: DoorOpen, resume: Play, close: DoorOpen, 'open-list': ListPlus, nothing: Ban,
}

/** The one large button, always in the same place; Space presses it. */
export function MainButton(): ReactNode {
  const now = useNow()
  const { kind, label, command } = useMeeting(meeting => mainAct(meeting, now), (one, other) => JSON.stringify(one) === JSON.stringify(other))
  const { press, isBusy } = usePress()
  const isSettled = useSettled(JSON.stringify(command), DEAD_MS)
  const isOff = command === null || isBusy || !isSettled
  const act = (): void => {
    if (command !== null && !isOff) press(command)
  }
  useKey(isFreeSpace, act)
  return (
    <Button
      look={command === null ? 'plain' : 'go'} className={`main-act ${isSettled && !isBusy ? '' : 'unsettled'}`}
      icon={ICONS[kind]} iconSolid={kind === 'end'} iconTurns={kind === 'begin'} isOff={isOff} aria-busy={isBusy} aria-keyshortcuts="Space"
      onClick={act}
    >
      <span>{label}</span>
      {command !== null && <kbd aria-hidden><Text of="chair.space" /></kbd>}
    </Button>
  )
}
