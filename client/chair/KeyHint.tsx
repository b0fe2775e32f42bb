import type { ReactNode } from 'react'
import { useLettersOn, type Letter } from './letterKeys.ts'

/** The key of a button, while letter keys are on. Who listens hears it by `useShortcuts`. */
export function KeyHint({ of }: { of: Letter }): ReactNode {
  const isOn = useLettersOn()
  return isOn && <kbd aria-hidden>{of}</kbd>
}
