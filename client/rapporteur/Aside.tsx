import type { ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import type { Writing } from './useDrafts.ts'

/** So much of what was begun tells which it is. */
const BEGINNING = 60

/** What was begun and put aside for the note in hand, and the way back to it. */
export function Aside({ writing: { aside, goBack } }: { writing: Writing }): ReactNode {
  if (aside.length === 0) return null
  return (
    <ul className="notes-aside">
      {aside.map(({ noteId, text }) => <li key={noteId}><button type="button" className="link" onClick={() => goBack(noteId)}><Text of="rapporteur.back-to" with={{ text: beginningOf(text) }} /></button></li>)}
    </ul>
  )
}

const beginningOf = (text: string): string => (text.length > BEGINNING ? `${text.slice(0, BEGINNING)}…` : text)
