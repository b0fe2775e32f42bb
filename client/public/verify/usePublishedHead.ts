import { useCallback, useEffect, useState } from 'react'
import type { HeadReply } from '#shared/sync/record/headReply.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { fetchHead } from '#client/sync/acting/headLine.ts'

/** Where the log of a meeting ends, as its server says: asked when the page is opened, and before each check. */
export function usePublishedHead(meetingId: string): { head: HeadReply | null; isLost: boolean; ask: () => Promise<HeadReply | null> } {
  const [answer, setAnswer] = useState<HeadReply | Unreached | null>(null)
  const ask = useCallback(async () => {
    const next = await fetchHead(meetingId)
    setAnswer(next)
    return typeof next === 'string' ? null : next
  }, [meetingId])
  useEffect(() => {
    const first = setTimeout(() => void ask())
    return () => clearTimeout(first)
  }, [ask])
  return { head: typeof answer === 'string' ? null : answer, isLost: typeof answer === 'string', ask }
}
