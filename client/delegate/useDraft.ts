import { useState } from 'react'
import type { Delegation } from '#shared/floor/plan.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { draftNow, namesHeard, parseDraft, type Draft } from './draft.ts'

/** What will go with the next request, remembered in this window over a reload. */
export function useDraft(meetingId: string, delegation: Delegation): [Draft, (draft: Draft) => void] {
  const key = `rostrum:draft:${meetingId}/${delegation.id}`
  const heard = useMeeting(meeting => namesHeard(meeting, delegation.id))
  const [kept, setKept] = useState(() => parseDraft(read(key), delegation))
  const keep = (draft: Draft): void => {
    const next = { draft, timesHeard: heard.length }
    setKept(next)
    write(key, JSON.stringify(next))
  }
  return [draftNow(kept, heard), keep]
}

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null // storage is blocked: it is remembered until a reload
  }
}

function write(key: string, text: string): void {
  try {
    sessionStorage.setItem(key, text)
  } catch {
    // the same
  }
}
