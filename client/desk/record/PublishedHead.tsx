import { useEffect, useState, type ReactNode } from 'react'
import type { HeadReply } from '#shared/sync/record/headReply.ts'
import { useSelected } from '#client/react/useSelected.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { Text } from '#client/text/Text.tsx'
import { headOf } from './files.ts'

/** So long nothing has to happen in the meeting before its head is asked for again, ms. */
const CALM_MS = 500

/** The head of the log, in letters that can be read out, and where anybody holds a record against it. */
export function PublishedHead({ meetingId }: { meetingId: string }): ReactNode {
  const version = useSelected(useStore(), state => state.version)
  const [head, setHead] = useState<HeadReply | null>(null)
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(async () => {
      const next = await headOf(meetingId).catch(() => null) // it is asked for again once something happens
      if (isWanted && (next === null || next.version >= version)) setHead(next)
    }, CALM_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [meetingId, version])
  return (
    <section className="published">
      <h2><Text of="record.head" /></h2>
      <p><Text of="record.head-what" /></p>
      <p className="head" aria-live="off">{head === null ? '…' : <><Text of="record.entry" with={{ version: head.version }} /> <code dir="ltr">{head.head}</code></>}</p>
      <p><a className="link" href="verify" target="_blank" rel="noreferrer"><Text of="record.verify" /></a></p>
    </section>
  )
}
