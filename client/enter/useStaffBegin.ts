import { useEffect, useState } from 'react'
import { staffOffer } from '#shared/protocol/staff.ts'
import { askDoor } from './askDoor.ts'

/** Where those presiding sign in otherwise than by a code; null where that is not offered, or not known yet. */
export function useStaffBegin(): string | null {
  const [begin, setBegin] = useState<string | null>(null)
  useEffect(() => {
    let isShown = true
    void askDoor('api/staff/offer', staffOffer).then(answer => {
      if (isShown && answer.ok && answer.value.begin !== null) setBegin(answer.value.begin + inLanguage())
    })
    return () => void (isShown = false)
  }, [])
  return begin
}

/** The language that the address asks for comes back with whoever signs in. */
function inLanguage(): string {
  const language = new URLSearchParams(location.search).get('language')
  return language === null ? '' : `?${new URLSearchParams({ language })}`
}
