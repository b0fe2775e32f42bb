import { useDeeds, usePending } from '#client/react/actingHooks.ts'
import { withdrawalIn, type Outcome } from './outcome.ts'

/** The last withdrawal, at once when it is pressed in this window. */
export function useWithdrawal(): Outcome | null {
  const pressed = usePending().findLast(({ command }) => command.type === 'withdrawRequest')
  const done = withdrawalIn(useDeeds())
  return pressed === undefined ? done : { kind: 'withdrawn', at: pressed.issuedAt, isElsewhere: false, isReply: false }
}
