import { Suspense, useState, type ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { lazyWithWords } from '#client/react/withWords.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'

const HeardDialog = lazyWithWords('heard', async () => (await import('./HeardDialog.tsx')).HeardDialog)

/** Opens the statements that were heard, as soon as there is one. */
export function Heard(): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const n = useMeeting(meeting => meeting.heard.length)
  if (n === 0 && !isOpen) return null
  return (
    <>
      <Button look="quiet" kind="heard" onClick={() => setOpen(true)}><span><Text of="chair.heard-all" with={{ n }} /></span></Button>
      {isOpen && <Suspense><HeardDialog onDone={() => setOpen(false)} /></Suspense>}
    </>
  )
}
