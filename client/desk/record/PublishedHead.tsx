import { useEffect, useState, type ReactNode } from 'react'
import type { HeadReply } from '#shared/sync/record/headReply.ts'
import { useSelected } from '#client/react/useSelected.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { headOf } from './files.ts'

/** So long nothing has to happen in the meeting before its head is asked for again, ms. */
const CALM_MS = 500

/** The head of the log, in letters that can be read out, and where anybody holds a record against it. */
export function PublishedHead({ meetingId }: { meetingId: string }): ReactNode {
  const version = useSelected(useStore(), state => state.version)
  const [head, setHead] = useState<HeadReply | 'reading' | 'lost'>('reading')
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(async () => {
      const next = await headOf(meetingId).catch(() => 'lost' as const) // it is asked for again once something happens
      if (isWanted && (next === 'lost' || next.version >= version)) setHead(next)
    }, CALM_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [meetingId, version])
  const again = (): void => {
    setHead('reading')
    void headOf(meetingId).then(setHead, () => setHead('lost'))
  }
  return (
    <section className="published">
      <h2><Text of="record.head" /></h2>
      <p><Text of="record.head-what" /></p>
      {head === 'lost'
        ? <div className="part-lost"><p aria-live="polite"><Text of="desk-window.unreachable" /></p><Button onClick={again}><Text of="desk-window.again" /></Button></div>
        : <p className="head" aria-live="off">{head === 'reading' ? <Text of="desk-window.reading" /> : <><Text of="record.entry" with={{ version: head.version }} /> <code dir="ltr">{head.head}</code></>}</p>}
      <p><a className="link" href="verify" target="_blank" rel="noreferrer"><Text of="record.verify" /></a></p>
    </section>
  )
}
