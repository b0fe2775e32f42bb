import { Undo2 } from 'lucide'
import type { ReactNode } from 'react'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DEAD_MS } from '#client/ui/deadTime.ts'
import { useSettled } from '#client/ui/useSettled.ts'
import { undoWords } from '#client/text/actWords.ts'
import { Text } from '#client/text/Text.tsx'
import { ownLast, ownLastUndoable, ownLastUndoing } from './undoable.ts'
import { isUndoKey, useKey } from '#client/presiding/useKey.ts'
import { usePress } from './usePress.ts'

/** Takes back what this window did last. Always in the same place, also when there is nothing to take back. */
export function UndoLast(): ReactNode {
  const actor = useActor()
  const store = useStore()
  const { press, isBusy } = usePress()
  const own = useMeeting(meeting => ownLastUndoable(meeting, actor, store))
  const words = useMeeting(meeting => (own === null ? null : undoWords(meeting, own.what)))
  const hasDone = useMeeting(meeting => ownLast(meeting, actor) !== null)
  const undoing = useMeeting(meeting => ownLastUndoing(meeting, actor))
  const isSettled = useSettled(String(undoing), DEAD_MS) // a second press of the same hand would take back another act
  const isOff = own === null || isBusy || !isSettled
  const undo = (): void => {
    if (own !== null && !isOff) press({ type: 'undo', version: own.version })
  }
  useKey(isUndoKey, undo)
  return (
    <Button className="undo" isOff={isOff} icon={Undo2} iconTurns aria-keyshortcuts="Control+Z" title={words ?? undefined} onClick={undo}>
      <span>{words ?? <Text of={hasDone ? 'chair.not-undoable' : 'chair.nothing-to-undo'} />}</span>{own !== null && <kbd aria-hidden><Text of="chair.undo-keys" /></kbd>}
    </Button>
  )
}
