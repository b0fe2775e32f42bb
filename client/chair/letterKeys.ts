import { useSyncExternalStore } from 'react'

/** The keys that are a sign alone: somebody who dictates, or whose hand rests on the keys, turns them off. */
export type Letter = 'P' | '+' | 'A' | '?'

const KEPT_AS = 'rostrum:letter-keys'

/** What this window knows where the browser keeps nothing. */
let isOn = true

const listeners = new Set<() => void>()

/** Letter keys are on until they are turned off in this browser. */
function areLettersOn(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) !== 'off'
  } catch {
    return isOn // blocked: it holds until the window is loaded again
  }
}

export function setLetters(wanted: boolean): void {
  isOn = wanted
  try {
    if (wanted) localStorage.removeItem(KEPT_AS)
    else localStorage.setItem(KEPT_AS, 'off')
  } catch {
    // See above.
  }
  for (const listener of listeners) listener()
}

/** The same in every window of this browser. */
export function useLettersOn(): boolean {
  return useSyncExternalStore(listen, areLettersOn, areLettersOn)
}

/** How a key is told to those who listen; not at all while it is turned off. */
export function useShortcuts(): (letter: Letter) => string | undefined {
  const isLetterOn = useLettersOn()
  return letter => (isLetterOn ? letter.replace('+', 'Plus') : undefined)
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}
