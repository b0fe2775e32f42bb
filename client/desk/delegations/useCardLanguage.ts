import { useState } from 'react'
import type { Language } from '#shared/floor/language.ts'
import { accessIdOf } from '#shared/protocol/http.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { keepCardLanguages, keptCardLanguages, ownLanguage, withLanguage } from '../cards/keptCardLanguages.ts'

/** In which language the card of a delegation is written; null: as the others. Kept in this browser, where cards are printed. */
export interface CardOf {
  chosen: Language | null
  choose: (language: Language | null) => void
  /** Once it is known who it is. */
  keep: (delegationId: string) => void
}

export function useCardLanguage(delegationId: string | null): CardOf {
  // As the part for the cards keeps it: by the access of the desk.
  const actor = useActor()
  const access = useMeeting(({ meetingId }) => `${meetingId}/${accessIdOf(actor)}`)
  const written = useMeeting(({ plan }) => plan?.language ?? 'en')
  const [chosen, choose] = useState(() => (delegationId === null ? null : ownLanguage(keptCardLanguages(access, written), cardOf(delegationId))))
  const keep = (id: string): void => keepCardLanguages(access, withLanguage(keptCardLanguages(access, written), cardOf(id), chosen))
  return { chosen, choose, keep }
}

const cardOf = (delegationId: string): string => accessIdOf({ role: 'delegation', delegationId })
