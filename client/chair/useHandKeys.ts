import { useWould } from '#client/react/actingHooks.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { calledId } from '#client/presiding/calledId.ts'
import { usePress } from './usePress.ts'
import { useLetter } from './useLetter.ts'

export const ADD_MS = 30_000

/** The button that asks what happens with whoever is called and absent. */
export const ABSENT_ID = 'absent'

/** The letter keys of what is at hand. They live as long as the window, and so know when they have changed their meaning. */
export function useHandKeys(): void {
  const { press } = usePress()
  const statementId = useMeeting(({ phase, floor }) => (phase.name === 'open' ? (floor?.statementId ?? null) : null))
  const isPaused = useMeeting(({ floor }) => floor !== null && floor.timing.pausedAt !== null)
  const called = useMeeting(calledId)
  const isHeard = useMeeting(({ interruption }) => interruption !== null)
  const mayAsk = useWould(statementId === null ? null : { type: 'askToConclude', statementId }) === null
  useLetter('P', `${statementId} ${isPaused} ${isHeard}`, () => {
    if (statementId !== null && !isHeard) press({ type: isPaused ? 'continueStatement' : 'pauseStatement', statementId })
  })
  useLetter('+', `${statementId} ${isHeard}`, () => {
    if (statementId !== null && !isHeard) press({ type: 'addTime', statementId, addMs: ADD_MS })
  })
  useLetter('C', `${statementId} ${isHeard}`, () => {
    if (mayAsk && !isHeard && statementId !== null) press({ type: 'askToConclude', statementId })
  })
  useLetter('A', String(called), () => document.getElementById(ABSENT_ID)?.click())
}
