import { useMeeting } from '#client/react/hooks.ts'
import { lastOutcome, type Outcome } from './outcome.ts'
import { useMine } from './useMine.ts'
import { useWithdrawal } from './useWithdrawal.ts'

/** What became of my last request; null when nothing has. */
export function useLastOutcome(): Outcome | null {
  const { id } = useMine()
  const withdrawal = useWithdrawal()
  return useMeeting(meeting => lastOutcome(meeting, id, withdrawal), (one, other) => one?.kind === other?.kind && one?.at === other?.at)
}
