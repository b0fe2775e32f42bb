import { useCallback } from 'react'
import type { Command } from '#shared/floor/commands.ts'
import { usePending, useSubmit } from '#client/react/actingHooks.ts'

export type Press = (command: Command) => void

/**
 * As `usePress`, for many rows: while a press about a row is on its way no other about it counts, and those of other rows
 * do. Asked for once by what holds the rows: there may be hundreds, and none is drawn anew for a press on another.
 */
export function useRowPresses(): { press: Press; isBusy: (requestId: string) => boolean } {
  const submit = useSubmit()
  const pending = usePending()
  const press = useCallback<Press>(command => void submit(command), [submit])
  return { press, isBusy: requestId => pending.some(({ command }) => isAbout(command, requestId)) }
}

function isAbout(command: Command, requestId: string): boolean {
  if (command.type === 'approveRequests') return command.requestIds.includes(requestId)
  if (command.type === 'checkIn') return command.delegationIds.some(delegationId => requestId.startsWith(`${delegationId}.`))
  if (command.type === 'giveFloor') return command.to.kind === 'request' && command.to.requestId === requestId
  return 'requestId' in command && command.requestId === requestId
}
