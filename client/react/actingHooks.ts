import { useCallback, useMemo } from 'react'
import type { Command, CommandType } from '#shared/floor/commands.ts'
import { isPresiding } from '#shared/floor/isPresiding.ts'
import type { RefusalCode } from '#shared/floor/refusals.ts'
import type { PresenceMessage, SubmitReply } from '#shared/protocol/messages.ts'
import type { Pending } from '#shared/sync/replica.ts'
import type { Deed } from '#client/sync/acting/deeds.ts'
import type { Notice } from '#client/sync/acting/notices.ts'
import { useOfMeeting } from './hooks.ts'
import { useStore } from './MeetingProvider.tsx'
import { useSelected } from './useSelected.ts'

/** What a window in which one acts may ask, besides what all may; apart, for a screen at the worst line of the room has no need of it. */

/** The commands whose answer may change by the passing of time alone. */
const TIMED: ReadonlySet<CommandType> = new Set(['requestFloor', 'inscribe', 'openList', 'closeList'])

/** Gives a command; the promise tells what became of it and never rejects. Refusals also become notices. */
export function useSubmit(): (command: Command) => Promise<SubmitReply> {
  const store = useStore()
  return useCallback((command: Command) => store.submit(command), [store])
}

/** Why the rules would refuse a command now; null when they would not. No command: `not-permitted`. */
export function useWould(command: Command | null): RefusalCode | null {
  const store = useStore()
  const isTimed = command !== null && TIMED.has(command.type)
  return useOfMeeting(isTimed, () => (command === null ? 'not-permitted' : store.would(command)))
}

/** A command of somebody presiding in this window is on its way: it is shown only when its entry is there. */
export function useBusy(): boolean {
  return useSelected(useStore(), ({ actor, pending }) => actor !== null && isPresiding(actor.role) && pending.length > 0)
}

/** This window's own commands that nobody has confirmed yet, oldest first. */
export function usePending(): readonly Pending[] {
  return useSelected(useStore(), state => state.pending)
}

/** A command like this, given in this window, is on its way: its effect is not shown yet. */
export function useIsSending(isLike: (command: Command) => boolean): boolean {
  return usePending().some(({ command }) => isLike(command))
}

/** The server has heard what this window is sending, and could not keep it so far. */
export function useIsUnkept(): boolean {
  return useSelected(useStore(), ({ pending, unkeptId }) => pending.some(({ commandId }) => commandId === unkeptId))
}

/** Who is connected, as far as this window may know it; null until it is told, and while the line is lost. */
export function usePresence(): PresenceMessage | null {
  return useSelected(useStore(), ({ status, presence }) => (status.kind === 'live' ? presence : null))
}

/** What the delegation of this window did with its requests, on any of its devices, oldest first. */
export function useDeeds(): readonly Deed[] {
  return useSelected(useStore(), state => state.deeds)
}

export function useNotices(): { notices: readonly Notice[]; dismiss: (id: string) => void } {
  const store = useStore()
  const notices = useSelected(store, state => state.notices)
  return useMemo(() => ({ notices, dismiss: (id: string) => store.dismiss(id) }), [store, notices])
}
