import { ListEnd } from 'lucide'
import type { ReactNode } from 'react'
import { endOfList } from '#shared/floor/allotting/endOfList.ts'
import { areSame } from '#shared/floor/same.ts'
import { useWould } from '#client/react/actingHooks.ts'
import { useMeeting, useNow } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { usePress } from './usePress.ts'

/** F3: the list ends here, one press away, where rights of reply wait behind rows that are not reached any more. It is undone as other acts are. */
export function EndList(): ReactNode {
  const { press, isBusy } = usePress()
  const now = useNow()
  const command = useMeeting(meeting => endOfList(meeting, now), areSame)
  const may = useWould(command) === null
  if (command === null || !may) return null
  return <Button className="announce" icon={ListEnd} iconTurns isOff={isBusy} onClick={() => press(command)}><span><Text of="chair.end-list" /></span></Button>
}
