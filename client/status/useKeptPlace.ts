import { useEffect } from 'react'
import { keepPlace } from './keptPlace.ts'

/** This window is where the installed app opens next time. */
export function useKeptPlace(): void {
  useEffect(keepPlace, [])
}
