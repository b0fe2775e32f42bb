import { ArrowRight, Ban, DoorClosed, DoorOpen, ListPlus, Mic, Pause, Play, Square } from 'lucide'
import type { IconNode } from 'lucide'
import { useId, useState, type ReactNode } from 'react'
import { isListOpen } from '#shared/floor/reading.ts'
import { areSame } from '#shared/floor/same.ts'
import { useMeeting, useMeetingAt } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { DEAD_MS } from '#client/ui/deadTime.ts'
import { useSettled } from '#client/ui/useSettled.ts'
import { CloseMeeting } from './CloseMeeting.tsx'
import { leftToGo } from './leftToGo.ts'
import { mainAct, type MainAct } from './mainAct.ts'
import { isOrderFirst } from './orders/orderView.ts'
import { SpaceHint } from './SpaceHint.tsx'
import { useSpaceOn } from '#client/presiding/spaceKey.ts'
import { isFreeSpace, useKey } from '#client/presiding/useKey.ts'
import { usePress } from './usePress.ts'
import { useSending } from './useSending.ts'

/** A label longer than this is set smaller, so that the button keeps its size. */
const LONG_LABEL = 46

const ICONS: Record<MainAct['kind'], IconNode> = {
  give: Mic, end: Square, 'go-on': Play, begin: ArrowRight, open: DoorOpen, suspend: Pause, resume: Play, close: DoorClosed, 'open-list': ListPlus, nothing: Ban,
}

/** The one large button, always in the same place; Space presses it. Only closing is asked once more. */
export function MainButton(): ReactNode {
  const isOpen = useMeetingAt(isListOpen)
  const { kind, label, command, ...act } = useMeeting(meeting => mainAct(meeting, isOpen), areSame)
  const left = useMeeting(leftToGo)
  const sending = useSending()
  const instead = sending ?? act.instead ?? (kind === 'go-on' ? left : undefined)
  const isSecond = useMeeting(isOrderFirst)
  const insteadId = useId()
  const isSpaceOn = useSpaceOn()
  const { press, isBusy } = usePress()
  const [isAsking, setAsking] = useState(false)
  const isSettled = useSettled(`${isSecond} ${JSON.stringify(command)}`, DEAD_MS)
  const isOff = command === null || isBusy || !isSettled
  const go = (): void => {
    if (command === null || isOff || isAsking) return
    if (kind === 'close') setAsking(true)
    else press(command)
  }
  // A point of order has the blue and the space bar; a hand may still press here.
  useKey(event => !isSecond && isFreeSpace(event), go)
  return (
    <div className="dock">
      <Button
        data-second={isSecond || undefined} look={command === null || isSecond ? 'plain' : 'go'} className={`main-act ${isSettled && !isBusy ? '' : 'unsettled'}`} data-long={label.length > LONG_LABEL || undefined}
        icon={ICONS[kind]} iconSolid={kind === 'end'} iconTurns={kind === 'begin' || kind === 'open-list'} isOff={isOff} aria-busy={isBusy} aria-keyshortcuts={isSecond || !isSpaceOn ? undefined : 'Space'} title={label}
        aria-describedby={instead === undefined ? undefined : insteadId} onClick={go}
      >
        <span>{label}{instead !== undefined && <small id={insteadId} aria-hidden className="why">{instead}</small>}</span>
        {command !== null && !isSecond && <SpaceHint />}
      </Button>
      {isAsking && <CloseMeeting onDone={() => setAsking(false)} />}
    </div>
  )
}
