import { useEffect } from 'react'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { languagesOf } from '../languagesOf.ts'
import { takeTurns } from './takeTurns.ts'

/** The languages of the meeting, in turn; draws nothing itself. */
export function Turns(): null {
  const store = useStore()
  useEffect(() => takeTurns(languagesOf(location.search), store), [store])
  return null
}
