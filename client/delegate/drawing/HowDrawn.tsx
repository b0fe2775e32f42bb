import { Suspense, useState, type ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { lazyWithWords } from '#client/react/withWords.ts'
import { Text } from '#client/text/Text.tsx'
import { Button } from '#client/ui/Button.tsx'

const DrawDialog = lazyWithWords('delegateDialogs', async () => (await import('./DrawDialog.tsx')).DrawDialog)

/** Near the list, where lots are or were drawn: how, and that anybody can check it. */
export function HowDrawn(): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const last = useMeeting(meeting => meeting.draws.at(-1) ?? null)
  if (last === null) return null
  return (
    <p className="how-drawn">
      <Button look="quiet" onClick={() => setOpen(true)}>{last.revealed === null ? <Text of="draw.how" /> : <Text of="draw.how-drawn" />}</Button>
      {isOpen && <Suspense><DrawDialog draw={last} onClose={() => setOpen(false)} /></Suspense>}
    </p>
  )
}
