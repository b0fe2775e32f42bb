import { Suspense, useState, type ReactNode } from 'react'
import { useMeeting, useMeetingAt } from '#client/react/hooks.ts'
import { lazyWithWords } from '#client/react/withWords.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatSpan } from '#client/text/times.ts'
import { mayYieldMs } from './mayYieldMs.ts'

const YieldDialog = lazyWithWords('yielding', async () => (await import('./YieldDialog.tsx')).YieldDialog)

/** F17: where it is set: ends my statement and yields what is left of it. Ticks. */
export function YieldTime(): ReactNode {
  const left = useMeetingAt(mayYieldMs)
  const statementId = useMeeting(meeting => meeting.floor?.statementId ?? '')
  const [isOpen, setOpen] = useState(false)
  if (left === 0 && !isOpen) return null
  return (
    <div className="yield">
      <Button isOff={left === 0} onClick={() => setOpen(true)}><span><Text of="delegate.yield" with={{ time: formatSpan(left) }} /></span></Button>
      {isOpen && <Suspense><YieldDialog statementId={statementId} onDone={() => setOpen(false)} /></Suspense>}
    </div>
  )
}
