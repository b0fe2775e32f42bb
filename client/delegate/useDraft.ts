import { useState } from 'react'
import type { Delegation } from '#shared/floor/plan.ts'
import { parseDraft, type Draft } from './draft.ts'

/** What will go with the next request, remembered in this window over a reload. */
export function useDraft(meetingId: string, { id, groups }: Delegation): [Draft, (draft: Draft) => void] {
  const key = `rostrum:draft:${meetingId}/${id}`
  const [draft, setDraft] = useState(() => parseDraft(read(key), groups))
  const keep = (next: Draft): void => {
    setDraft(next)
    write(key, JSON.stringify(next))
  }
  return [draft, keep]
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
