import { browserSwitch } from '#client/ui/browserSwitch.ts'

/** The keys that are a sign alone: somebody who dictates, or whose hand rests on the keys, turns them off. */
export type Letter = 'P' | '+' | 'C' | 'A' | 'M' | '/' | '?'

export const { turn: setLetters, useIsOn: useLettersOn } = browserSwitch('rostrum:letter-keys')

/** How a key is told to those who listen; not at all while it is turned off. */
export function useShortcuts(): (letter: Letter) => string | undefined {
  const isLetterOn = useLettersOn()
  return letter => (isLetterOn ? letter.replace('+', 'Plus') : undefined)
}
